package io.boyuan.volunteer.quiz;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All tries. */
@ApplicationScoped
class Attempts {

  private static final String VIEW =
      "select id, training_id, percent, passed, created_at from quiz_attempt ";

  private final Sql sql;

  @Inject
  Attempts(Sql sql) {
    this.sql = sql;
  }

  void add(AttemptView attempt, UUID volunteerId, int quizVersion) {
    sql.change(
        "insert into quiz_attempt (id, training_id, volunteer_id, quiz_version, percent, passed,"
            + " created_at) values (?, ?, ?, ?, ?, ?, ?)",
        attempt.id(),
        attempt.trainingId(),
        volunteerId,
        quizVersion,
        attempt.percent(),
        attempt.passed(),
        attempt.createdAt());
  }

  /** Served by quiz_attempt_volunteer. */
  int since(Instant time, UUID trainingId, UUID volunteerId) {
    return sql.first(
            "select count(*) as tries from quiz_attempt"
                + " where volunteer_id = ? and training_id = ? and created_at >= ?",
            row -> row.number("tries"),
            volunteerId,
            trainingId,
            time)
        .orElseThrow();
  }

  Optional<AttemptView> of(UUID id, UUID trainingId, UUID volunteerId) {
    return sql.first(
        VIEW + "where id = ? and training_id = ? and volunteer_id = ?",
        Attempts::viewOf,
        id,
        trainingId,
        volunteerId);
  }

  /** Latest first; served by quiz_attempt_volunteer. */
  Page<AttemptView> of(UUID trainingId, UUID volunteerId, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where volunteer_id = ? and training_id = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            Attempts::viewOf,
            volunteerId,
            trainingId,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private static AttemptView viewOf(Row row) {
    return new AttemptView(
        row.id("id"),
        row.id("training_id"),
        row.number("percent"),
        row.flag("passed"),
        row.time("created_at"));
  }
}
