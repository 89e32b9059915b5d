package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Sessions of a course can't have the rooms they want.
 *
 * @param requestId the request
 * @param aggregateVersion version of the request that is answered
 * @param communityCode the community whose spaces they are
 * @param sessions the sessions that have no room
 */
public record RoomsRefused(
    UUID requestId, long aggregateVersion, String communityCode, List<Refused> sessions)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.booking.rooms-refused.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return requestId;
  }

  /**
   * A session that has no room.
   *
   * @param sessionId the session
   * @param spaceId the space that it wanted
   * @param reason the name of a problem, such as {@code slot-taken}
   * @param alternatives other times in the same space
   */
  public record Refused(
      UUID sessionId, UUID spaceId, String reason, List<Alternative> alternatives) {}

  /**
   * Another time.
   *
   * @param startsAt begin
   * @param endsAt end
   */
  public record Alternative(Instant startsAt, Instant endsAt) {}
}
