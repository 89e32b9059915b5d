package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A resident reserved a slot of a talent.
 *
 * @param reservationId the reservation
 * @param aggregateVersion version of the reservation
 * @param slotId the slot
 * @param talentId who serves, as the subject of their token
 * @param residentId who is served, as the subject of their token
 * @param communityCode where
 * @param startsAt begin
 * @param endsAt end
 */
public record SlotReserved(
    UUID reservationId,
    long aggregateVersion,
    UUID slotId,
    UUID talentId,
    UUID residentId,
    String communityCode,
    Instant startsAt,
    Instant endsAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.slot-reserved.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return reservationId;
  }
}
