package io.boyuan.partnership.webhooksending;

import io.boyuan.partnership.webhook.WebhookSettings;
import io.boyuan.partnership.webhookdelivery.DeliveriesWaiting;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Gives each webhook that something is due to its turn, so many at once: whoever is slow takes one
 * place for a while, and its neighbours go on.
 */
@ApplicationScoped
class SendDeliveries {

  private static final Logger LOG = Logger.getLogger(SendDeliveries.class);
  private static final Duration WRITING = Duration.ofSeconds(3);
  private static final UUID FIRST = new UUID(0, 0);

  private final Turns turns;
  private final SendInTurn sending;
  private final WebhookSettings settings;
  private final Semaphore work = new Semaphore(0);
  private final Semaphore places;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("webhook-", 0).factory());
  private volatile Thread dealer;
  private volatile boolean stopping;

  @Inject
  SendDeliveries(Turns turns, SendInTurn sending, WebhookSettings settings) {
    this.turns = turns;
    this.sending = sending;
    this.settings = settings;
    this.places = new Semaphore(settings.inFlight());
  }

  void start(@Observes StartupEvent started) {
    dealer = Thread.ofPlatform().daemon().name("webhooks").start(this::run);
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping = true;
    if (dealer != null) {
      dealer.interrupt();
      dealer.join(5_000);
    }
    // What is on its way is written down: nobody has to guess whether it arrived.
    threads.shutdown();
    if (!threads.awaitTermination(
        settings.patience().plus(WRITING).toMillis(), TimeUnit.MILLISECONDS)) {
      threads.shutdownNow();
    }
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesWaiting waiting) {
    wake();
  }

  private void wake() {
    if (work.availablePermits() == 0) {
      work.release();
    }
  }

  private void run() {
    var after = FIRST;
    while (!stopping) {
      try {
        after = deal(after);
        if (after.equals(FIRST)) {
          await();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("Webhooks cannot be sent to: %s", e.getMessage());
        pause();
      }
    }
  }

  /** From where the last round ended, so that everybody has a turn; at the end from the start. */
  private UUID deal(UUID after) throws InterruptedException {
    places.acquire();
    int free = 1 + places.drainPermits();
    int used = 0;
    try {
      var taken = turns.take(after, free);
      for (var turn : taken) {
        threads.execute(() -> run(turn));
        used++;
      }
      return taken.size() == free ? last(taken) : FIRST;
    } finally {
      places.release(free - used);
    }
  }

  /** In the order of PostgreSQL, which is that of their texts. */
  private static UUID last(List<Turn> turns) {
    return turns.stream()
        .map(Turn::webhook)
        .max(Comparator.comparing(UUID::toString))
        .orElse(FIRST);
  }

  private void run(Turn turn) {
    try {
      sending.run(turn, () -> !stopping);
    } catch (RuntimeException e) {
      LOG.warnf(e, "Sending to webhook %s stumbled; its turn passes", turn.webhook());
    } finally {
      places.release();
      wake();
    }
  }

  private void await() throws InterruptedException {
    if (work.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
      work.drainPermits();
    }
  }

  private void pause() {
    try {
      await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
