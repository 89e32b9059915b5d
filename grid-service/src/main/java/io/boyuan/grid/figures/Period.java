package io.boyuan.grid.figures;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From which day to which requests were asked, five years at most.
 *
 * @param begin the first moment in it
 * @param end the first moment after it
 * @param zone by whose days it is counted
 */
record Period(Instant begin, Instant end, ZoneId zone) {

  private static final int MOST_YEARS = 5;

  /**
   * A period of whole days.
   *
   * @throws Problem 400 for what is none
   */
  static Period of(LocalDate from, LocalDate to, ZoneId zone) {
    if (from.getYear() < 2000 || from.getYear() > 2999) {
      throw Problem.invalid("from", "figures-period");
    }
    if (to.isBefore(from) || !to.isBefore(from.plusYears(MOST_YEARS))) {
      throw Problem.invalid("to", "figures-period");
    }
    return new Period(
        from.atStartOfDay(zone).toInstant(), to.plusDays(1).atStartOfDay(zone).toInstant(), zone);
  }
}
