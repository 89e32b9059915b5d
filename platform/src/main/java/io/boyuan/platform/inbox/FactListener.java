package io.boyuan.platform.inbox;

import io.boyuan.platform.database.DatabaseRefusal;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Hears the facts of other services in their order and gives each to who hears it. A fact that
 * fails is tried again; one that keeps failing becomes a dead letter, and the next one is heard.
 * While the database is away, or cannot even keep the dead letter, it waits: then every fact would
 * fail, and none may be lost.
 */
@ApplicationScoped
public class FactListener {

  private static final Logger LOG = Logger.getLogger(FactListener.class);
  private static final int TRIES_AGAIN = 3;

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Instance<FactHearer> hearers;
  private final TypedGuard<Void> untilTaken;
  private final TypedGuard<Void> someTimes;

  @Inject
  FactListener(Inbox inbox, DeadLetters deadLetters, Instance<FactHearer> hearers) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.hearers = hearers;
    untilTaken =
        TypedGuard.create(Void.class)
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.SECONDS)
            .delay(500, ChronoUnit.MILLIS)
            .onRetry(() -> LOG.error("The database takes no facts and no dead letters; facts wait"))
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
  void hear(ConsumerRecords<String, byte[]> messages) {
    var deliveries = new ArrayList<Delivery>();
    for (var message : messages) {
      var received = ReceivedFact.of(message);
      for (FactHearer hearer : hearers) {
        if (hearer.hears(received.type())) {
          deliveries.add(new Delivery(received, hearer));
        }
      }
    }
    // Facts about several aggregates take effect in one order everywhere, so that nobody waits for
    // each other; those about the same stay as they came.
    deliveries.sort(Comparator.comparing(delivery -> String.valueOf(delivery.fact().subject())));
    if (deliveries.size() < 2 || !deliverTogether(deliveries)) {
      deliveries.forEach(this::deliverByItself);
    }
  }

  /** One commit for all that came together; if one of them fails, each has to go by itself. */
  private boolean deliverTogether(List<Delivery> deliveries) {
    try {
      inbox.deliver(deliveries);
      return true;
    } catch (RuntimeException e) {
      LOG.infof("%d facts cannot take effect together, so each by itself", deliveries.size());
      return false;
    }
  }

  private void deliverByItself(Delivery delivery) {
    try (var _ = delivery.fact().cause().makeCurrent()) {
      untilTaken.get(() -> deliverOrBury(delivery));
    }
  }

  private Void deliverOrBury(Delivery delivery) {
    try {
      someTimes.get(
          () -> {
            inbox.deliver(List.of(delivery));
            return null;
          });
    } catch (RuntimeException e) {
      if (DatabaseRefusal.willPass(e)) {
        throw e;
      }
      LOG.errorf(
          e,
          "Fact %s becomes a dead letter of %s",
          delivery.fact().eventId(),
          delivery.hearer().name());
      deadLetters.bury(delivery, reasonOf(e));
    }
    return null;
  }

  private static boolean mayPassWhenRepeated(Throwable e) {
    return !DatabaseRefusal.willPass(e) && !(e instanceof HeardFact.UnreadableFactException);
  }

  private static String reasonOf(Throwable e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
