package io.boyuan.platform.calendar;

import io.boyuan.platform.problem.Problem;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * A rule by RFC 5545 section 3.3.10, by the clock of the place, that has an end and gives at most
 * one time a day.
 */
public final class RecurrenceRule {

  private static final Duration LONGEST = Duration.ofDays(730);
  private static final Set<Frequency> FREQUENCIES =
      Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

  /** Such a rule could give half a million times. */
  private static final Pattern WITHIN_A_DAY =
      Pattern.compile("BY(HOUR|MINUTE|SECOND)", Pattern.CASE_INSENSITIVE);

  private RecurrenceRule() {}

  /**
   * The times of a rule within two years.
   *
   * @param rrule such as {@code FREQ=WEEKLY;COUNT=10}
   * @param first from when on
   * @param most how many it may give
   * @return times in order
   * @throws Problem 400 {@code invalid-input} for a rule that can't be read, has no end, or gives
   *     none or too many
   */
  public static List<ZonedDateTime> times(String rrule, ZonedDateTime first, int most) {
    var times = times(rrule, first, first.plus(LONGEST), most + 1);
    if (times.isEmpty() || times.size() > most) {
      throw Problem.invalid("rrule", "at-most-" + most + "-times");
    }
    return times;
  }

  private static List<ZonedDateTime> times(
      String rrule, ZonedDateTime first, ZonedDateTime last, int most) {
    if (WITHIN_A_DAY.matcher(rrule).find()) {
      throw Problem.invalid("rrule", "rrule");
    }
    try {
      var recur = new Recur<ZonedDateTime>(rrule);
      boolean hasEnd = recur.getCount() > 0 || recur.getUntil() != null;
      if (!hasEnd || recur.getInterval() == 0 || !FREQUENCIES.contains(recur.getFrequency())) {
        throw Problem.invalid("rrule", "rrule");
      }
      return recur.getDates(first, first, last, most);
    } catch (Problem refused) {
      throw refused;
    } catch (RuntimeException unreadable) {
      throw Problem.invalid("rrule", "rrule");
    }
  }
}
