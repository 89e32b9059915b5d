package io.boyuan.partnership.clash;

import io.boyuan.contracts.partnership.ClassesClash;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who is in two classes at once. Notes come and go with the times that participants can take. */
@ApplicationScoped
public class ClassClashes {

  private static final int MOST_OF_ENROLMENT = 100;

  private static final String VIEW =
      """
      select c.id, e.participant_name, c.noticed_at, c.starts_at,
        c.enrolment_id as one_enrolment_id, s.course_id as one_course_id,
        s.id as one_session_id, s.starts_at as one_starts_at, s.ends_at as one_ends_at,
        c.other_enrolment_id as other_enrolment_id, o.course_id as other_course_id,
        o.id as other_session_id, o.starts_at as other_starts_at, o.ends_at as other_ends_at
      from class_clash c join enrolment e on e.id = c.enrolment_id
        join class_session s on s.id = c.session_id
        join class_session o on o.id = c.other_session_id
      """;

  // Who has a place and did not get the time, and what has it; served by enrolment_course,
  // the key of enrolled times and participant_busy.
  private static final String NEW =
      """
      select e.id as enrolment_id, s.id as session_id, x.enrolment_id as other_enrolment_id,
        x.session_id as other_session_id
      from class_session s
      join enrolment e on e.course_id = s.course_id and e.status = 'ENROLLED'
      join enrolled_time x on x.participant_id = e.participant_id
        and tstzrange(x.starts_at, x.ends_at) && tstzrange(s.starts_at, s.ends_at)
      where s.id = any(?::uuid[]) and s.status = 'PLANNED' and s.starts_at > ?
        and not exists (select from enrolled_time t
          where t.enrolment_id = e.id and t.session_id = s.id)
        and not exists (select from class_clash c where c.enrolment_id = e.id
          and c.session_id = s.id and c.other_session_id = x.session_id)
      order by s.starts_at, e.arrival
      """;

  private final Sql sql;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ClassClashes(Sql sql, Outbox outbox, Ids ids, Clock clock) {
    this.sql = sql;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Forgets the clashes of sessions that are elsewhere now.
   *
   * @param sessions that moved or are not held
   * @return others, whose time may be free by now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> resolve(Collection<UUID> sessions) {
    return sql.list(
        "delete from class_clash where session_id = any(?::uuid[])"
            + " or other_session_id = any(?::uuid[]) returning session_id",
        row -> row.id("session_id"),
        sessions,
        sessions);
  }

  /**
   * Forgets the clashes of an enrolment that ended.
   *
   * @param enrolmentId somebody's place
   * @return sessions of other courses, whose time may be free by now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> resolve(UUID enrolmentId) {
    return sql.list(
        "delete from class_clash where enrolment_id = ? or other_enrolment_id = ?"
            + " returning session_id",
        row -> row.id("session_id"),
        enrolmentId,
        enrolmentId);
  }

  /**
   * Notes who could not take the time of a session, and tells them, once for each two sessions.
   *
   * @param sessions to come
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(Collection<UUID> sessions) {
    var now = clock.instant();
    var found =
        sql.list(
            NEW,
            row ->
                new Found(
                    row.id("enrolment_id"),
                    row.id("session_id"),
                    row.id("other_enrolment_id"),
                    row.id("other_session_id")),
            sessions,
            now);
    found.forEach(each -> note(each, now));
  }

  private void note(Found found, Instant now) {
    sql.change(
        "insert into class_clash (id, term_id, enrolment_id, session_id, other_enrolment_id,"
            + " other_session_id, starts_at, noticed_at)"
            + " select ?, s.term_id, ?, s.id, ?, ?, s.starts_at, ? from class_session s"
            + " where s.id = ?",
        ids.next(),
        found.enrolmentId(),
        found.otherEnrolmentId(),
        found.otherSessionId(),
        now,
        found.sessionId());
    sql.first(
            "update enrolment set version = version + 1 where id = ?"
                + " returning version, community_code, person_id",
            row ->
                new ClassesClash(
                    found.enrolmentId(),
                    row.bigNumber("version"),
                    row.text("community_code"),
                    row.id("person_id"),
                    found.sessionId(),
                    found.otherEnrolmentId(),
                    found.otherSessionId()),
            found.enrolmentId())
        .ifPresent(outbox::tell);
  }

  /** Those to come, in their order; served by class_clash_term. */
  Page<ClassClash> ofTerm(UUID termId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where c.term_id = ? and c.starts_at > ? and (c.starts_at, c.id) > (?, ?)"
                + " order by c.starts_at, c.id limit ?",
            ClassClash::of,
            termId,
            clock.instant(),
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.one().startsAt(), each.id()));
  }

  /**
   * Those of one's own enrolment, on either side; served by its key and
   * class_clash_other_enrolment.
   *
   * @return empty also for an enrolment of somebody else
   */
  List<ClassClash> own(UUID enrolmentId, UUID person) {
    return sql.list(
        VIEW
            + "where (c.enrolment_id = ? or c.other_enrolment_id = ?) and e.person_id = ?"
            + " order by c.starts_at, c.id limit "
            + MOST_OF_ENROLMENT,
        ClassClash::of,
        enrolmentId,
        enrolmentId,
        person);
  }

  /** Who is in a class, and what they are in meanwhile. */
  private record Found(
      UUID enrolmentId, UUID sessionId, UUID otherEnrolmentId, UUID otherSessionId) {}
}
