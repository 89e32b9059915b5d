package io.boyuan.grid.duetime;

import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.calendar.SpecialDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Working time for tests of rules: half past eight to twelve, half past one to half past five. */
public final class TestTime {

  /** The zone of the place. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private TestTime() {}

  /** With the National Day holiday of 2026, for which the Saturday after it is worked. */
  public static WorkingTime withNationalDay() {
    var holidays =
        Stream.iterate(LocalDate.of(2026, 10, 1), day -> day.plusDays(1))
            .limit(7)
            .map(day -> new SpecialDay(day, DayKind.HOLIDAY, "国庆节", "National Day"));
    var worked =
        Stream.of(new SpecialDay(LocalDate.of(2026, 10, 10), DayKind.WORKING_DAY, "调休", "Worked"));
    return new WorkingTime(
        List.of("08:30-12:00", "13:30-17:30"),
        HolidayCalendar.of(Stream.concat(holidays, worked).toList()),
        ZONE);
  }
}
