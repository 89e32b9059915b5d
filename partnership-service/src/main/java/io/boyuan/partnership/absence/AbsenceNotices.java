package io.boyuan.partnership.absence;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All notices that somebody will not come. */
@ApplicationScoped
class AbsenceNotices {

  private final Sql sql;

  @Inject
  AbsenceNotices(Sql sql) {
    this.sql = sql;
  }

  void add(UUID enrolmentId, AbsencePlan plan, Instant now) {
    sql.change(
        "insert into absence_notice (enrolment_id, session_id, reason, noticed_at)"
            + " values (?, ?, ?, ?)",
        enrolmentId,
        plan.sessionId(),
        plan.reason(),
        now);
  }

  /** Whether there was one. */
  boolean remove(UUID enrolmentId, UUID sessionId) {
    return sql.change(
            "delete from absence_notice where enrolment_id = ? and session_id = ?",
            enrolmentId,
            sessionId)
        > 0;
  }

  /** No more than a course has sessions; served by the primary key. */
  List<AbsenceView> of(UUID enrolmentId) {
    return sql.list(
        "select session_id, reason, noticed_at from absence_notice where enrolment_id = ?"
            + " order by noticed_at, session_id limit 100",
        row ->
            new AbsenceView(
                enrolmentId, row.id("session_id"), row.text("reason"), row.time("noticed_at")),
        enrolmentId);
  }
}
