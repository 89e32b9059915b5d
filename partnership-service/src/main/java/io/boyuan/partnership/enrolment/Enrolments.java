package io.boyuan.partnership.enrolment;

import io.boyuan.partnership.course.CourseView;
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

/** All enrolments. */
@ApplicationScoped
public class Enrolments {

  private static final String VIEW =
      "select id, course_id, community_code, person_id, child_id, participant_name, is_resident,"
          + " status, cause, arrived_at, consented_at, consent_sha256, version from enrolment ";

  private final Sql sql;

  @Inject
  Enrolments(Sql sql) {
    this.sql = sql;
  }

  void add(
      UUID id,
      CourseView course,
      Applicant applicant,
      EnrolmentStatus status,
      Consent consent,
      Instant now) {
    sql.change(
        "insert into enrolment (id, course_id, community_code, person_id, child_id, participant_id,"
            + " participant_name, is_resident, status, cause, arrived_at, consent_statement,"
            + " consent_sha256, consent_by_id, consented_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        course.id(),
        course.communityCode(),
        applicant.personId(),
        applicant.childId(),
        applicant.participantId(),
        applicant.name(),
        applicant.isResident(),
        status,
        Cause.ASKED,
        now,
        consent == null ? null : consent.statement(),
        consent == null ? null : consent.sha256(),
        consent == null ? null : applicant.personId(),
        consent == null ? null : now);
  }

  /**
   * Takes the times of a course's sessions for somebody.
   *
   * @return false, and nothing is taken, when they are in another class at one of them
   */
  boolean takeTimes(UUID enrolmentId, UUID participantId, List<SessionView> sessions) {
    int taken =
        sql.change(
            "insert into enrolled_time (enrolment_id, session_id, participant_id, starts_at,"
                + " ends_at) select ?, s.id, ?, s.starts_at, s.ends_at from class_session s"
                + " where s.id = any(?::uuid[]) on conflict do nothing",
            enrolmentId,
            participantId,
            sessions.stream().map(SessionView::id).toList());
    if (taken < sessions.size()) {
      freeTimes(enrolmentId);
      return false;
    }
    return true;
  }

  void freeTimes(UUID enrolmentId) {
    sql.change("delete from enrolled_time where enrolment_id = ?", enrolmentId);
  }

  /**
   * Times follow sessions that came, moved or are not held: all are given up before any is taken.
   * Participants who are in another class at the new time keep both; it is theirs to choose.
   */
  void followSessions(List<UUID> sessions) {
    sql.change("delete from enrolled_time where session_id = any(?::uuid[])", sessions);
    takeTimes(sessions);
  }

  /** Who has a place takes the times they have not, as far as they are in no other class then. */
  void takeTimes(List<UUID> sessions) {
    sql.change(
        "insert into enrolled_time (enrolment_id, session_id, participant_id, starts_at, ends_at)"
            + " select e.id, s.id, e.participant_id, s.starts_at, s.ends_at from class_session s"
            + " join enrolment e on e.course_id = s.course_id and e.status = 'ENROLLED'"
            + " where s.id = any(?::uuid[]) and s.status = 'PLANNED' order by s.starts_at, e.arrival"
            + " on conflict do nothing",
        sessions);
  }

  void stand(UUID id, EnrolmentStatus status, Cause cause) {
    sql.change(
        "update enrolment set status = ?, cause = ?, version = version + 1 where id = ?",
        status,
        cause,
        id);
  }

  /**
   * An enrolment.
   *
   * @param id the enrolment
   * @return empty when there is none
   */
  public Optional<EnrolmentView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Enrolments::viewOf, id);
  }

  /** Served by enrolment_waiting. */
  boolean someoneWaits(UUID courseId) {
    return nextWaiting(courseId).isPresent();
  }

  /** Who is next: residents before others, then by arrival; served by enrolment_waiting. */
  Optional<EnrolmentView> nextWaiting(UUID courseId) {
    return sql.first(
        VIEW
            + "where course_id = ? and status = 'WAITING'"
            + " order by is_resident desc, arrival limit 1",
        Enrolments::viewOf,
        courseId);
  }

  /** How many are before somebody in the queue of their course; served by enrolment_waiting. */
  int before(UUID id) {
    return sql.first(
            "select count(*)::int as ahead from enrolment o, enrolment e where e.id = ?"
                + " and o.course_id = e.course_id and o.status = 'WAITING'"
                + " and (not o.is_resident, o.arrival) < (not e.is_resident, e.arrival)",
            row -> row.number("ahead"),
            id)
        .orElse(0);
  }

  /** Some that wait or have a place, of a course that is called off or closed. */
  List<UUID> standing(UUID courseId, EnrolmentStatus status, int most) {
    return sql.list(
        "select id from enrolment where course_id = ? and status = ? order by arrived_at, id"
            + " limit ?",
        row -> row.id("id"),
        courseId,
        status,
        most);
  }

  /** Courses that have begun of late while people wait; served by class_session_begun. */
  List<UUID> begunWithQueue(Instant since, Instant now, int most) {
    return sql.list(
        "select distinct s.course_id from class_session s where s.status = 'PLANNED'"
            + " and s.starts_at > ? and s.starts_at <= ? and exists (select from enrolment e"
            + " where e.course_id = s.course_id and e.status = 'WAITING') limit ?",
        row -> row.id("course_id"),
        since,
        now,
        most);
  }

  /** By arrival; served by enrolment_course. */
  Page<EnrolmentView> ofCourse(UUID courseId, PageRequest request) {
    return page("course_id = ?", courseId, request);
  }

  /** In the order they were asked for; served by enrolment_person. */
  Page<EnrolmentView> ofPerson(UUID personId, PageRequest request) {
    return page("person_id = ?", personId, request);
  }

  private Page<EnrolmentView> page(String whose, UUID id, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where "
                + whose
                + " and (arrived_at, id) > (?, ?) order by arrived_at, id limit ?",
            Enrolments::viewOf,
            id,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.arrivedAt(), view.id()));
  }

  /**
   * Whether somebody has a place in a course, for themselves or for a child.
   *
   * @param courseId the course
   * @param personId who answers for it
   * @return their enrolments with a place
   */
  public List<EnrolmentView> placesOf(UUID courseId, UUID personId) {
    return sql.list(
        VIEW
            + "where person_id = ? and course_id = ? and status = 'ENROLLED'"
            + " order by arrived_at, id limit 20",
        Enrolments::viewOf,
        personId,
        courseId);
  }

  static EnrolmentView viewOf(Row row) {
    return new EnrolmentView(
        row.id("id"),
        row.id("course_id"),
        row.text("community_code"),
        row.id("person_id"),
        row.id("child_id"),
        row.text("participant_name"),
        row.flag("is_resident"),
        row.constant("status", EnrolmentStatus.class),
        row.constant("cause", Cause.class),
        row.time("arrived_at"),
        row.time("consented_at"),
        row.text("consent_sha256"),
        row.bigNumber("version"));
  }
}
