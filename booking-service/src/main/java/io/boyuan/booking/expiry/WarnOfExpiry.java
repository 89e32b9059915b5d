package io.boyuan.booking.expiry;

import io.boyuan.contracts.booking.PointsExpiring;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells holders what will expire unless they spend it, once for each date and notice (B2). */
@ApplicationScoped
class WarnOfExpiry {

  private static final Logger LOG = Logger.getLogger(WarnOfExpiry.class);

  private static final int ACCOUNTS_AT_A_TIME = 500;

  // Served by ledger_entry_expiry; the last date of the time is what the warning names.
  private static final String SOON =
      """
      select a.id, a.holder_id, a.holder_code, a.version, s.expires_at,
        greatest(0, a.matured + s.points - a.debited) as points
      from (
        select to_account, max(expires_at) as expires_at, sum(expiring)::bigint as points
        from ledger_entry
        where expires_at > ? and expires_at <= ? and to_account > ?
        group by to_account order by to_account limit %d) s
      join points_account a on a.id = s.to_account
      order by a.id
      """
          .formatted(ACCOUNTS_AT_A_TIME);

  private final Sql sql;
  private final Outbox outbox;

  @Inject
  WarnOfExpiry(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  /**
   * Warns of what expires soon.
   *
   * @param days how soon
   * @param now from when; what expired until then is settled
   */
  void of(int days, Instant now) {
    var after = new UUID(0, 0);
    var soon = soon(now, days, after);
    while (!soon.isEmpty()) {
      OneByOne.each(
          soon,
          each -> warn(each, days),
          (each, e) ->
              LOG.errorf(
                  e, "The account %s could not be warned; it will be tomorrow", each.accountId()));
      soon = soon(now, days, soon.getLast().accountId());
    }
  }

  private List<Soon> soon(Instant now, int days, UUID after) {
    return sql.list(SOON, WarnOfExpiry::soonOf, now, now.plus(Duration.ofDays(days)), after);
  }

  private static Soon soonOf(Row row) {
    return new Soon(
        row.id("id"),
        row.id("holder_id"),
        row.text("holder_code"),
        row.bigNumber("version"),
        row.bigNumber("points"),
        row.time("expires_at"));
  }

  private void warn(Soon soon, int days) {
    boolean isNew =
        soon.points() > 0
            && sql.change(
                    "insert into expiry_warning (account_id, expires_at, days, points)"
                        + " values (?, ?, ?, ?) on conflict do nothing",
                    soon.accountId(),
                    soon.expiresAt(),
                    days,
                    soon.points())
                == 1;
    if (isNew) {
      outbox.tell(
          new PointsExpiring(
              soon.accountId(),
              soon.version(),
              soon.personId(),
              soon.organizationCode(),
              soon.points(),
              days,
              soon.expiresAt()));
    }
  }

  private record Soon(
      UUID accountId,
      UUID personId,
      String organizationCode,
      long version,
      long points,
      Instant expiresAt) {}
}
