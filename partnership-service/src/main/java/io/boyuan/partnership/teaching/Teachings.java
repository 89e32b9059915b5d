package io.boyuan.partnership.teaching;

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

/** What became of each session that was to be taught. */
@ApplicationScoped
class Teachings {

  private static final int MOST_TERMS = 100;

  private static final String VIEW =
      "select t.session_id, t.course_id, t.term_id, t.teacher_id, t.starts_at, t.ends_at,"
          + " t.outcome, t.minutes, t.reason, t.confirmed_at, (select count(*)::int from"
          + " attendance a where a.session_id = t.session_id"
          + " and a.presence in ('PRESENT', 'LATE')) as present from teaching t ";

  private final Sql sql;

  @Inject
  Teachings(Sql sql) {
    this.sql = sql;
  }

  /** A session that is known already stays as it is. */
  void await(SessionView session) {
    sql.change(
        "insert into teaching (session_id, course_id, term_id, community_code, teacher_id,"
            + " starts_at, ends_at, outcome) values (?, ?, ?, ?, ?, ?, ?, 'WAITING')"
            + " on conflict do nothing",
        session.id(),
        session.courseId(),
        session.termId(),
        session.communityCode(),
        session.teacherId(),
        session.startsAt(),
        session.endsAt());
  }

  void confirm(
      SessionView session, TeachingDecision decision, UUID teacherId, UUID by, Instant now) {
    sql.change(
        "update teaching set outcome = ?, minutes = ?, teacher_id = ?, reason = ?,"
            + " confirmed_by_id = ?, confirmed_at = ? where session_id = ?",
        decision.outcome(),
        decision.minutesOf(session),
        teacherId,
        decision.reason(),
        by,
        now,
        session.id());
  }

  Optional<TeachingView> byId(UUID sessionId) {
    return sql.first(VIEW + "where t.session_id = ?", Teachings::viewOf, sessionId);
  }

  /** Those that are over, the oldest first; served by teaching_waiting. */
  Page<TeachingView> waiting(String community, Instant now, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where t.community_code = ? and t.outcome = 'WAITING' and t.ends_at < ?"
                + " and (t.ends_at, t.session_id) > (?, ?)"
                + " order by t.ends_at, t.session_id limit ?",
            Teachings::viewOf,
            community,
            now,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.endsAt(), view.sessionId()));
  }

  /** The latest term first; served by teaching_teacher. */
  List<HoursOfTerm> hours(UUID teacherId) {
    return sql.list(
        "select t.term_id, count(*)::int as sessions, sum(t.minutes)::int as minutes"
            + " from teaching t join term on term.id = t.term_id"
            + " where t.teacher_id = ? and t.minutes > 0 group by t.term_id, term.first_day"
            + " order by term.first_day desc, t.term_id limit "
            + MOST_TERMS,
        row -> new HoursOfTerm(row.id("term_id"), row.number("sessions"), row.number("minutes")),
        teacherId);
  }

  private static TeachingView viewOf(Row row) {
    return new TeachingView(
        row.id("session_id"),
        row.id("course_id"),
        row.id("term_id"),
        row.id("teacher_id"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.constant("outcome", Outcome.class),
        row.number("minutes"),
        row.text("reason"),
        row.number("present"),
        row.time("confirmed_at"));
  }
}
