package io.boyuan.partnership.joint;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 联建活动: what a community does together with universities. Planned it is held once it has begun, and
 * closed when its outcome is told and shown; or it is cancelled before it is held.
 *
 * @param id the activity
 * @param communityCode whose
 * @param planId the yearly plan it is planned in, null outside of one
 * @param line which of the three lines
 * @param names what it is called
 * @param purpose what for
 * @param place where
 * @param startsAt begin
 * @param endsAt end
 * @param volunteerActivityId the activity of volunteering whose minutes count for it, or null
 * @param status where it stands
 * @param outcome what came of it, null before it is closed
 * @param reason why it was cancelled, null when it was not
 */
@Schema(name = "JointActivity")
record JointActivity(
    UUID id,
    String communityCode,
    UUID planId,
    Line line,
    Names names,
    String purpose,
    String place,
    Instant startsAt,
    Instant endsAt,
    UUID volunteerActivityId,
    Status status,
    String outcome,
    String reason) {

  /** Where a joint activity stands. */
  enum Status {
    PLANNED,
    HELD,
    CLOSED,
    CANCELLED
  }

  /**
   * Refuses what is no longer planned.
   *
   * @throws Problem 409 {@code joint-activity-not-planned}
   */
  void requirePlanned() {
    if (status != Status.PLANNED) {
      throw Problem.conflict("joint-activity-not-planned").with("status", status);
    }
  }

  /**
   * Refuses what was not held, or is closed.
   *
   * @throws Problem 409 {@code joint-activity-not-held}
   */
  void requireHeld() {
    if (status != Status.HELD) {
      throw Problem.conflict("joint-activity-not-held").with("status", status);
    }
  }

  static JointActivity of(Row row) {
    return new JointActivity(
        row.id("id"),
        row.text("community_code"),
        row.id("plan_id"),
        row.constant("line", Line.class),
        new Names(row.text("name"), row.text("name_en")),
        row.text("purpose"),
        row.text("place"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.id("volunteer_activity_id"),
        row.constant("status", Status.class),
        row.text("outcome"),
        row.text("reason"));
  }
}
