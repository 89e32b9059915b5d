package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A reservation of a talent's slot was cancelled before it began.
 *
 * @param reservationId the reservation
 * @param aggregateVersion version of the reservation
 * @param slotId the slot
 * @param talentId who would have served, as the subject of their token
 * @param residentId who would have been served, as the subject of their token
 * @param communityCode where
 * @param startsAt begin
 * @param endsAt end
 * @param cancelledBy {@code RESIDENT} or {@code TALENT}
 * @param cancelledAt when
 */
public record SlotCancelled(
    UUID reservationId,
    long aggregateVersion,
    UUID slotId,
    UUID talentId,
    UUID residentId,
    String communityCode,
    Instant startsAt,
    Instant endsAt,
    String cancelledBy,
    Instant cancelledAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.slot-cancelled.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return reservationId;
  }
}
