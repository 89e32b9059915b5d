package io.boyuan.volunteer.completion;

import java.time.LocalDate;

/** Until when who completes a training is qualified (V5). */
final class Validity {

  private Validity() {}

  /**
   * The last day of it.
   *
   * @param completedOn when it is completed
   * @param before until when they were qualified already, null when they never were
   * @param months for how many months it is valid, null for ever
   * @param renewalDays for how many days before {@code before} completing it extends from there
   * @return null for ever, else not earlier than before
   */
  static LocalDate until(LocalDate completedOn, LocalDate before, Integer months, int renewalDays) {
    if (months == null) {
      return null;
    }
    boolean renews =
        before != null
            && !completedOn.isAfter(before)
            && !completedOn.isBefore(before.minusDays(renewalDays));
    var until = (renews ? before : completedOn).plusMonths(months);
    return before != null && before.isAfter(until) ? before : until;
  }
}
