package io.boyuan.platform.inbox;

import io.boyuan.platform.http.TraceContext;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Hears the facts of other services, one after the other, and gives each to its handlers. A fact
 * that fails is tried again; one that keeps failing becomes a dead letter, and the next one is
 * heard. While the database is away it waits, since then every fact would fail.
 */
@ApplicationScoped
public class FactListener {

  private static final Logger LOG = Logger.getLogger(FactListener.class);
  private static final int TRIES_AGAIN = 3;

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Instance<FactHandler<?>> handlers;
  private final TypedGuard<Void> untilDatabaseIsBack;
  private final TypedGuard<Void> someTimes;

  @Inject
  FactListener(Inbox inbox, DeadLetters deadLetters, Instance<FactHandler<?>> handlers) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.handlers = handlers;
    untilDatabaseIsBack =
        TypedGuard.create(Void.class)
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.SECONDS)
            .delay(500, ChronoUnit.MILLIS)
            .whenException(PassingFailure::is)
            .onRetry(() -> LOG.warn("The database is away; facts wait"))
            .done()
            .build();
    someTimes =
        TypedGuard.create(Void.class)
            .withRetry()
            .maxRetries(TRIES_AGAIN)
            .delay(100, ChronoUnit.MILLIS)
            .withExponentialBackoff()
            .factor(4)
            .maxDelay(2, ChronoUnit.SECONDS)
            .done()
            .whenException(FactListener::mayPassWhenRepeated)
            .done()
            .build();
  }

  @Incoming("facts")
  @Blocking
  @Acknowledgment(Acknowledgment.Strategy.POST_PROCESSING)
  void hear(ConsumerRecord<String, byte[]> message) {
    var received = ReceivedFact.of(message);
    TraceContext.resume(received.traceparent());
    for (FactHandler<?> handler : handlers) {
      if (handler.type().equals(received.type())) {
        untilDatabaseIsBack.get(() -> deliverOrBury(received, handler));
      }
    }
  }

  private Void deliverOrBury(ReceivedFact received, FactHandler<?> handler) {
    try {
      someTimes.get(
          () -> {
            inbox.deliver(received, handler);
            return null;
          });
    } catch (RuntimeException e) {
      if (PassingFailure.is(e)) {
        throw e;
      }
      LOG.errorf(e, "Fact %s becomes a dead letter of %s", received.eventId(), handler.name());
      deadLetters.bury(received, handler.name(), reasonOf(e));
    }
    return null;
  }

  private static boolean mayPassWhenRepeated(Throwable e) {
    return !PassingFailure.is(e) && !(e instanceof Inbox.UnreadableFactException);
  }

  private static String reasonOf(Throwable e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
