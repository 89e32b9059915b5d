package io.boyuan.partnership.webhookdelivery;

import io.boyuan.platform.database.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Forgets what was sent long ago, what waits for nobody, and the webhooks that were deleted. */
@ApplicationScoped
class ForgetDeliveries {

  private static final Logger LOG = Logger.getLogger(ForgetDeliveries.class);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int PORTION = 1_000;

  private final Sql sql;
  private final Clock clock;

  @Inject
  ForgetDeliveries(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "3m", identity = "forget-webhook-deliveries")
  void hourly() {
    while (forgetOld() == PORTION) {
      LOG.debug("More is old");
    }
    while (giveUpDisabled() == PORTION) {
      LOG.debug("More waits for nobody");
    }
    for (var webhook : deleted()) {
      try {
        forget(webhook);
      } catch (RuntimeException e) {
        LOG.errorf(e, "Webhook %s is not forgotten yet; it is tried again", webhook);
      }
    }
  }

  /** Served by webhook_delivery_created. */
  private int forgetOld() {
    return sql.change(
        "delete from webhook_delivery where id in (select id from webhook_delivery"
            + " where created_at < ? order by created_at limit ? for update skip locked)",
        clock.instant().minus(KEPT),
        PORTION);
  }

  /**
   * What waits for a disabled webhook is not sent by itself any more, but can be asked for again.
   * Served by webhook_disabled and webhook_delivery_waiting.
   */
  private int giveUpDisabled() {
    return sql.change(
        "update webhook_delivery set status = 'FAILED', next_at = null where id in ("
            + "select d.id from webhook w join webhook_delivery d on d.webhook_id = w.id"
            + " where w.status = 'DISABLED' and d.status = 'WAITING' limit ?"
            + " for no key update of d skip locked)",
        PORTION);
  }

  /** Served by webhook_deleted. */
  private List<UUID> deleted() {
    return sql.list(
        "select id from webhook where status = 'DELETED' order by id limit ?",
        row -> row.id("id"),
        PORTION);
  }

  /** Its log first, portion by portion, each on its own; served by webhook_delivery_log. */
  private void forget(UUID webhook) {
    int gone;
    do {
      gone =
          sql.change(
              "delete from webhook_delivery where id in (select id from webhook_delivery"
                  + " where webhook_id = ? order by created_at, id limit ?)",
              webhook,
              PORTION);
    } while (gone == PORTION);
    sql.change("delete from webhook where id = ?", webhook);
  }
}
