package io.boyuan.partnership.milestone;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All milestones. */
@ApplicationScoped
public class Milestones {

  private static final String COLUMNS =
      "select id, award_id, place, title, expected, due_on, payment_fen, status, report,"
          + " reported_at, answer, answered_at, version from milestone ";

  private final Sql sql;

  @Inject
  Milestones(Sql sql) {
    this.sql = sql;
  }

  /**
   * A milestone.
   *
   * @param id the milestone
   * @return empty when there is none
   */
  public Optional<Milestone> byId(UUID id) {
    return sql.first(COLUMNS + "where id = ?", Milestones::of, id);
  }

  /** In their order; an award has 20 at most. */
  List<Milestone> of(UUID awardId) {
    return sql.list(COLUMNS + "where award_id = ? order by place", Milestones::of, awardId);
  }

  void report(UUID id, String words, UUID reporter, Instant now) {
    sql.change(
        "update milestone set status = 'REPORTED', report = ?, reporter_id = ?, reported_at = ?,"
            + " version = version + 1 where id = ?",
        words,
        reporter,
        now,
        id);
  }

  void answer(UUID id, Milestone.Status status, String words, Instant now) {
    sql.change(
        "update milestone set status = ?, answer = ?, answered_at = ?, version = version + 1"
            + " where id = ?",
        status,
        words,
        now,
        id);
  }

  private static Milestone of(Row row) {
    return new Milestone(
        row.id("id"),
        row.id("award_id"),
        row.number("place"),
        row.text("title"),
        row.text("expected"),
        row.date("due_on"),
        row.bigNumber("payment_fen"),
        row.constant("status", Milestone.Status.class),
        row.text("report"),
        row.time("reported_at"),
        row.text("answer"),
        row.time("answered_at"),
        row.bigNumber("version"));
  }
}
