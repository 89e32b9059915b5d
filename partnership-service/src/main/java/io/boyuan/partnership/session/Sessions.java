package io.boyuan.partnership.session;

import io.boyuan.partnership.course.CourseView;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All sessions of courses. */
@ApplicationScoped
public class Sessions {

  private static final int MOST_OF_COURSE = 100;

  private static final String VIEW =
      "select s.id, s.course_id, s.term_id, s.community_code, s.teacher_id, s.number, s.starts_at,"
          + " s.ends_at, s.room_id, s.status, s.reason, s.room_state, s.substitute_id, s.version from"
          + " class_session s ";

  private final Sql sql;

  @Inject
  Sessions(Sql sql) {
    this.sql = sql;
  }

  /** Sessions can pass each other while many move; who meets whom is looked at in the end. */
  void letPass() {
    sql.change("set constraints teacher_busy, room_busy, cohort_busy deferred");
  }

  void requireApart() {
    sql.change("set constraints teacher_busy, room_busy, cohort_busy immediate");
  }

  void add(UUID id, CourseView course, int number, ScheduledClass scheduled) {
    sql.change(
        "insert into class_session (id, course_id, term_id, community_code, teacher_id, cohort,"
            + " number, starts_at, ends_at, room_id, status, room_state)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        course.id(),
        course.termId(),
        course.communityCode(),
        course.teacherId(),
        course.cohort(),
        number,
        scheduled.startsAt(),
        scheduled.endsAt(),
        scheduled.roomId(),
        SessionStatus.PLANNED,
        RoomState.WANTED);
  }

  /**
   * The room is wanted anew, for what was reserved is another time or another room; who teaches
   * instead said so for the time there was.
   */
  void move(UUID id, Instant startsAt, Instant endsAt, UUID roomId) {
    sql.change(
        "update class_session set starts_at = ?, ends_at = ?, room_id = ?, room_state = 'WANTED',"
            + " booking_id = null, room_reason = null, room_alternatives = '{}',"
            + " substitute_id = case when starts_at = ? and ends_at = ? then substitute_id end,"
            + " version = version + 1 where id = ?",
        startsAt,
        endsAt,
        roomId,
        startsAt,
        endsAt,
        id);
  }

  void substitute(UUID id, UUID teacherId) {
    sql.change(
        "update class_session set substitute_id = ?, version = version + 1 where id = ?",
        teacherId,
        id);
  }

  /**
   * Whether a teacher is in another class at the time of a session; served by teacher_busy and
   * class_session_substitute.
   */
  boolean isElsewhere(UUID teacherId, SessionView session) {
    return sql.first(
            "select s.id from class_session s where s.status = 'PLANNED' and s.id <> ?"
                + " and (s.teacher_id = ? or s.substitute_id = ?)"
                + " and tstzrange(s.starts_at, s.ends_at) && tstzrange(?, ?) limit 1",
            row -> row.id("id"),
            session.id(),
            teacherId,
            teacherId,
            session.startsAt(),
            session.endsAt())
        .isPresent();
  }

  void cancel(UUID id, String reason) {
    sql.change(
        "update class_session set status = 'CANCELLED', reason = ?, room_state = 'RELEASED',"
            + " booking_id = null, version = version + 1 where id = ?",
        reason,
        id);
  }

  void keepReserved(UUID id, UUID bookingId, RoomState state) {
    sql.change(
        "update class_session set room_state = ?, booking_id = ?, room_reason = null,"
            + " room_alternatives = '{}', version = version + 1"
            + " where id = ? and status = 'PLANNED' and (room_state, booking_id)"
            + " is distinct from (?, ?::uuid)",
        state,
        bookingId,
        id,
        state,
        bookingId);
  }

  void keepRefused(UUID id, String reason, List<RoomTrouble.Time> otherTimes) {
    sql.change(
        "update class_session set room_state = 'REFUSED', booking_id = null, room_reason = ?,"
            + " room_alternatives = ?, version = version + 1 where id = ? and status = 'PLANNED'",
        reason,
        otherTimes.stream().map(RoomTrouble.Time::written).toList(),
        id);
  }

  /** Served by class_session_booking. */
  int lose(UUID bookingId, String reason) {
    return sql.change(
        "update class_session set room_state = 'LOST', booking_id = null, room_reason = ?,"
            + " version = version + 1 where booking_id = ? and status = 'PLANNED'",
        reason,
        bookingId);
  }

  /**
   * A session.
   *
   * @param id the session
   * @return empty when there is none
   */
  public Optional<SessionView> byId(UUID id) {
    return sql.first(VIEW + "where s.id = ?", Sessions::viewOf, id);
  }

  /**
   * A session, held until the end of the transaction.
   *
   * @param id the session
   * @return empty when there is none
   */
  public Optional<SessionView> holding(UUID id) {
    return sql.first(VIEW + "where s.id = ? for update", Sessions::viewOf, id);
  }

  /**
   * All sessions of a course in their order; served by class_session_course.
   *
   * @param courseId the course
   * @return no more than a course can have
   */
  public List<SessionView> of(UUID courseId) {
    return sql.list(
        VIEW + "where s.course_id = ? order by s.starts_at, s.id limit " + MOST_OF_COURSE,
        Sessions::viewOf,
        courseId);
  }

  List<SessionView> among(Collection<UUID> ids) {
    return sql.list(VIEW + "where s.id = any(?::uuid[])", Sessions::viewOf, ids);
  }

  /**
   * Sessions of some courses that are held from a time on; served by class_session_course.
   *
   * @param courseIds a bounded number of courses
   * @param from since when
   * @return in their order
   */
  public List<SessionView> ahead(Collection<UUID> courseIds, Instant from) {
    return sql.list(
        VIEW
            + "where s.course_id = any(?::uuid[]) and s.starts_at > ? and s.status = 'PLANNED'"
            + " order by s.starts_at, s.id",
        Sessions::viewOf,
        courseIds,
        from);
  }

  /**
   * How many sessions of each course of a term are behind; served by class_session_term.
   *
   * @param termId the term
   * @param before what begins before
   * @return nothing for courses without
   */
  public Map<UUID, Integer> heldBefore(UUID termId, Instant before) {
    return sql
        .list(
            "select course_id, count(*)::int as held from class_session where term_id = ?"
                + " and starts_at < ? and status = 'PLANNED' group by course_id",
            row -> Map.entry(row.id("course_id"), row.number("held")),
            termId,
            before)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** In their order; served by class_session_term. */
  Page<SessionView> ofTerm(UUID termId, Instant from, PageRequest request) {
    return page("s.term_id = ? and s.starts_at >= ?", request, termId, from);
  }

  /** In their order; served by class_session_course. */
  Page<SessionView> ofCourse(UUID courseId, Instant from, PageRequest request) {
    return page("s.course_id = ? and s.starts_at >= ?", request, courseId, from);
  }

  private Page<SessionView> page(String which, PageRequest request, UUID id, Instant from) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where "
                + which
                + " and (s.starts_at, s.id) > (?, ?) order by s.starts_at, s.id limit ?",
            Sessions::viewOf,
            id,
            from,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.startsAt(), view.id()));
  }

  /** Whether a session to come is in a room that holds fewer people. */
  boolean hasRoomSmallerThan(UUID courseId, int people) {
    return sql.first(
            "select s.id from class_session s join teaching_room r on r.id = s.room_id"
                + " where s.course_id = ? and s.status = 'PLANNED' and s.starts_at > now()"
                + " and r.capacity < ? limit 1",
            row -> row.id("id"),
            courseId,
            people)
        .isPresent();
  }

  /** Sessions to come without a room, by one statement; served by class_session_trouble. */
  Page<RoomTrouble> trouble(UUID termId, Instant now, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            """
            select s.id, s.course_id, s.term_id, s.community_code, s.teacher_id, s.number,
              s.starts_at, s.ends_at, s.room_id, s.status, s.reason, s.room_state, s.substitute_id,
              s.version,
              s.room_reason, s.room_alternatives, array(
                select r.id::text from teaching_room r
                where r.community_code = s.community_code and r.id <> s.room_id
                  and r.capacity >= c.capacity
                  and (c.feature is null or c.feature = any (r.features))
                  and not exists (select from class_session o where o.room_id = r.id
                    and o.status = 'PLANNED'
                    and tstzrange(o.starts_at, o.ends_at) && tstzrange(s.starts_at, s.ends_at))
                order by r.capacity, r.id limit 10) as other_rooms
            from class_session s join course c on c.id = s.course_id
            where s.term_id = ? and s.status = 'PLANNED' and s.room_state in ('REFUSED', 'LOST')
              and s.starts_at > ? and (s.starts_at, s.id) > (?, ?)
            order by s.starts_at, s.id limit ?""",
            row ->
                new RoomTrouble(
                    viewOf(row),
                    row.text("room_reason"),
                    row.texts("room_alternatives").stream().map(RoomTrouble.Time::read).toList(),
                    row.texts("other_rooms").stream().map(UUID::fromString).toList()),
            termId,
            now,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(
        rows, request, trouble -> new Cursor(trouble.session().startsAt(), trouble.session().id()));
  }

  static SessionView viewOf(Row row) {
    return new SessionView(
        row.id("id"),
        row.id("course_id"),
        row.id("term_id"),
        row.text("community_code"),
        row.id("teacher_id"),
        row.number("number"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.id("room_id"),
        row.constant("status", SessionStatus.class),
        row.text("reason"),
        row.constant("room_state", RoomState.class),
        row.id("substitute_id"),
        row.bigNumber("version"));
  }
}
