package io.boyuan.booking.series;

import io.boyuan.booking.space.Interval;
import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.calendar.RecurrenceRule;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** When a series takes place: a rule by RFC 5545 section 3.3.10, by the clock of the place. */
final class Occurrences {

  private static final int MOST = 100;

  private Occurrences() {}

  /**
   * The times of a series.
   *
   * @param first its first time
   * @param rrule such as {@code FREQ=WEEKLY;COUNT=10}
   * @param zone the zone of the place
   * @return times by begin, each as long as the first
   * @throws Problem 400 {@code invalid-input} for a rule that can't be read, has no end, or gives
   *     more than a hundred times
   */
  static List<Interval> of(Interval first, String rrule, ZoneId zone) {
    return RecurrenceRule.times(rrule, first.startsAt().atZone(zone), MOST).stream()
        .map(ZonedDateTime::toInstant)
        .map(at -> lasting(first, at))
        .toList();
  }

  private static Interval lasting(Interval first, Instant startsAt) {
    return new Interval(startsAt, startsAt.plus(first.length()));
  }

  /** Whether a time begins on a public holiday. */
  static boolean isOnHoliday(Interval time, HolidayCalendar calendar, ZoneId zone) {
    return calendar.kindOf(time.startsAt().atZone(zone).toLocalDate()) == DayKind.HOLIDAY;
  }
}
