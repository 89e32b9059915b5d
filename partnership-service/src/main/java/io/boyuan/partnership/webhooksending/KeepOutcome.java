package io.boyuan.partnership.webhooksending;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes down what came of sending an event, and what becomes of its webhook. */
@ApplicationScoped
class KeepOutcome {

  private static final Logger LOG = Logger.getLogger(KeepOutcome.class);

  /** Nobody: the service itself decides by its rule. */
  private static final UUID NOBODY = new UUID(0, 0);

  private static final String EVERY_COMMUNITY = "*";

  /** Nobody asked for it again meanwhile, nor sent it in another turn. */
  private static final String AS_IT_WAS =
      " where id = ? and status = 'WAITING' and tries = ? and next_at = ?";

  private final Sql sql;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepOutcome(Sql sql, AuditTrail trail, Ids ids, Clock clock) {
    this.sql = sql;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes it down.
   *
   * @return whether the turn goes on: not when the receiver failed
   */
  @Transactional
  boolean of(Turn turn, Due due, Outcome outcome) {
    var now = clock.instant();
    attempted(due, outcome, now);
    if (outcome.isDelivered()) {
      delivered(due, outcome, now);
      sql.change(
          "update webhook set failures = 0, failing_since = null, failed_at = null"
              + " where id = ? and turn = ? and failing_since is not null",
          turn.webhook(),
          turn.number());
      return true;
    }
    var failing = failing(turn, due, outcome, now);
    failed(due, outcome, now);
    return failing.map(since -> goesOn(turn, since, outcome, now)).orElse(true);
  }

  /** What is forgotten in between takes no more attempts, and no answer about who was erased. */
  private void attempted(Due due, Outcome outcome, Instant now) {
    sql.change(
        "insert into webhook_attempt (id, delivery_id, at, millis, status, trouble, answer)"
            + " select ?, id, ?, ?, ?, ?, case when person_ids = ?::uuid[] then ? end"
            + " from webhook_delivery where id = ? for no key update",
        ids.next(),
        now,
        (int) outcome.took().toMillis(),
        statusOf(outcome),
        troubleOf(outcome),
        due.persons(),
        outcome.answer(),
        due.delivery());
  }

  private void delivered(Due due, Outcome outcome, Instant now) {
    sql.change(
        "update webhook_delivery set status = 'DELIVERED', tries = tries + 1, next_at = null,"
            + " last_status = ?, last_trouble = null, delivered_at = ?"
            + AS_IT_WAS,
        outcome.status(),
        now,
        due.delivery(),
        due.tries(),
        due.at());
  }

  /** Only where it was sent to is still the webhook's address: the new one has its own tries. */
  private void failed(Due due, Outcome outcome, Instant now) {
    var next =
        outcome.isGone()
            ? null
            : Retries.next(due.event(), due.tries() + 1, outcome.retryAfter())
                .map(now::plus)
                .orElse(null);
    sql.change(
        "update webhook_delivery set status = ?, tries = tries + 1, next_at = ?,"
            + " last_status = ?, last_trouble = ?"
            + AS_IT_WAS
            + " and exists (select from webhook w where w.id = webhook_id and w.url = ?)",
        next == null ? "FAILED" : "WAITING",
        next,
        statusOf(outcome),
        troubleOf(outcome),
        due.delivery(),
        due.tries(),
        due.at(),
        due.url());
  }

  /** Empty when the turn is over, or the webhook leads elsewhere by now. */
  private Optional<Failing> failing(Turn turn, Due due, Outcome outcome, Instant now) {
    return sql.first(
        "update webhook set failures = failures + ?, failed_at = ?,"
            + " failing_since = case when failed_at > ? then failing_since else ? end"
            + " where id = ? and turn = ? and status = 'ACTIVE' and url = ?"
            + " returning failures, failing_since",
        row -> new Failing(row.number("failures"), row.time("failing_since")),
        outcome.isOfEventAlone() ? 0 : 1,
        now,
        now.minus(Retries.QUIET),
        now,
        turn.webhook(),
        turn.number(),
        due.url());
  }

  private boolean goesOn(Turn turn, Failing failing, Outcome outcome, Instant now) {
    if (outcome.isGone()) {
      disable(turn.webhook(), "GONE");
      return false;
    }
    if (!failing.since().plus(Retries.GIVEN_UP).isAfter(now)) {
      disable(turn.webhook(), "FAILING");
      return false;
    }
    if (outcome.isOfEventAlone()) {
      return true;
    }
    sql.change(
        "update webhook set not_before = ?, turn = turn + 1, in_turn = false where id = ?",
        now.plus(Retries.rest(failing.failures(), outcome.retryAfter())),
        turn.webhook());
    return false;
  }

  private void disable(UUID webhook, String reason) {
    sql.change(
        "update webhook set status = 'DISABLED', status_reason = ?, turn = turn + 1,"
            + " in_turn = false, version = version + 1 where id = ?",
        reason,
        webhook);
    trail.record(
        NOBODY,
        Decision.of(EVERY_COMMUNITY, "disable-webhook", "webhook", webhook).with("cause", reason));
    LOG.warnf("Webhook %s is disabled: %s", webhook, reason);
  }

  private static Integer statusOf(Outcome outcome) {
    return outcome.status() == 0 ? null : outcome.status();
  }

  private static String troubleOf(Outcome outcome) {
    return outcome.trouble() == null ? null : outcome.trouble().name();
  }

  /** How long nothing has arrived at a webhook. */
  private record Failing(int failures, Instant since) {}
}
