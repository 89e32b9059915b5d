package io.boyuan.volunteer.shift;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.calendar.InstalledHolidays;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.shift.ShiftChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A series follows another rule. Dates that the new rule gives as the old one did keep their shift
 * with all who signed up; new dates have new shifts; those that it no longer gives are cancelled,
 * if nobody signed up or it is said so (V3).
 */
@ApplicationScoped
class ChangeSeries {

  private static final String RULE_CHANGED = "系列规则已更改 / The rule of the series was changed";

  private final Shifts shifts;
  private final SeriesOfShifts series;
  private final ScheduleShifts schedule;
  private final InstalledHolidays holidays;
  private final AuditTrail trail;
  private final Event<ShiftChanged> changed;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ChangeSeries(
      Shifts shifts,
      SeriesOfShifts series,
      ScheduleShifts schedule,
      InstalledHolidays holidays,
      AuditTrail trail,
      Event<ShiftChanged> changed,
      Caller caller,
      Clock clock,
      TimeSettings settings) {
    this.shifts = shifts;
    this.series = series;
    this.schedule = schedule;
    this.holidays = holidays;
    this.trail = trail;
    this.changed = changed;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Gives a series another rule; what has begun stays as it was.
   *
   * @param id the series
   * @param recurrence the new rule
   * @param cancelSignedUp whether shifts that people signed up for may be cancelled
   * @return the shifts that have not begun, earliest first
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code sign-ups-lost}
   */
  @Transactional
  List<ShiftView> follow(UUID id, Recurrence recurrence, boolean cancelSignedUp) {
    var rule = series.holding(id).orElseThrow(Problem::notFound);
    var coming = shifts.comingOfSeries(id, clock.instant());
    var pattern = shifts.anyOf(id).orElseThrow(Problem::notFound);
    Charge.require(caller, pattern.communityCode(), pattern.organizationCode());
    var before = rule.begins(zone, holidays.calendar());
    var lengthBefore = rule.length();
    rule.rule(recurrence);
    var begins = rule.begins(zone, holidays.calendar());
    moveKept(rule, coming, before, lengthBefore, begins);
    drop(coming, begins, cancelSignedUp);
    var made = schedule.schedule(added(rule, pattern, coming, begins));
    series.flush();
    trail.record(
        Decision.of(pattern.communityCode(), "change-series", "shift-series", id)
            .with("added", made.size()));
    return shifts.comingOfSeries(id, clock.instant()).stream()
        .map(ShiftView::of)
        .sorted(java.util.Comparator.comparing(ShiftView::startsAt))
        .toList();
  }

  /** Dates that stay follow the new hour and length, unless their shift was moved by itself. */
  private void moveKept(
      ShiftSeries rule,
      List<Shift> coming,
      List<ZonedDateTime> before,
      Duration lengthBefore,
      List<ZonedDateTime> begins) {
    for (var shift : coming) {
      var old = on(before, shift.seriesDate());
      var next = on(begins, shift.seriesDate());
      boolean follows =
          old.isPresent()
              && next.isPresent()
              && shift.startsAt().equals(old.get().toInstant())
              && shift.endsAt().equals(old.get().plus(lengthBefore).toInstant());
      if (follows && (!old.equals(next) || !lengthBefore.equals(rule.length()))) {
        var from = next.get().toInstant();
        shift.change(from, from.plus(rule.length()), shift.capacity(), clock.instant());
        shifts.flush();
        changed.fire(new ShiftChanged(shift.id(), What.MOVED));
      }
    }
  }

  private static Optional<ZonedDateTime> on(List<ZonedDateTime> begins, LocalDate date) {
    return begins.stream().filter(begin -> begin.toLocalDate().equals(date)).findFirst();
  }

  private void drop(List<Shift> coming, List<ZonedDateTime> begins, boolean cancelSignedUp) {
    var dates = new HashSet<LocalDate>();
    begins.forEach(begin -> dates.add(begin.toLocalDate()));
    var dropped = coming.stream().filter(shift -> !dates.contains(shift.seriesDate())).toList();
    int people = dropped.stream().mapToInt(shift -> shift.taken() + shift.waiting()).sum();
    if (people > 0 && !cancelSignedUp) {
      throw Problem.conflict("sign-ups-lost").with("people", people);
    }
    for (var shift : dropped) {
      shift.cancel(RULE_CHANGED, clock.instant());
      shifts.flush();
      changed.fire(new ShiftChanged(shift.id(), What.CANCELLED));
    }
  }

  private List<NewShift> added(
      ShiftSeries rule, Shift pattern, List<Shift> coming, List<ZonedDateTime> begins) {
    var kept = new HashSet<LocalDate>();
    shifts.datesOf(rule.id()).forEach(kept::add);
    coming.forEach(shift -> kept.add(shift.seriesDate()));
    var added = new ArrayList<NewShift>();
    for (var begin : begins) {
      if (begin.toInstant().isAfter(clock.instant()) && !kept.contains(begin.toLocalDate())) {
        added.add(like(pattern, rule, begin));
      }
    }
    return added;
  }

  private static NewShift like(Shift pattern, ShiftSeries rule, ZonedDateTime begin) {
    return new NewShift(
        pattern.activityId(),
        pattern.postId(),
        pattern.activityTitle(),
        pattern.postName(),
        pattern.category(),
        pattern.communityCode(),
        pattern.organizationCode(),
        pattern.place(),
        pattern.visibleFrom(),
        pattern.rules(),
        pattern.requirements(),
        rule.id(),
        begin.toLocalDate(),
        begin.toInstant(),
        begin.plus(rule.length()).toInstant(),
        pattern.capacity());
  }
}
