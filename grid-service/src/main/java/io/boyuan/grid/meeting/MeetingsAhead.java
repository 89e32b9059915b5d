package io.boyuan.grid.meeting;

import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Which meetings a rule gives in the time to come: eight weeks of weekly ones, three months of
 * monthly ones, the next quarterly and the next yearly one. One that falls on a holiday moves to
 * the next working day; where the next of its kind is then anyway, it is left out.
 */
final class MeetingsAhead {

  private static final Duration EIGHT_WEEKS = Duration.ofDays(56);

  private final CadenceRule rule;
  private final ZoneId zone;
  private final HolidayCalendar calendar;

  MeetingsAhead(CadenceRule rule, ZoneId zone, HolidayCalendar calendar) {
    this.rule = rule;
    this.zone = zone;
    this.calendar = calendar;
  }

  /** What comes after a time, earliest first. */
  List<Planned> after(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    var meetings = new ArrayList<Planned>();
    // The one of the period before may have moved into this one.
    for (int later = -1; ; later++) {
      var planned = planned(today, later);
      boolean isNext = rule.dateIn(today, later + 1).equals(dateOf(planned));
      if (!planned.startsAt().isAfter(now) || (planned.movedFrom() != null && isNext)) {
        continue;
      }
      if (isBeyond(planned, now, meetings)) {
        return meetings;
      }
      meetings.add(planned);
    }
  }

  private boolean isBeyond(Planned planned, Instant now, List<Planned> before) {
    return switch (rule.kind()) {
      case WEEKLY -> planned.startsAt().isAfter(now.plus(EIGHT_WEEKS));
      case MONTHLY -> dateOf(planned).isAfter(LocalDate.ofInstant(now, zone).plusMonths(3));
      case QUARTERLY, YEARLY, EXTRA -> !before.isEmpty();
    };
  }

  private LocalDate dateOf(Planned planned) {
    return LocalDate.ofInstant(planned.startsAt(), zone);
  }

  private Planned planned(LocalDate today, int periodsLater) {
    var date = rule.dateIn(today, periodsLater);
    var held = calendar.kindOf(date) == DayKind.HOLIDAY ? nextWorkingDay(date) : date;
    return new Planned(
        rule.periodOf(date),
        held.atTime(rule.time()).atZone(zone).toInstant(),
        held.equals(date) ? null : date);
  }

  private LocalDate nextWorkingDay(LocalDate holiday) {
    var date = holiday.plusDays(1);
    while (calendar.kindOf(date) != DayKind.WORKING_DAY) {
      date = date.plusDays(1);
    }
    return date;
  }

  /**
   * A meeting to come.
   *
   * @param period which of its kind
   * @param startsAt when
   * @param movedFrom the holiday it would have fallen on, null when it does not
   */
  record Planned(String period, Instant startsAt, LocalDate movedFrom) {}
}
