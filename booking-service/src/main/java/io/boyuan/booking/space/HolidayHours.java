package io.boyuan.booking.space;

import io.boyuan.platform.calendar.HolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of the weekly hours when the calendar moves holidays and working days (调休). */
@Schema(description = "Opening on public holidays / 法定节假日如何开放")
public enum HolidayHours {
  /** Nothing: only the weekday counts. */
  AS_USUAL,
  /** A holiday has the hours of a Sunday, a day that makes up for one those of a Monday. */
  AS_SUNDAY,
  /** A holiday is closed, a day that makes up for one has the hours of a Monday. */
  CLOSED;

  /**
   * Whose hours a day has.
   *
   * @param day any day
   * @param calendar the community's
   * @return 1 for Monday to 7 for Sunday, 0 when it is closed
   */
  int weekdayOf(LocalDate day, HolidayCalendar calendar) {
    int usual = day.getDayOfWeek().getValue();
    if (this == AS_USUAL) {
      return usual;
    }
    return switch (calendar.kindOf(day)) {
      case HOLIDAY -> this == CLOSED ? 0 : DayOfWeek.SUNDAY.getValue();
      case WORKING_DAY ->
          usual >= DayOfWeek.SATURDAY.getValue() ? DayOfWeek.MONDAY.getValue() : usual;
      case WEEKEND -> usual;
    };
  }
}
