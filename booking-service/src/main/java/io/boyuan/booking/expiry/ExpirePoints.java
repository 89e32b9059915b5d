package io.boyuan.booking.expiry;

import io.boyuan.booking.points.AccountHolder;
import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.booking.points.PointsTerm;
import io.boyuan.booking.points.Reason;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Points expire oldest first (B2). What expires of an account at a time is what has come in that is
 * good until then, less all that ever left it. Each account is settled in a transaction of its own;
 * run twice or late, it comes to the same.
 */
@ApplicationScoped
class ExpirePoints {

  private static final Logger LOG = Logger.getLogger(ExpirePoints.class);

  private static final int ACCOUNTS_AT_A_TIME = 500;

  // Served by ledger_entry_expiry.
  private static final String DUE =
      "select distinct to_account as id from ledger_entry"
          + " where expires_at > (select through from expiry_run) and expires_at <= ?"
          + " and to_account > ? order by id limit "
          + ACCOUNTS_AT_A_TIME;

  private static final String MATURE =
      """
      update points_account a set
        matured = matured + m.points, matured_through = ?, version = version + 1
      from (
        select coalesce(sum(e.expiring), 0)::bigint as points
        from points_account b join ledger_entry e on e.to_account = b.id
        where b.id = ? and e.expires_at > b.matured_through and e.expires_at <= ?) m
      where a.id = ? and a.matured_through < ?
      returning greatest(0, a.matured - a.debited) as due, a.holder_id, a.holder_code,
        old.matured_through
      """;

  // What is left is of the newest, so it is taken from the newest first.
  private static final String BY_COMMUNITY =
      "select community_code, sum(expiring)::bigint as points from ledger_entry"
          + " where to_account = ? and expires_at > ? and expires_at <= ?"
          + " group by community_code, at order by at desc";

  private final Sql sql;
  private final Ledger ledger;
  private final WarnOfExpiry warn;
  private final PointsTerm term;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ExpirePoints(Sql sql, Ledger ledger, WarnOfExpiry warn, PointsTerm term, Ids ids, Clock clock) {
    this.sql = sql;
    this.ledger = ledger;
    this.warn = warn;
    this.term = term;
    this.ids = ids;
    this.clock = clock;
  }

  @Scheduled(
      cron = "0 20 0 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "expire-points")
  void nightly() {
    through(clock.instant());
  }

  /**
   * Settles all accounts, and warns of what expires soon.
   *
   * @param time up to when points are over
   */
  void through(Instant time) {
    boolean all = true;
    List<UUID> due = dueAfter(new UUID(0, 0), time);
    while (!due.isEmpty()) {
      all &=
          OneByOne.each(
              due,
              account -> settle(account, time),
              (account, e) ->
                  LOG.errorf(
                      e,
                      "The account %s could not be settled; it will be tried tomorrow",
                      account));
      due = dueAfter(due.getLast(), time);
    }
    if (all) {
      sql.change("update expiry_run set through = greatest(through, ?)", time);
    }
    term.warnDays().forEach(days -> warn.of(days, time));
  }

  private List<UUID> dueAfter(UUID account, Instant time) {
    return sql.list(DUE, row -> row.id("id"), time, account);
  }

  private void settle(UUID account, Instant time) {
    // Held first: whoever settles it at the same moment finds it settled then.
    sql.first(
        "select id from points_account where id = ? for update", row -> row.id("id"), account);
    sql.first(
            MATURE,
            row ->
                new Due(
                    row.bigNumber("due"),
                    row.id("holder_id"),
                    row.text("holder_code"),
                    row.time("matured_through")),
            time,
            account,
            time,
            account,
            time)
        .filter(due -> due.points() > 0)
        .ifPresent(due -> expire(account, due, time));
  }

  private void expire(UUID account, Due due, Instant time) {
    long left = due.points();
    var sources =
        sql.list(
            BY_COMMUNITY,
            row -> new Matured(row.text("community_code"), row.bigNumber("points")),
            account,
            due.since(),
            time);
    for (var matured : sources) {
      long points = Math.min(left, matured.points());
      left -= points;
      ledger.expire(
          Reason.EXPIRY, new Movement(due.holder(), matured.community(), points, ids.next()));
    }
  }

  private record Matured(String community, long points) {}

  private record Due(long points, UUID personId, String organizationCode, Instant since) {

    AccountHolder holder() {
      return AccountHolder.of(personId, organizationCode);
    }
  }
}
