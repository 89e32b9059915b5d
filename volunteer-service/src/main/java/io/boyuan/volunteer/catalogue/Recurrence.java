package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** When something is done again: a rule by RFC 5545 section 3.3.10, by the clock of the place. */
public final class Recurrence {

  private static final Set<Frequency> FREQUENCIES =
      Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

  /** Such a rule could give half a million times a year. */
  private static final Pattern WITHIN_A_DAY =
      Pattern.compile("BY(HOUR|MINUTE|SECOND)", Pattern.CASE_INSENSITIVE);

  private static final int YEARS = 2;

  private Recurrence() {}

  static void requireSound(String field, String rule) {
    read(field, rule);
  }

  /**
   * The first times by a rule.
   *
   * @param field where in the input the rule stands
   * @param rule such as {@code FREQ=WEEKLY;BYDAY=SA}
   * @param first from when
   * @param most how many times at most
   * @param zone the zone of the place
   * @return begins, within two years
   * @throws Problem 400 {@code invalid-input} for a rule that can't be read
   */
  public static List<Instant> times(
      String field, String rule, Instant first, int most, ZoneId zone) {
    var seed = first.atZone(zone);
    try {
      return read(field, rule).getDates(seed, seed, seed.plusYears(YEARS), most).stream()
          .map(ZonedDateTime::toInstant)
          .toList();
    } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
      throw Problem.invalid(field, "rrule");
    }
  }

  private static Recur<ZonedDateTime> read(String field, String rule) {
    if (WITHIN_A_DAY.matcher(rule).find()) {
      throw Problem.invalid(field, "rrule");
    }
    Recur<ZonedDateTime> recur;
    try {
      recur = new Recur<>(rule);
    } catch (RuntimeException unreadable) {
      throw Problem.invalid(field, "rrule");
    }
    if (recur.getInterval() == 0 || !FREQUENCIES.contains(recur.getFrequency())) {
      throw Problem.invalid(field, "rrule");
    }
    return recur;
  }
}
