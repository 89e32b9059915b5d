package io.boyuan.booking.scoring;

import java.util.List;

/**
 * What a rule would have paid in a month.
 *
 * @param month such as {@code 2026-10}
 * @param services how many services it looks at
 * @param persons how many persons served
 * @param paid points paid then
 * @param wouldPay points that the rule would have paid, with those of services it leaves alone
 * @param difference more when positive, fewer when negative
 * @param categories the same by kind of service
 */
record DryRunResult(
    String month,
    int services,
    int persons,
    long paid,
    long wouldPay,
    long difference,
    List<OfCategory> categories) {

  /**
   * What it would have paid for a kind of service.
   *
   * @param category the kind
   * @param services how many
   * @param paid points paid then
   * @param wouldPay points that the rule would have paid
   */
  record OfCategory(String category, int services, long paid, long wouldPay) {}
}
