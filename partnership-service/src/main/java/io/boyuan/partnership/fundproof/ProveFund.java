package io.boyuan.partnership.fundproof;

import io.boyuan.contracts.partnership.FundOff;
import io.boyuan.partnership.fund.FundBook;
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
 * Proves every night that each account of the charity funds holds what its entries say, and that
 * all of them sum to zero (P7).
 */
@ApplicationScoped
class ProveFund {

  private static final Logger LOG = Logger.getLogger(ProveFund.class);

  private final ProveBook prove;
  private final Outbox outbox;
  private final Clock clock;
  private volatile long lastOff;

  @Inject
  ProveFund(ProveBook prove, Outbox outbox, Clock clock) {
    this.prove = prove;
    this.outbox = outbox;
    this.clock = clock;
  }

  void register(@Observes StartupEvent started, MeterRegistry registry) {
    Gauge.builder("boyuan.fund.off", () -> lastOff)
        .description("Fund accounts that did not hold what their entries say, by the last proof")
        .register(registry);
  }

  @Scheduled(
      cron = "0 50 1 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "prove-fund")
  void nightly() {
    prove(clock.instant().minus(ProveBook.SETTLED_AFTER));
  }

  BookProof prove(Instant through) {
    return prove.prove(FundBook.BOOK, through, this::tell);
  }

  private void tell(BookProof proof) {
    lastOff = proof.off() + (proof.total() == 0 ? 0 : 1);
    if (!proof.isSound()) {
      LOG.errorf(
          "The charity funds are off: proof=%s accounts=%d total=%d",
          proof.id(), proof.off(), proof.total());
      outbox.tell(
          new FundOff(proof.id(), 0, proof.at(), proof.off(), proof.offAccounts(), proof.total()));
    }
  }
}
