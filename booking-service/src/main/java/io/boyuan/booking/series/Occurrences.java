package io.boyuan.booking.series;

import io.boyuan.booking.holiday.DayKind;
import io.boyuan.booking.holiday.HolidayCalendar;
import io.boyuan.booking.space.Interval;
import io.boyuan.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** When a series takes place: a rule by RFC 5545 section 3.3.10, by the clock of the place. */
final class Occurrences {

  private static final int MOST = 100;
  private static final Duration LONGEST = Duration.ofDays(730);
  private static final Set<Frequency> FREQUENCIES =
      Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

  /** Once a day is enough for a room; such a rule could give half a million times. */
  private static final Pattern WITHIN_A_DAY =
      Pattern.compile("BY(HOUR|MINUTE|SECOND)", Pattern.CASE_INSENSITIVE);

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
    var seed = first.startsAt().atZone(zone);
    var dates = dates(rrule, seed);
    if (dates.isEmpty() || dates.size() > MOST) {
      throw Problem.invalid("rrule", "at-most-100-times");
    }
    return dates.stream().map(ZonedDateTime::toInstant).map(at -> lasting(first, at)).toList();
  }

  private static List<ZonedDateTime> dates(String rrule, ZonedDateTime seed) {
    if (WITHIN_A_DAY.matcher(rrule).find()) {
      throw Problem.invalid("rrule", "rrule");
    }
    try {
      var recur = new Recur<ZonedDateTime>(rrule);
      boolean hasEnd = recur.getCount() > 0 || recur.getUntil() != null;
      if (!hasEnd || recur.getInterval() == 0 || !FREQUENCIES.contains(recur.getFrequency())) {
        throw Problem.invalid("rrule", "rrule");
      }
      return recur.getDates(seed, seed, seed.plus(LONGEST), MOST + 1);
    } catch (Problem refused) {
      throw refused;
    } catch (RuntimeException unreadable) {
      throw Problem.invalid("rrule", "rrule");
    }
  }

  private static Interval lasting(Interval first, Instant startsAt) {
    return new Interval(startsAt, startsAt.plus(first.length()));
  }

  /** Whether a time begins on a public holiday. */
  static boolean isOnHoliday(Interval time, HolidayCalendar calendar, ZoneId zone) {
    return calendar.kindOf(time.startsAt().atZone(zone).toLocalDate()) == DayKind.HOLIDAY;
  }
}
