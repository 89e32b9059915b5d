package io.boyuan.partnership.session;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is asked of booking-service for each course. A question has a version; only the answer to
 * the last one counts.
 */
@ApplicationScoped
class RoomRequests {

  private final Sql sql;

  @Inject
  RoomRequests(Sql sql) {
    this.sql = sql;
  }

  /** The version of the question that is asked now; the course is held until it is. */
  long ask(UUID courseId, Instant now) {
    return sql.first(
            "update course set rooms_version = rooms_version + 1, rooms_asked_at = ?"
                + " where id = ? returning rooms_version",
            row -> row.bigNumber("rooms_version"),
            now,
            courseId)
        .orElseThrow();
  }

  /** Whether a version is of the question asked last; the course is held until it is answered. */
  boolean isAnswerToLast(UUID courseId, long version) {
    return sql.first(
            "select rooms_version from course where id = ? for update",
            row -> row.bigNumber("rooms_version"),
            courseId)
        .filter(last -> last == version)
        .isPresent();
  }

  /** Nothing is waited for any more once no session to come wants a room. */
  void settleIfAnswered(UUID courseId, Instant now) {
    sql.change(
        "update course set rooms_asked_at = null where id = ? and not exists (select from"
            + " class_session where course_id = course.id and status = 'PLANNED'"
            + " and room_state = 'WANTED' and starts_at > ?)",
        courseId,
        now);
  }

  /** Courses that were asked for too long ago; served by course_rooms_asked. */
  List<UUID> unansweredSince(Instant since, int most) {
    return sql.list(
        "select id from course where rooms_asked_at < ? order by rooms_asked_at limit ?",
        row -> row.id("id"),
        since,
        most);
  }

  /** That a booking is reserved and that it is lost is heard one after the other. */
  void holdBooking(UUID bookingId) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(?::text, 6))::text as held",
        row -> row.text("held"),
        bookingId.toString());
  }

  void rememberLost(UUID bookingId, Instant now) {
    sql.change(
        "insert into lost_booking (booking_id, heard_at) values (?, ?) on conflict do nothing",
        bookingId,
        now);
  }

  boolean isLost(UUID bookingId) {
    return sql.first(
            "select booking_id from lost_booking where booking_id = ?",
            row -> row.id("booking_id"),
            bookingId)
        .isPresent();
  }

  /** Served by lost_booking_heard. */
  void forgetLost(Instant before) {
    sql.change(
        "delete from lost_booking where booking_id in (select booking_id from lost_booking"
            + " where heard_at < ? order by heard_at limit 500)",
        before);
  }
}
