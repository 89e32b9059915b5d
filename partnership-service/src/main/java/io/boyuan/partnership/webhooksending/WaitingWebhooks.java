package io.boyuan.partnership.webhooksending;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.metric.WatchedNumber;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * How late the sending is. What waits because its receiver fails is not late, nor what waits for a
 * webhook that is paused.
 */
@Singleton
class WaitingWebhooks extends WatchedNumber {

  @Inject
  WaitingWebhooks(AgroalDataSource database) {
    super(
        database,
        "boyuan.webhooks.waiting",
        "seconds",
        "Since when an event is due that nobody sends",
        Turns.WAITING.formatted("'00000000-0000-0000-0000-000000000000'")
            + """
            select coalesce(greatest(0, extract(epoch from
              now() - min(greatest(due.next_at, w.not_before)))), 0)
            from waiting join webhook w on w.id = waiting.webhook_id and w.status = 'ACTIVE'
            cross join lateral (select d.next_at from webhook_delivery d
              where d.webhook_id = w.id and d.status = 'WAITING' order by d.next_at limit 1) due
            """);
  }
}
