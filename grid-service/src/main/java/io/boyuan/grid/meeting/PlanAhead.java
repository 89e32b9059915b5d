package io.boyuan.grid.meeting;

import io.boyuan.platform.calendar.InstalledHolidays;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jboss.logging.Logger;

/** Puts the meetings of each cadence on the calendar ahead of time, each once (G7). */
@ApplicationScoped
class PlanAhead {

  private static final Logger LOG = Logger.getLogger(PlanAhead.class);
  private static final Duration AGAIN = Duration.ofHours(12);

  private final Cadences cadences;
  private final Meetings meetings;
  private final InstalledHolidays holidays;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  PlanAhead(
      Cadences cadences,
      Meetings meetings,
      InstalledHolidays holidays,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.cadences = cadences;
    this.meetings = meetings;
    this.holidays = holidays;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Scheduled(
      every = "1h",
      delayed = "40s",
      identity = "plan-meetings-ahead",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var now = clock.instant();
    var due = cadences.due(now, new Cadences.Due("", Instant.EPOCH));
    while (!due.isEmpty()) {
      OneByOne.each(
          due,
          each -> cadences.holding(each.community()).ifPresent(c -> plan(each.community(), c)),
          (each, e) -> LOG.errorf(e, "The meetings of %s could not be planned", each.community()));
      due = cadences.due(now, due.getLast());
    }
  }

  private void plan(String community, Cadences.Cadence cadence) {
    plan(community, cadence.plan());
    cadences.planned(community, next());
  }

  /** Plans what a cadence gives and is not planned yet. */
  void plan(String community, CadencePlan plan) {
    for (var rule : plan.rules()) {
      var ahead = new MeetingsAhead(rule, zone, holidays.calendar());
      ahead
          .after(clock.instant())
          .forEach(planned -> meetings.add(ids.next(), community, rule, planned));
    }
  }

  /** When a cadence is to be looked at again. */
  Instant next() {
    return clock.instant().plus(AGAIN);
  }
}
