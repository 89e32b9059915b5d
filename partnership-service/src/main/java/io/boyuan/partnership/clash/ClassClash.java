package io.boyuan.partnership.clash;

import io.boyuan.platform.database.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody is in two classes at once, since a session moved.
 *
 * @param id the note of it
 * @param participantName what they are called
 * @param one the class that moved into the other, or whose time is taken
 * @param other the class that has the time
 * @param noticedAt since when
 */
@Schema(name = "ClassClash")
record ClassClash(UUID id, String participantName, Side one, Side other, Instant noticedAt) {

  /**
   * One of the two.
   *
   * @param enrolmentId their place in it
   * @param courseId the course
   * @param sessionId the session
   * @param startsAt its begin
   * @param endsAt its end
   */
  @Schema(name = "ClassClashSide")
  record Side(UUID enrolmentId, UUID courseId, UUID sessionId, Instant startsAt, Instant endsAt) {

    private static Side of(Row row, String prefix) {
      return new Side(
          row.id(prefix + "_enrolment_id"),
          row.id(prefix + "_course_id"),
          row.id(prefix + "_session_id"),
          row.time(prefix + "_starts_at"),
          row.time(prefix + "_ends_at"));
    }
  }

  static ClassClash of(Row row) {
    return new ClassClash(
        row.id("id"),
        row.text("participant_name"),
        Side.of(row, "one"),
        Side.of(row, "other"),
        row.time("noticed_at"));
  }
}
