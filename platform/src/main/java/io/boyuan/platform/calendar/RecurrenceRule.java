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
 * A rule by RFC 5545 section 3.3.10, by the clock of the place, that gives at most one time a day.
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
    var times = times(read(rrule, true), first, first, first.plus(LONGEST), most + 1);
    if (times.isEmpty() || times.size() > most) {
      throw Problem.invalid("rrule", "at-most-" + most + "-times");
    }
    return times;
  }

  /**
   * The times of a rule in a span of it; the rule may go on for ever.
   *
   * @param rrule such as {@code FREQ=WEEKLY;BYDAY=MO}
   * @param first from when on the rule counts
   * @param from where the span begins
   * @param until where it ends, within two years; a time then is no longer in it
   * @return times in order, maybe none
   * @throws Problem 400 {@code invalid-input} for a rule that can't be read
   */
  public static List<ZonedDateTime> between(
      String rrule, ZonedDateTime first, ZonedDateTime from, ZonedDateTime until) {
    var last = until.isAfter(from.plus(LONGEST)) ? from.plus(LONGEST) : until;
    return times(read(rrule, false), first, from, last, -1).stream()
        .filter(time -> !time.isBefore(from) && time.isBefore(last))
        .toList();
  }

  private static Recur<ZonedDateTime> read(String rrule, boolean needsEnd) {
    if (WITHIN_A_DAY.matcher(rrule).find()) {
      throw Problem.invalid("rrule", "rrule");
    }
    Recur<ZonedDateTime> recur;
    try {
      recur = new Recur<>(rrule);
    } catch (RuntimeException unreadable) {
      throw Problem.invalid("rrule", "rrule");
    }
    boolean hasEnd = recur.getCount() > 0 || recur.getUntil() != null;
    boolean isSound = recur.getInterval() != 0 && FREQUENCIES.contains(recur.getFrequency());
    if (!isSound || (needsEnd && !hasEnd)) {
      throw Problem.invalid("rrule", "rrule");
    }
    return recur;
  }

  private static List<ZonedDateTime> times(
      Recur<ZonedDateTime> recur,
      ZonedDateTime first,
      ZonedDateTime from,
      ZonedDateTime last,
      int most) {
    try {
      return recur.getDates(first, from, last, most);
    } catch (RuntimeException unreadable) {
      throw Problem.invalid("rrule", "rrule");
    }
  }
}
