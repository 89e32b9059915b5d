package io.boyuan.partnership.webhook;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All webhooks. */
@ApplicationScoped
class Webhooks {

  private static final String VIEW =
      "select id, university_code, url, event_types, description, status, status_reason,"
          + " failing_since, former_secret_until, created_at, version from webhook ";

  private final Sql sql;
  private final Seal seal;

  @Inject
  Webhooks(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /** In the first slot that is free; the eleventh is none, which too_many_webhooks refuses. */
  void add(UUID id, String university, WebhookPlan plan, String secret, Instant now) {
    sql.change(
        """
        insert into webhook (id, university_code, slot, url, event_types, description, status,
          secret_sealed, created_at, not_before)
        select ?, ?, min(free), ?, ?::text[], ?, ?, ?, ?, ? from generate_series(1, 11) free
        where not exists (select from webhook w where w.university_code = ? and w.slot = free)
        """,
        id,
        university,
        plan.keptUrl(),
        plan.keptTypes(),
        plan.description(),
        plan.status(),
        seal.sealed(secret),
        now,
        now,
        university);
  }

  void change(UUID id, WebhookPlan plan) {
    sql.change(
        "update webhook set url = ?, event_types = ?::text[], description = ?, status = ?,"
            + " status_reason = null, version = version + 1 where id = ?",
        plan.keptUrl(),
        plan.keptTypes(),
        plan.description(),
        plan.status(),
        id);
  }

  /** Ends its rest; but not the turn of who sends to it, so that nobody else sends the same. */
  void startAnew(UUID id, Instant now) {
    sql.change(
        "update webhook set failures = 0, failing_since = null, failed_at = null,"
            + " not_before = case when in_turn then not_before else ? end where id = ?",
        now,
        id);
  }

  void renewSecret(UUID id, String secret, Instant formerUntil) {
    sql.change(
        "update webhook set former_secret_sealed = secret_sealed, former_secret_until = ?,"
            + " secret_sealed = ?, version = version + 1 where id = ?",
        formerUntil,
        seal.sealed(secret),
        id);
  }

  /** Its deliveries go in portions, and then it. */
  void delete(UUID id) {
    sql.change(
        "update webhook set status = 'DELETED', slot = null, version = version + 1 where id = ?",
        id);
  }

  Optional<Kept> byId(UUID id) {
    return sql.first(VIEW + "where id = ? and status <> 'DELETED'", Webhooks::keptOf, id);
  }

  /** The webhook, held until the end of the transaction. */
  Optional<Kept> holding(UUID id) {
    return sql.first(
        VIEW + "where id = ? and status <> 'DELETED' for no key update", Webhooks::keptOf, id);
  }

  /** In the order they were registered; served by webhook_university. */
  Page<WebhookView> of(String university, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where university_code = ? and status <> 'DELETED' and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            row -> keptOf(row).view(),
            university,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private static Kept keptOf(Row row) {
    var types = row.texts("event_types");
    return new Kept(
        new WebhookView(
            row.id("id"),
            row.text("university_code"),
            row.text("url"),
            types.contains(WebhookPlan.ALL) ? List.of() : types,
            row.text("description"),
            row.constant("status", WebhookView.Status.class),
            row.constant("status_reason", WebhookView.StatusReason.class),
            row.time("failing_since"),
            row.time("former_secret_until"),
            row.time("created_at")),
        row.bigNumber("version"));
  }

  /**
   * A webhook as it is kept.
   *
   * @param view as it is shown
   * @param version for the entity tag
   */
  record Kept(WebhookView view, long version) {}
}
