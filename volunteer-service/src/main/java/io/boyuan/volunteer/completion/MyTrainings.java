package io.boyuan.volunteer.completion;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Volunteers read what they completed, and show it (V5). */
@ApplicationScoped
class MyTrainings {

  // Served by training_completion_volunteer.
  private static final String MINE =
      """
      select c.id, c.training_id, t.title, t.title_en, c.completed_on, c.expires_on, c.revoked_at,
        c.created_at
      from training_completion c join training t on t.id = c.training_id
      where c.volunteer_id = ? and (c.created_at, c.id) < (?, ?)
      order by c.created_at desc, c.id desc limit ?
      """;

  // Served by training_completion_held; of several the one that counts longest.
  private static final String CERTIFICATE =
      """
      select c.code, c.volunteer_name, c.training_id, t.title, t.title_en, t.adviser,
        c.community_code, c.completed_on, c.expires_on
      from training_completion c join training t on t.id = c.training_id
      where c.volunteer_id = ? and c.training_id = ? and c.revoked_at is null
      order by c.expires_on desc nulls first, c.created_at desc limit 1
      """;

  private final Sql sql;
  private final RenewalPolicy policy;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  MyTrainings(Sql sql, RenewalPolicy policy, Caller caller, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.policy = policy;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Transactional
  Page<MyTraining> all(PageRequest request) {
    var before = request.after(Cursor.END);
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var rows =
        sql.list(
            MINE, row -> of(row, today), caller.id(), before.at(), before.id(), request.rows());
    return Page.of(rows, request, mine -> new Cursor(mine.createdAt(), mine.completionId()));
  }

  /**
   * The caller's certificate of a training.
   *
   * @param trainingId the training
   * @return who completed what, when, and until when it counts
   * @throws Problem 404 when they never completed it
   */
  @Transactional
  Certificate certificate(UUID trainingId) {
    return sql.first(CERTIFICATE, MyTrainings::certificateOf, caller.id(), trainingId)
        .orElseThrow(Problem::notFound);
  }

  private MyTraining of(Row row, LocalDate today) {
    var expiresOn = row.date("expires_on");
    var renewableFrom = expiresOn == null ? null : expiresOn.minusDays(policy.renewalDays());
    return new MyTraining(
        row.id("id"),
        row.id("training_id"),
        row.text("title"),
        row.text("title_en"),
        row.date("completed_on"),
        expiresOn,
        renewableFrom,
        row.isMissing("revoked_at")
            ? MyTraining.statusOf(today, expiresOn, renewableFrom)
            : MyTraining.Status.REVOKED,
        row.time("created_at"));
  }

  private static Certificate certificateOf(Row row) {
    return new Certificate(
        row.text("code"),
        row.text("volunteer_name"),
        row.id("training_id"),
        row.text("title"),
        row.text("title_en"),
        row.text("adviser"),
        row.text("community_code"),
        row.date("completed_on"),
        row.date("expires_on"));
  }
}
