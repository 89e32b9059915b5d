package io.boyuan.partnership.webhookdelivery;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.inbox.HeardFact;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** All that was sent to webhooks lately, is to be sent, or could not be. */
@ApplicationScoped
class Deliveries {

  private static final String VIEW =
      "select d.id, d.webhook_id, d.event_id, d.event_type, d.status, d.tries, d.next_at,"
          + " d.last_status, d.last_trouble, d.created_at, d.delivered_at";

  private static final String WRITE =
      """
      insert into webhook_delivery (id, webhook_id, event_id, event_type, body, person_ids, status,
        next_at, created_at)
      select gen_random_uuid(), w.id, ?, ?, %s, ?::uuid[], 'WAITING', ?, ? from %s
      where w.status in ('ACTIVE', 'PAUSED') and w.event_types && ?::text[]
      """;

  private static final String WRITE_FOR =
      WRITE.formatted(
              "heard.body",
              "unnest(?::text[], ?::text[]) as heard (university, body)"
                  + " join webhook w on w.university_code = heard.university")
          + " on conflict do nothing";

  private static final String WRITE_FOR_OTHERS =
      WRITE.formatted("?", "webhook w")
          + " and w.university_code <> all (?::text[]) on conflict do nothing";

  private final Sql sql;
  private final Clock clock;

  @Inject
  Deliveries(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** By the unique code of teams. */
  Optional<String> universityOf(String team) {
    return sql.first(
        "select university_code from team where code = ?",
        row -> row.text("university_code"),
        team);
  }

  /** For webhooks of universities, each with its own body; served by webhook_university. */
  int write(HeardFact fact, SortedMap<String, String> bodies, Collection<UUID> persons) {
    var now = clock.instant();
    return sql.change(
        WRITE_FOR,
        fact.id(),
        fact.type(),
        persons,
        now,
        now,
        bodies.keySet(),
        bodies.values(),
        List.of("*", fact.type()));
  }

  /** For webhooks of all others; served by webhook_event_types. */
  int writeForOthers(HeardFact fact, String body, Collection<String> than) {
    var now = clock.instant();
    return sql.change(
        WRITE_FOR_OTHERS,
        fact.id(),
        fact.type(),
        body,
        List.of(),
        now,
        now,
        List.of("*", fact.type()),
        than);
  }

  void write(UUID id, UUID webhook, UUID event, String type, String body, Instant now) {
    sql.change(
        "insert into webhook_delivery (id, webhook_id, event_id, event_type, body, person_ids,"
            + " status, next_at, created_at) values (?, ?, ?, ?, ?, '{}', 'WAITING', ?, ?)",
        id,
        webhook,
        event,
        type,
        body,
        now,
        now);
  }

  /** Has it sent again from the first try on. */
  void sendAgain(UUID id, Instant now) {
    sql.change(
        "update webhook_delivery set status = 'WAITING', tries = 0, next_at = ?,"
            + " delivered_at = null where id = ?",
        now,
        id);
  }

  Optional<Known> byId(UUID id) {
    return sql.first(
        VIEW
            + ", w.university_code, w.status as webhook_status, d.body from webhook_delivery d"
            + " join webhook w on w.id = d.webhook_id where d.id = ? and w.status <> 'DELETED'",
        Known::of,
        id);
  }

  /** Whose a webhook is, and whether it is sent to. */
  Optional<Receiver> receiver(UUID webhook) {
    return sql.first(
        "select university_code, status from webhook where id = ? and status <> 'DELETED'",
        row -> new Receiver(row.text("university_code"), row.text("status").equals("ACTIVE")),
        webhook);
  }

  /** Newest first; served by webhook_delivery_log and webhook_delivery_log_status. */
  Page<DeliveryView> of(UUID webhook, DeliveryView.Status status, PageRequest request) {
    var before = request.after(Cursor.END);
    var values = new ArrayList<Object>(List.of(webhook, before.at(), before.id()));
    if (status != null) {
      values.add(status);
    }
    values.add(request.rows());
    var rows =
        sql.list(
            VIEW
                + " from webhook_delivery d where d.webhook_id = ?"
                + " and (d.created_at, d.id) < (?, ?)"
                + (status == null ? "" : " and d.status = ?")
                + " order by d.created_at desc, d.id desc limit ?",
            Deliveries::viewOf,
            values.toArray());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  /** The last fifty, oldest first; served by webhook_attempt_delivery. */
  List<AttemptView> attempts(UUID delivery) {
    return sql.list(
            "select at, millis, status, trouble, answer from webhook_attempt"
                + " where delivery_id = ? order by at desc, id desc limit 50",
            row ->
                new AttemptView(
                    row.time("at"),
                    row.number("millis"),
                    row.isMissing("status") ? null : row.number("status"),
                    row.text("trouble"),
                    row.text("answer")),
            delivery)
        .reversed();
  }

  private static DeliveryView viewOf(Row row) {
    return new DeliveryView(
        row.id("id"),
        row.id("webhook_id"),
        row.id("event_id"),
        row.text("event_type"),
        row.constant("status", DeliveryView.Status.class),
        row.number("tries"),
        row.time("next_at"),
        row.isMissing("last_status") ? null : row.number("last_status"),
        row.text("last_trouble"),
        row.time("created_at"),
        row.time("delivered_at"));
  }

  /**
   * A webhook that something is to be sent to.
   *
   * @param university whose it is
   * @param isActive whether it is sent to
   */
  record Receiver(String university, boolean isActive) {}

  /**
   * A delivery as it is kept.
   *
   * @param view as it is shown
   * @param receiver of which webhook
   * @param body what is sent
   */
  record Known(DeliveryView view, Receiver receiver, String body) {

    static Known of(Row row) {
      return new Known(
          viewOf(row),
          new Receiver(row.text("university_code"), row.text("webhook_status").equals("ACTIVE")),
          row.text("body"));
    }
  }
}
