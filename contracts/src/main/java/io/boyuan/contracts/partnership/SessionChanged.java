package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A session of a course was put on the timetable, moved or called off.
 *
 * @param sessionId the session
 * @param aggregateVersion version of the session
 * @param courseId the course
 * @param communityCode whose academy
 * @param startsAt begin
 * @param endsAt end
 * @param roomId in which space
 * @param status {@code PLANNED} or {@code CANCELLED}
 */
public record SessionChanged(
    UUID sessionId,
    long aggregateVersion,
    UUID courseId,
    String communityCode,
    Instant startsAt,
    Instant endsAt,
    UUID roomId,
    String status)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.session-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return sessionId;
  }
}
