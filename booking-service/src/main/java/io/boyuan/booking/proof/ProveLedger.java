package io.boyuan.booking.proof;

import io.boyuan.booking.points.PointsBook;
import io.boyuan.contracts.booking.LedgerOff;
import io.boyuan.platform.book.BookProof;
import io.boyuan.platform.book.ProveBook;
import io.boyuan.platform.outbox.Outbox;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Proves every night that each account holds what its entries say, and that all accounts sum to
 * zero (B2).
 */
@ApplicationScoped
class ProveLedger {

  private static final Logger LOG = Logger.getLogger(ProveLedger.class);

  private final ProveBook prove;
  private final Outbox outbox;
  private final Clock clock;
  private volatile long lastOff;

  @Inject
  ProveLedger(ProveBook prove, Outbox outbox, Clock clock) {
    this.prove = prove;
    this.outbox = outbox;
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
    prove(clock.instant().minus(ProveBook.SETTLED_AFTER));
  }

  /**
   * Proves the ledger and writes down what was found.
   *
   * @param through up to when sums are carried forward; later entries are summed and not carried
   * @return what was found
   */
  BookProof prove(Instant through) {
    return prove.prove(PointsBook.BOOK, through, this::tell);
  }

  private void tell(BookProof proof) {
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
}
