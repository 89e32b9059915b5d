package io.boyuan.booking.proof;

import io.boyuan.contracts.booking.LedgerOff;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.Ids;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Proves every night that each account holds what its entries say, and that all accounts sum to
 * zero (B2). The sum of each account is carried forward, so a night reads the entries since the
 * last and no more.
 */
@ApplicationScoped
class ProveLedger {

  private static final Logger LOG = Logger.getLogger(ProveLedger.class);
  private static final int ACCOUNTS_AT_A_TIME = 2000;
  private static final int MOST_NAMED = 20;

  /** No transaction lasts as long: what was entered before is committed or never will be. */
  private static final Duration SETTLED_AFTER = Duration.ofMinutes(1);

  // The sums on both sides are walks down ledger_entry_to and ledger_entry_from.
  private static final String BATCH =
      """
      with batch as (
        select a.id, a.balance, a.owed, a.debited, a.matured,
          coalesce(p.sum, 0) as proven, coalesce(p.through, '-infinity') as through
        from points_account a left join account_proof p on p.account_id = a.id
        where a.id > ? order by a.id limit ?),
      summed as (
        select b.*, c.through as upto,
          (select coalesce(sum(points), 0) from ledger_entry
           where to_account = b.id and at > b.through and at <= c.through)
          - (select coalesce(sum(points), 0) from ledger_entry
             where from_account = b.id and at > b.through and at <= c.through) as since,
          (select coalesce(sum(points), 0) from ledger_entry
           where to_account = b.id and at > greatest(c.through, b.through))
          - (select coalesce(sum(points), 0) from ledger_entry
             where from_account = b.id and at > greatest(c.through, b.through)) as later
        from batch b, (select ?::timestamptz as through) c),
      kept as (
        insert into account_proof (account_id, through, sum)
        select id, upto, proven + since from summed
        on conflict (account_id) do update set through = excluded.through, sum = excluded.sum
          where account_proof.through <= excluded.through)
      select id, (proven + since)::bigint as sum,
        balance is not null and balance - owed <> proven + since + later as off
      from summed order by id
      """;

  private final Sql sql;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;
  private volatile long lastOff;

  @Inject
  ProveLedger(Sql sql, Outbox outbox, Ids ids, Clock clock) {
    this.sql = sql;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  void register(@Observes StartupEvent started, MeterRegistry registry) {
    Gauge.builder("boyuan.ledger.off", () -> lastOff)
        .description("Accounts that did not hold what their entries say, by the last proof")
        .register(registry);
  }

  @Scheduled(
      cron = "0 40 1 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "prove-ledger")
  void nightly() {
    prove(clock.instant().minus(SETTLED_AFTER));
  }

  /**
   * Proves the ledger and writes down what was found.
   *
   * @param through up to when sums are carried forward; later entries are summed and not carried
   * @return what was found
   */
  LedgerProof prove(Instant through) {
    var after = new UUID(0, 0);
    long accounts = 0;
    long total = 0;
    long off = 0;
    var named = new ArrayList<UUID>();
    var batch = batchAfter(after, through);
    while (!batch.isEmpty()) {
      for (Proven proven : batch) {
        accounts++;
        total += proven.sum();
        if (proven.off()) {
          off++;
          if (named.size() < MOST_NAMED) {
            named.add(proven.accountId());
          }
        }
      }
      batch = batchAfter(batch.getLast().accountId(), through);
    }
    var proof = new LedgerProof(ids.next(), clock.instant(), through, accounts, total, off, named);
    QuarkusTransaction.requiringNew().run(() -> record(proof));
    return proof;
  }

  private List<Proven> batchAfter(UUID account, Instant through) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.list(
                    BATCH,
                    row -> new Proven(row.id("id"), row.bigNumber("sum"), row.flag("off")),
                    account,
                    ACCOUNTS_AT_A_TIME,
                    through));
  }

  private void record(LedgerProof proof) {
    sql.change(
        "insert into ledger_proof (id, at, through, accounts, total, off, off_accounts)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        proof.id(),
        proof.at(),
        proof.through(),
        proof.accounts(),
        proof.total(),
        proof.off(),
        proof.offAccounts());
    lastOff = proof.off() + (proof.total() == 0 ? 0 : 1);
    if (!proof.isSound()) {
      LOG.errorf(
          "The ledger is off: proof=%s accounts=%d total=%d",
          proof.id(), proof.off(), proof.total());
      outbox.tell(
          new LedgerOff(
              proof.id(), 0, proof.at(), proof.off(), proof.offAccounts(), proof.total()));
    }
  }

  private record Proven(UUID accountId, long sum, boolean off) {}
}
