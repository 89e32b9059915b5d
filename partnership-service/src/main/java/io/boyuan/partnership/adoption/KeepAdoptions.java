package io.boyuan.partnership.adoption;

import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.time.TimeSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.logging.Logger;

/** Begins adoptions on their first day and ends them after their last. */
@ApplicationScoped
class KeepAdoptions {

  private static final Logger LOG = Logger.getLogger(KeepAdoptions.class);
  private static final int AT_ONCE = 100;

  private final Adoptions adoptions;
  private final BeginAdoption adoption;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  KeepAdoptions(Adoptions adoptions, BeginAdoption adoption, Clock clock, TimeSettings settings) {
    this.adoptions = adoptions;
    this.adoption = adoption;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Scheduled(
      every = "10m",
      delayed = "40s",
      identity = "keep-adoptions-of-spots",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    OneByOne.inPortions(
        most -> adoptions.toEnd(today, most),
        AT_ONCE,
        id -> adoption.end(id, today),
        (id, e) -> LOG.errorf(e, "Adoption %s could not be ended; it is tried again", id));
    OneByOne.inPortions(
        most -> adoptions.toBegin(today, most),
        AT_ONCE,
        adoption::begin,
        (id, e) -> LOG.errorf(e, "Adoption %s could not begin; it is tried again", id));
  }
}
