package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Who waited for a space is offered a place, which is kept for them for a while.
 *
 * @param waitingEntryId their entry in the waiting list
 * @param aggregateVersion version of the entry
 * @param bookingId the hold, to be confirmed
 * @param spaceId the space
 * @param communityCode the community whose space it is
 * @param holderId who waited, as the subject of their token
 * @param startsAt begin
 * @param endsAt end
 * @param points what it costs
 * @param offeredUntil until when it is kept
 */
public record PlaceOffered(
    UUID waitingEntryId,
    long aggregateVersion,
    UUID bookingId,
    UUID spaceId,
    String communityCode,
    UUID holderId,
    Instant startsAt,
    Instant endsAt,
    int points,
    Instant offeredUntil)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.booking.place-offered.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return waitingEntryId;
  }
}
