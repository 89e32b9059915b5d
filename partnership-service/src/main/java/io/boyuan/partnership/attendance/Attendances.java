package io.boyuan.partnership.attendance;

import io.boyuan.partnership.session.SessionView;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was at which session: how it stands, and all that was ever said. */
@ApplicationScoped
public class Attendances {

  private static final int MOST_STEPS = 100;

  private final Sql sql;

  @Inject
  Attendances(Sql sql) {
    this.sql = sql;
  }

  /**
   * Takes a code for somebody of whom nothing is known yet, but that they would not come.
   *
   * @param session which takes place
   * @param enrolmentId who is there
   * @param presence whether they came in time
   * @param by who took the code
   * @param now when
   * @return false when something is known already
   */
  public boolean checkIn(
      SessionView session, UUID enrolmentId, Presence presence, UUID by, Instant now) {
    int changed =
        sql.change(
            """
            with kept as (
              insert into attendance
                (session_id, enrolment_id, course_id, presence, means, marked_at)
              values (?, ?, ?, ?, 'CODE', ?)
              on conflict (enrolment_id, session_id) do update set presence = excluded.presence,
                means = excluded.means, marked_at = excluded.marked_at
                where attendance.means = 'NOTICE'
              returning session_id, enrolment_id, presence, means, marked_at)
            insert into attendance_mark
              (session_id, enrolment_id, presence, means, marked_by_id, marked_at)
            select session_id, enrolment_id, presence, means, ?, marked_at from kept""",
            session.id(),
            enrolmentId,
            session.courseId(),
            presence,
            now,
            by);
    return changed > 0;
  }

  /**
   * Keeps a list by one statement. Who is absent and had said so is excused.
   *
   * @return whose attendance is another than before
   */
  List<UUID> keep(SessionView session, AttendanceList list, UUID by, Instant now) {
    return sql.list(
        """
        with given as (
          select g.enrolment_id, case when g.presence = 'ABSENT' and n.enrolment_id is not null
            then 'EXCUSED' else g.presence end as presence
          from unnest(?::uuid[], ?::text[]) as g (enrolment_id, presence)
          left join absence_notice n on n.enrolment_id = g.enrolment_id and n.session_id = ?),
        kept as (
          insert into attendance
            (session_id, enrolment_id, course_id, presence, means, marked_at)
          select ?, enrolment_id, ?, presence, 'LIST', ? from given order by enrolment_id
          on conflict (enrolment_id, session_id) do update set presence = excluded.presence,
            means = excluded.means, marked_at = excluded.marked_at
            where attendance.presence <> excluded.presence
          returning session_id, enrolment_id, presence, means, marked_at)
        insert into attendance_mark
          (session_id, enrolment_id, presence, means, reason, marked_by_id, marked_at)
        select session_id, enrolment_id, presence, means, ?, ?, marked_at from kept
        returning enrolment_id""",
        row -> row.id("enrolment_id"),
        list.enrolmentIds(),
        list.marks().stream().map(mark -> mark.presence().name()).toList(),
        session.id(),
        session.id(),
        session.courseId(),
        now,
        list.hasReason() ? list.reason() : null,
        by);
  }

  /**
   * Excuses somebody before a session begins.
   *
   * @param session which has not begun
   * @param enrolmentId who will not come
   * @param by who says so
   * @param now when
   */
  public void excuse(SessionView session, UUID enrolmentId, UUID by, Instant now) {
    sql.change(
        """
        with kept as (
          insert into attendance
            (session_id, enrolment_id, course_id, presence, means, marked_at)
          values (?, ?, ?, 'EXCUSED', 'NOTICE', ?)
          on conflict (enrolment_id, session_id) do nothing
          returning session_id, enrolment_id, presence, means, marked_at)
        insert into attendance_mark
          (session_id, enrolment_id, presence, means, marked_by_id, marked_at)
        select session_id, enrolment_id, presence, means, ?, marked_at from kept""",
        session.id(),
        enrolmentId,
        session.courseId(),
        now,
        by);
  }

  /**
   * Takes back that somebody is excused, before a session begins.
   *
   * @param sessionId the session
   * @param enrolmentId who will come after all
   */
  public void expect(UUID sessionId, UUID enrolmentId) {
    sql.change(
        "delete from attendance where enrolment_id = ? and session_id = ? and means = 'NOTICE'",
        enrolmentId,
        sessionId);
  }

  /**
   * How a list stands. Its number only ever rises: with what is marked, and with who takes part.
   * Served by attendance_mark_session and enrolment_course.
   */
  ListVersion versionOf(SessionView session) {
    return sql.first(
            """
            select coalesce((select max(id) from attendance_mark where session_id = ?), 0) as marks,
              coalesce((select sum(version + 1) from enrolment where course_id = ?), 0)::bigint
                as people""",
            row -> new ListVersion(row.bigNumber("marks"), row.bigNumber("people")),
            session.id(),
            session.courseId())
        .orElseThrow();
  }

  /** One of those given that has no place in a course. */
  Optional<UUID> notEnrolled(UUID courseId, List<UUID> enrolmentIds) {
    return sql.first(
        "select g.id from unnest(?::uuid[]) as g (id) where not exists (select from enrolment e"
            + " where e.id = g.id and e.course_id = ? and e.status = 'ENROLLED') limit 1",
        row -> row.id("id"),
        enrolmentIds,
        courseId);
  }

  /** Whether somebody answers for one of those given. */
  boolean isAmong(UUID person, List<UUID> enrolmentIds) {
    return sql.first(
            "select id from enrolment where id = any(?::uuid[]) and person_id = ? limit 1",
            row -> row.id("id"),
            enrolmentIds,
            person)
        .isPresent();
  }

  /** All who have a place and those of whom something is known; served by enrolment_course. */
  Page<ListedAttendance> listed(SessionView session, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            """
            select e.id, e.participant_name, e.arrived_at, a.presence, a.means, a.marked_at,
              n.noticed_at, n.reason
            from enrolment e
            left join attendance a on a.enrolment_id = e.id and a.session_id = ?
            left join absence_notice n on n.enrolment_id = e.id and n.session_id = ?
            where e.course_id = ? and (e.status = 'ENROLLED' or a.means in ('CODE', 'LIST'))
              and (e.arrived_at, e.id) > (?, ?)
            order by e.arrived_at, e.id limit ?""",
            Attendances::listedOf,
            session.id(),
            session.id(),
            session.courseId(),
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, row -> new Cursor(row.enrolledAt(), row.enrolmentId()));
  }

  /** No more than a course has sessions; served by the primary key. */
  List<OwnPresence> of(UUID enrolmentId) {
    return sql.list(
        "select a.session_id, s.starts_at, a.presence, a.means, a.marked_at from attendance a"
            + " join class_session s on s.id = a.session_id where a.enrolment_id = ?"
            + " order by s.starts_at, s.id limit 100",
        row ->
            new OwnPresence(
                row.id("session_id"),
                row.time("starts_at"),
                row.constant("presence", Presence.class),
                row.constant("means", Means.class),
                row.time("marked_at")),
        enrolmentId);
  }

  /** The latest first; served by attendance_mark_enrolment. */
  List<AttendanceStep> steps(UUID sessionId, UUID enrolmentId) {
    return sql.list(
        "select presence, means, reason, marked_by_id, marked_at from attendance_mark"
            + " where enrolment_id = ? and session_id = ? order by id desc limit "
            + MOST_STEPS,
        row ->
            new AttendanceStep(
                row.constant("presence", Presence.class),
                row.constant("means", Means.class),
                row.text("reason"),
                row.id("marked_by_id"),
                row.time("marked_at")),
        enrolmentId,
        sessionId);
  }

  private static ListedAttendance listedOf(Row row) {
    return new ListedAttendance(
        row.id("id"),
        row.text("participant_name"),
        row.constant("presence", Presence.class),
        row.constant("means", Means.class),
        row.time("marked_at"),
        row.time("noticed_at"),
        row.text("reason"),
        row.time("arrived_at"));
  }
}
