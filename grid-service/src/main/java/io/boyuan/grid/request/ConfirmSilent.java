package io.boyuan.grid.request;

import io.boyuan.grid.timeline.Actor;
import io.boyuan.platform.database.OneByOne;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What was solved and nobody said otherwise about is confirmed after a while, without a rating. */
@ApplicationScoped
class ConfirmSilent {

  private static final Logger LOG = Logger.getLogger(ConfirmSilent.class);
  private static final int AT_ONCE = 200;

  private final Requests requests;
  private final ChangeRequest changes;
  private final RequestPolicy policy;
  private final Clock clock;

  @Inject
  ConfirmSilent(Requests requests, ChangeRequest changes, RequestPolicy policy, Clock clock) {
    this.requests = requests;
    this.changes = changes;
    this.policy = policy;
    this.clock = clock;
  }

  @Scheduled(
      every = "${boyuan.grid.requests.confirmation-every:5m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    var before = clock.instant().minus(Duration.ofDays(policy.confirmDays()));
    OneByOne.inPortions(
        most -> requests.unconfirmed(before, most),
        AT_ONCE,
        id -> confirm(id, before),
        (id, reason) -> LOG.errorf(reason, "Request %s could not be confirmed", id));
  }

  private void confirm(UUID id, Instant before) {
    var request = requests.holding(id).orElseThrow();
    // Somebody may have reopened it since it was listed, and solved it again.
    if (request.status() == RequestStatus.RESOLVED && request.solvedAt().isBefore(before)) {
      changes.changed(request, request.confirm(null, null, Actor.SYSTEM, clock.instant()));
    }
  }
}
