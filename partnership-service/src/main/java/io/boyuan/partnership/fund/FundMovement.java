package io.boyuan.partnership.fund;

import java.util.UUID;

/**
 * Money that enters or leaves a fund.
 *
 * @param communityCode whose fund
 * @param method where the money is
 * @param other where it comes from or goes to
 * @param fen how much, more than zero
 * @param sourceId what moves it: a donation, a spending, a sale, a transfer
 * @param part tells movements of one source apart
 */
public record FundMovement(
    String communityCode,
    PaymentMethod method,
    FundAccountKind other,
    long fen,
    UUID sourceId,
    int part) {

  public FundMovement {
    if (fen <= 0) {
      throw new IllegalArgumentException("Money moves forward: " + fen);
    }
  }
}
