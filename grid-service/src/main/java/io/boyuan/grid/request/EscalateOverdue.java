package io.boyuan.grid.request;

import io.boyuan.grid.duetime.WorkingTime;
import io.boyuan.platform.database.OneByOne;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What is not solved in time goes one level up: grid, community, street (G5). */
@ApplicationScoped
class EscalateOverdue {

  private static final Logger LOG = Logger.getLogger(EscalateOverdue.class);
  private static final int AT_ONCE = 200;

  private final Requests requests;
  private final ChangeRequest changes;
  private final WorkingTime time;
  private final Clock clock;

  @Inject
  EscalateOverdue(Requests requests, ChangeRequest changes, WorkingTime time, Clock clock) {
    this.requests = requests;
    this.changes = changes;
    this.time = time;
    this.clock = clock;
  }

  @Scheduled(
      every = "${boyuan.grid.requests.escalation-every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    OneByOne.inPortions(
        most -> requests.escalating(clock.instant(), most),
        AT_ONCE,
        this::escalate,
        (id, reason) -> LOG.errorf(reason, "Request %s could not be escalated", id));
  }

  private void escalate(UUID id) {
    var request = requests.holding(id).orElseThrow();
    // Somebody may have solved it since it was listed.
    if (request.escalatesBy(clock.instant())) {
      changes.changed(request, request.escalate(time, clock.instant()));
    }
  }
}
