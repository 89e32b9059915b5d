package io.boyuan.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are holidays, and which days at the weekend are worked instead.
 *
 * @param special the days that are not what their weekday says, by date
 */
public record HolidayCalendar(Map<LocalDate, SpecialDay> special) {

  /**
   * A calendar.
   *
   * @param days the days that are not what their weekday says
   * @return the calendar with them
   */
  public static HolidayCalendar of(Collection<SpecialDay> days) {
    return new HolidayCalendar(
        days.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity())));
  }

  /**
   * What kind of day it is.
   *
   * @param date any day
   * @return its kind
   */
  public DayKind kindOf(LocalDate date) {
    var day = special.get(date);
    if (day != null) {
      return day.kind();
    }
    boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return weekend ? DayKind.WEEKEND : DayKind.WORKING_DAY;
  }
}
