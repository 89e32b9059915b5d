package io.boyuan.grid.report;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A quarter of a year.
 *
 * @param year such as 2026
 * @param number 1 to 4
 * @param zone by whose days it begins and ends
 */
public record Quarter(int year, int number, ZoneId zone) {

  /**
   * Reads a quarter.
   *
   * @param text such as {@code 2026-Q1}
   * @param zone the zone of the place
   * @return the quarter
   * @throws Problem 404 when there is no such quarter
   */
  static Quarter of(String text, ZoneId zone) {
    if (!text.matches("20[0-9]{2}-Q[1-4]")) {
      throw Problem.notFound();
    }
    return new Quarter(
        Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)), zone);
  }

  /**
   * Its first day.
   *
   * @return a first of the month
   */
  public LocalDate firstDay() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  /**
   * The first day after it.
   *
   * @return a first of the month
   */
  public LocalDate dayAfter() {
    return firstDay().plusMonths(3);
  }

  /**
   * When it begins.
   *
   * @return the first moment in it
   */
  public Instant begin() {
    return firstDay().atStartOfDay(zone).toInstant();
  }

  /**
   * When it is over.
   *
   * @return the first moment after it
   */
  public Instant end() {
    return dayAfter().atStartOfDay(zone).toInstant();
  }

  /** How it is written, such as 2026-Q1. */
  String code() {
    return year + "-Q" + number;
  }
}
