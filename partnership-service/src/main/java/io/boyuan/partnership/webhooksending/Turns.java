package io.boyuan.partnership.webhooksending;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sends to which webhook: one at a time, in however many replicas. Who dies in a turn loses it
 * after a minute, and what was on its way is sent once more.
 */
@ApplicationScoped
class Turns {

  /** Longer than the longest turn of {@link SendInTurn} with its last event. */
  private static final Duration LEASE = Duration.ofSeconds(90);

  /**
   * Webhooks with something waiting, by a loose index scan of webhook_delivery_waiting: a step for
   * each of them, however much waits there.
   */
  static final String WAITING =
      """
      with recursive waiting (webhook_id) as (
        (select d.webhook_id from webhook_delivery d
          where d.status = 'WAITING' and d.webhook_id > %s order by d.webhook_id limit 1)
        union all
        select (select d.webhook_id from webhook_delivery d
          where d.status = 'WAITING' and d.webhook_id > w.webhook_id
          order by d.webhook_id limit 1)
        from waiting w where w.webhook_id is not null)
      """;

  private static final String TAKE =
      WAITING.formatted("?")
          + """
          update webhook set turn = turn + 1, not_before = ?, in_turn = true
          where id in (
            select w.id from waiting join webhook w on w.id = waiting.webhook_id
            where w.status = 'ACTIVE' and w.not_before <= ?
              and exists (select from webhook_delivery d
                where d.webhook_id = w.id and d.status = 'WAITING' and d.next_at <= ?)
            limit ? for no key update of w skip locked)
          returning id, turn
          """;

  private static final String DUE =
      """
      select d.id, d.event_id, d.tries, d.next_at, d.body, d.person_ids::text[] as persons, w.url, w.secret_sealed,
        case when w.former_secret_until > ? then w.former_secret_sealed end as former_sealed
      from webhook w join webhook_delivery d on d.webhook_id = w.id
      where w.id = ? and w.turn = ? and w.status = 'ACTIVE'
        and d.status = 'WAITING' and d.next_at <= ?
      order by d.next_at, d.event_id limit 1
      """;

  private final Sql sql;
  private final Seal seal;
  private final Clock clock;

  @Inject
  Turns(Sql sql, Seal seal, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * Takes turns that nobody has.
   *
   * @param after webhooks before it had their chance
   * @param most how many at most
   */
  @Transactional
  List<Turn> take(UUID after, int most) {
    var now = clock.instant();
    return sql.list(
        TAKE,
        row -> new Turn(row.id("id"), row.bigNumber("turn")),
        after,
        now.plus(LEASE),
        now,
        now,
        most);
  }

  /** What is due first in a turn; empty when nothing is, or the turn is over. */
  @Transactional
  Optional<Due> next(Turn turn) {
    var now = clock.instant();
    return sql.first(DUE, this::dueOf, now, turn.webhook(), turn.number(), now);
  }

  @Transactional
  void end(Turn turn) {
    sql.change(
        "update webhook set not_before = ?, in_turn = false where id = ? and turn = ?",
        clock.instant(),
        turn.webhook(),
        turn.number());
  }

  private Due dueOf(Row row) {
    var secrets = new ArrayList<String>();
    secrets.add(seal.opened(row.text("secret_sealed")));
    if (row.text("former_sealed") != null) {
      secrets.add(seal.opened(row.text("former_sealed")));
    }
    return new Due(
        row.id("id"),
        row.id("event_id"),
        row.number("tries"),
        row.time("next_at"),
        row.texts("persons"),
        row.text("body"),
        row.text("url"),
        secrets);
  }
}
