package io.boyuan.grid.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When an action item is chased: the day before it is due, the day after, and every week then. */
final class Reminders {

  private Reminders() {}

  /** When it is chased for the first time, today at the earliest. */
  static LocalDate first(LocalDate dueOn, LocalDate today) {
    var before = dueOn.minusDays(1);
    return before.isBefore(today) ? next(dueOn, today) : before;
  }

  /** When it is chased after a day; what was missed meanwhile is not made up for. */
  static LocalDate next(LocalDate dueOn, LocalDate day) {
    if (day.isBefore(dueOn.minusDays(1))) {
      return dueOn.minusDays(1);
    }
    var dayAfter = dueOn.plusDays(1);
    if (day.isBefore(dayAfter)) {
      return dayAfter;
    }
    return dayAfter.plusWeeks(ChronoUnit.WEEKS.between(dayAfter, day) + 1);
  }
}
