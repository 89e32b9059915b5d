package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Sessions of a course have their rooms.
 *
 * @param requestId the request
 * @param aggregateVersion version of the request that is answered
 * @param communityCode the community whose spaces they are
 * @param sessions the sessions that have a room
 */
public record RoomsReserved(
    UUID requestId, long aggregateVersion, String communityCode, List<Reserved> sessions)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.booking.rooms-reserved.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return requestId;
  }

  /**
   * A session that has its room.
   *
   * @param sessionId the session
   * @param bookingId the booking
   * @param spaceId the space
   * @param startsAt begin
   * @param endsAt end
   */
  public record Reserved(
      UUID sessionId, UUID bookingId, UUID spaceId, Instant startsAt, Instant endsAt) {}
}
