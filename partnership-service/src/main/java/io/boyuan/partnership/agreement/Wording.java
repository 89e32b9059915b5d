package io.boyuan.partnership.agreement;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import java.time.LocalDate;

/**
 * What both sides of an agreement sign, besides obligations and attachments.
 *
 * @param names its title
 * @param text in Chinese
 * @param textEn in English
 * @param validFrom first day
 * @param validUntil last day
 */
public record Wording(
    Names names, String text, String textEn, LocalDate validFrom, LocalDate validUntil) {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  /**
   * Refuses days between which nothing can hold.
   *
   * @param from first day
   * @param until last day
   * @throws Problem 400 {@code invalid-input}
   */
  public static void requireSpan(LocalDate from, LocalDate until) {
    if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      throw Problem.invalid("validFrom", "out-of-range");
    }
    if (until.isAfter(LATEST)) {
      throw Problem.invalid("validUntil", "out-of-range");
    }
    if (until.isBefore(from)) {
      throw Problem.invalid("validUntil", "until-after-from");
    }
  }
}
