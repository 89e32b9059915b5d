package io.boyuan.volunteer.signup;

import io.boyuan.platform.database.OneByOne;
import io.boyuan.volunteer.shift.Shifts;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Once a shift has begun nobody is called from the queue any more; who waits is free again (V4).
 */
@ApplicationScoped
public class EndWaiting {

  private static final Logger LOG = Logger.getLogger(EndWaiting.class);

  private final Shifts shifts;
  private final GivePlace places;
  private final Clock clock;

  @Inject
  EndWaiting(Shifts shifts, GivePlace places, Clock clock) {
    this.shifts = shifts;
    this.places = places;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "35s",
      identity = "end-waiting",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    OneByOne.each(
        shifts.begunWithQueue(clock.instant()),
        this::end,
        (id, e) -> LOG.errorf(e, "The queue of shift %s could not be ended; it will be", id));
  }

  private void end(UUID id) {
    places.endWaiting(shifts.holding(id).orElseThrow());
  }
}
