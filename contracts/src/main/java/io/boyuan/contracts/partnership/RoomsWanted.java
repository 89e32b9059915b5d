package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A course wants rooms for its sessions. It holds instead of what the same request wanted before.
 *
 * @param requestId the request
 * @param aggregateVersion version of the request
 * @param communityCode the community whose spaces are wanted
 * @param title what the course is called
 * @param sessions all sessions that want a room
 */
public record RoomsWanted(
    UUID requestId,
    long aggregateVersion,
    String communityCode,
    String title,
    List<Session> sessions)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.rooms-wanted.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return requestId;
  }

  /**
   * A session that wants a room.
   *
   * @param sessionId the session
   * @param spaceId the space
   * @param startsAt begin
   * @param endsAt end
   * @param attendees how many people come
   */
  public record Session(
      UUID sessionId, UUID spaceId, Instant startsAt, Instant endsAt, int attendees) {}
}
