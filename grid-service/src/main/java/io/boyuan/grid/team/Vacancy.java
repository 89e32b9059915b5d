package io.boyuan.grid.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Since when a role has lacked somebody. */
final class Vacancy {

  private Vacancy() {}

  /**
   * The first day since which there have always been too few.
   *
   * @param minimum how many there should be
   * @param unitSince since when there is the unit
   * @param terms who served when, up to today
   * @param today the day that is asked for
   * @return null when there are enough today
   */
  static LocalDate since(int minimum, LocalDate unitSince, List<Term> terms, LocalDate today) {
    if (count(terms, today) >= minimum) {
      return null;
    }
    return terms.stream()
        .filter(term -> term.until() != null && term.until().isBefore(today))
        .map(Term::until)
        .filter(last -> count(terms, last) >= minimum)
        .max(Comparator.naturalOrder())
        .map(last -> last.plusDays(1))
        .orElse(unitSince);
  }

  static long count(List<Term> terms, LocalDate day) {
    return terms.stream().filter(term -> term.includes(day)).count();
  }

  /**
   * From when until when somebody served.
   *
   * @param from the first day
   * @param until the last day, null while it is open
   */
  record Term(LocalDate from, LocalDate until) {

    boolean includes(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
  }
}
