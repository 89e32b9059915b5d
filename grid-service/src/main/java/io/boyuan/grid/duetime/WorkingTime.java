package io.boyuan.grid.duetime;

import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.calendar.InstalledHolidays;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Minutes as clocks count them: all of them, or those of working hours by the holiday calendar, in
 * the zone of the place.
 */
@ApplicationScoped
public class WorkingTime {

  private final List<Period> periods;
  private final HolidayCalendar calendar;
  private final ZoneId zone;

  @Inject
  WorkingTime(WorkingHours hours, InstalledHolidays holidays, TimeSettings settings) {
    this(hours.periods(), holidays.calendar(), settings.zone());
  }

  WorkingTime(List<String> periods, HolidayCalendar calendar, ZoneId zone) {
    this.periods = Period.inOrder(periods);
    this.calendar = calendar;
    this.zone = zone;
  }

  /**
   * When so many minutes have passed.
   *
   * @param kind which minutes count
   * @param from from when on
   * @param minutes how many, zero for the next moment that counts
   * @return the end of the last of them
   */
  public Instant after(ClockKind kind, Instant from, long minutes) {
    if (kind == ClockKind.CALENDAR) {
      return from.plus(minutes, ChronoUnit.MINUTES);
    }
    var left = Duration.ofMinutes(minutes);
    for (LocalDate day = dayOf(from); ; day = day.plusDays(1)) {
      for (Span span : spansOf(day)) {
        var start = span.start().isBefore(from) ? from : span.start();
        if (start.isBefore(span.end())) {
          var has = Duration.between(start, span.end());
          if (has.compareTo(left) >= 0) {
            return start.plus(left);
          }
          left = left.minus(has);
        }
      }
    }
  }

  /**
   * How many minutes passed between two times.
   *
   * @param kind which minutes count
   * @param from the earlier
   * @param until the later
   * @return whole minutes, none when the later comes first
   */
  public long between(ClockKind kind, Instant from, Instant until) {
    if (!from.isBefore(until)) {
      return 0;
    }
    if (kind == ClockKind.CALENDAR) {
      return Duration.between(from, until).toMinutes();
    }
    var passed = Duration.ZERO;
    var last = dayOf(until);
    for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
      for (Span span : spansOf(day)) {
        var start = span.start().isBefore(from) ? from : span.start();
        var end = span.end().isAfter(until) ? until : span.end();
        if (start.isBefore(end)) {
          passed = passed.plus(Duration.between(start, end));
        }
      }
    }
    return passed.toMinutes();
  }

  private LocalDate dayOf(Instant time) {
    return LocalDate.ofInstant(time, zone);
  }

  private List<Span> spansOf(LocalDate day) {
    return calendar.kindOf(day) == DayKind.WORKING_DAY
        ? periods.stream().map(period -> period.on(day, zone)).toList()
        : List.of();
  }

  private record Span(Instant start, Instant end) {}

  private record Period(LocalTime from, LocalTime until) {

    static List<Period> inOrder(List<String> written) {
      var periods = written.stream().map(Period::read).toList();
      for (int i = 0; i < periods.size(); i++) {
        boolean isForward = periods.get(i).from.isBefore(periods.get(i).until);
        boolean isLater = i == 0 || !periods.get(i).from.isBefore(periods.get(i - 1).until);
        if (!isForward || !isLater) {
          throw new IllegalArgumentException("Working hours are not in order: " + written);
        }
      }
      if (periods.isEmpty()) {
        throw new IllegalArgumentException("There are no working hours");
      }
      return periods;
    }

    private static Period read(String written) {
      int dash = written.indexOf('-');
      return new Period(
          LocalTime.parse(written.substring(0, dash).strip()),
          LocalTime.parse(written.substring(dash + 1).strip()));
    }

    Span on(LocalDate day, ZoneId zone) {
      return new Span(
          day.atTime(from).atZone(zone).toInstant(), day.atTime(until).atZone(zone).toInstant());
    }
  }
}
