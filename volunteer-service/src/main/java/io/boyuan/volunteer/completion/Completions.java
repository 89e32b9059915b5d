package io.boyuan.volunteer.completion;

import io.boyuan.contracts.volunteer.TrainingCompleted;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Who completed which training, from when to when. */
@ApplicationScoped
class Completions {

  private static final int CODE_BYTES = 10;

  private static final String VIEW =
      "select id, training_id, volunteer_id, volunteer_name, completed_on, expires_on, recorded_by,"
          + " reason, evidence, revoked_at, created_at from training_completion ";

  private final Sql sql;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Completions(Sql sql, Outbox outbox, Ids ids, Clock clock) {
    this.sql = sql;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** Enters a completion and tells it; without a record when nobody had to vouch for it. */
  UUID enter(UUID trainingId, String community, Learner learner, Term term, Recorded recorded) {
    var id = ids.next();
    var now = clock.instant();
    sql.change(
        "insert into training_completion (id, training_id, volunteer_id, volunteer_name,"
            + " community_code, completed_on, expires_on, code, recorded_by, reason, evidence,"
            + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        trainingId,
        learner.id(),
        learner.name(),
        community,
        term.completedOn(),
        term.expiresOn(),
        code(),
        recorded == null ? null : recorded.by(),
        recorded == null ? null : recorded.reason(),
        recorded == null ? null : recorded.evidence(),
        now);
    outbox.tell(
        new TrainingCompleted(
            id, 0, trainingId, learner.id(), community, term.completedOn(), term.expiresOn(), now));
    return id;
  }

  private String code() {
    byte[] code = new byte[CODE_BYTES];
    random.nextBytes(code);
    return HexFormat.of().withUpperCase().formatHex(code);
  }

  /** False when it was revoked before. */
  boolean revoke(UUID id) {
    return sql.change(
            "update training_completion set revoked_at = ?, version = version + 1"
                + " where id = ? and revoked_at is null",
            clock.instant(),
            id)
        == 1;
  }

  Optional<CompletionView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Completions::viewOf, id);
  }

  /** Whose it is to decide about a completion. */
  Optional<String> communityOf(UUID id) {
    return sql.first(
        "select community_code from training_completion where id = ?",
        row -> row.text("community_code"),
        id);
  }

  /** Until when somebody is qualified at the latest; served by training_completion_held. */
  Optional<LocalDate> lastDayOf(UUID volunteerId, UUID trainingId) {
    return sql.first(
        "select max(expires_on) as last_day from training_completion"
            + " where volunteer_id = ? and training_id = ? and revoked_at is null",
        row -> row.date("last_day"),
        volunteerId,
        trainingId);
  }

  /** Latest first; served by training_completion_training. */
  Page<CompletionView> of(UUID trainingId, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where training_id = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            Completions::viewOf,
            trainingId,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private static CompletionView viewOf(Row row) {
    return new CompletionView(
        row.id("id"),
        row.id("training_id"),
        row.id("volunteer_id"),
        row.text("volunteer_name"),
        row.date("completed_on"),
        row.date("expires_on"),
        row.id("recorded_by"),
        row.text("reason"),
        row.text("evidence"),
        row.time("revoked_at"),
        row.time("created_at"));
  }

  /** Who completed it. */
  record Learner(UUID id, String name) {}

  /** From when to when it counts, for ever without an end. */
  record Term(LocalDate completedOn, LocalDate expiresOn) {}

  /** Who vouches for it, and with what. */
  record Recorded(UUID by, String reason, String evidence) {}
}
