package io.boyuan.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Publishes what is in the outbox, then deletes it. One relay per database at a time: the others
 * wait for its lock, so any number of replicas may run.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  private final AgroalDataSource database;
  private final Publisher publisher;
  private final OutboxSettings settings;
  private final Semaphore work = new Semaphore(0);
  private Thread thread;
  private volatile boolean stopping;

  @Inject
  OutboxRelay(AgroalDataSource database, Publisher publisher, OutboxSettings settings) {
    this.database = database;
    this.publisher = publisher;
    this.settings = settings;
  }

  void start(@Observes StartupEvent started) {
    if (settings.relay()) {
      thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping = true;
    if (thread != null) {
      thread.interrupt();
      thread.join(5_000);
    }
  }

  /** Says that facts were committed. Cheap, and never waits. */
  void wake() {
    if (work.availablePermits() == 0) {
      work.release();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        relayWhileLeading();
        awaitWork();
      } catch (SQLException e) {
        LOG.warnf("The outbox cannot be read: %s", e.getMessage());
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.error("The outbox relay stumbled", e);
        pause();
      }
    }
  }

  private void relayWhileLeading() throws SQLException, InterruptedException {
    try (var connection = database.getConnection();
        var outbox = OutboxTable.acquire(connection)) {
      while (outbox != null && !stopping) {
        var waiting = outbox.next(settings.batch());
        var published = publisher.publish(waiting);
        if (!published.isEmpty()) {
          outbox.delete(published);
        }
        if (published.size() < settings.batch()) {
          awaitWork();
        }
      }
    }
  }

  private void awaitWork() throws InterruptedException {
    if (work.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
      Thread.sleep(settings.linger());
      work.drainPermits();
    }
  }

  private void pause() {
    try {
      awaitWork();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
