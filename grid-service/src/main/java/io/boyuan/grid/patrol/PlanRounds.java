package io.boyuan.grid.patrol;

import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.InstalledHolidays;
import io.boyuan.platform.calendar.RecurrenceRule;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Puts the rounds of each route on the calendar four weeks ahead, one for a day (G4). */
@ApplicationScoped
class PlanRounds {

  private static final Logger LOG = Logger.getLogger(PlanRounds.class);
  private static final int DAYS = 28;

  private final Routes routes;
  private final InstalledHolidays holidays;
  private final Sql sql;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  PlanRounds(
      Routes routes,
      InstalledHolidays holidays,
      Sql sql,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.routes = routes;
    this.holidays = holidays;
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Scheduled(
      every = "1h",
      delayed = "45s",
      identity = "plan-rounds",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var until = today().plusDays(DAYS);
    var due = routes.plannedBefore(until);
    while (!due.isEmpty()
        && OneByOne.each(
            due,
            id -> routes.holding(id).ifPresent(this::plan),
            (id, e) -> LOG.errorf(e, "The rounds of route %s could not be planned", id))) {
      due = routes.plannedBefore(until);
    }
  }

  /** Plans what is not planned yet of a route that is held until the end of the transaction. */
  void plan(RouteView route) {
    var until = today().plusDays(DAYS);
    var from =
        routes
            .plannedUntil(route.id())
            .map(date -> date.plusDays(1).atStartOfDay(zone))
            .filter(time -> time.toInstant().isAfter(clock.instant()))
            .orElseGet(() -> clock.instant().atZone(zone));
    var first = route.firstOn().atTime(route.startsAt()).atZone(zone);
    var end = until.plusDays(1).atStartOfDay(zone);
    if (from.isBefore(end)) {
      RecurrenceRule.between(route.rrule(), first, from, end).stream()
          .filter(time -> isWalked(route, time.toLocalDate()))
          .forEach(time -> add(route, time));
    }
    routes.plannedUntil(route.id(), until);
  }

  private boolean isWalked(RouteView route, LocalDate date) {
    return route.onHoliday() == OnHoliday.KEEP
        || holidays.calendar().kindOf(date) != DayKind.HOLIDAY;
  }

  private void add(RouteView route, ZonedDateTime time) {
    var startsAt = time.toInstant();
    var endsAt = startsAt.plus(Duration.ofMinutes(route.minutes()));
    sql.change(
        "insert into patrol_round (id, route_id, community_code, grid_code, date, starts_at,"
            + " ends_at, missed_after, status) values (?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED')"
            + " on conflict on constraint round_on_date do nothing",
        ids.next(),
        route.id(),
        route.communityCode(),
        route.gridCode(),
        time.toLocalDate(),
        startsAt,
        endsAt,
        endsAt.plus(Duration.ofMinutes(route.graceMinutes())));
  }

  /** Takes back what is to come and nobody is assigned to; served by round_on_date. */
  void takeBack(UUID routeId) {
    sql.change(
        "delete from patrol_round r where r.route_id = ? and r.date >= ? and r.starts_at > ?"
            + " and r.status = 'PLANNED'"
            + " and not exists (select 1 from round_walker w where w.round_id = r.id)",
        routeId,
        today(),
        clock.instant());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  ZoneId zone() {
    return zone;
  }
}
