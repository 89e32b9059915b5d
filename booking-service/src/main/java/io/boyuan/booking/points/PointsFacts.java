package io.boyuan.booking.points;

import io.boyuan.contracts.booking.PointsChanged;

/** What other services hear of points. */
final class PointsFacts {

  private PointsFacts() {}

  static PointsChanged changed(BalanceAfter after, Movement movement, long change, Reason reason) {
    return new PointsChanged(
        after.accountId(),
        after.version(),
        movement.holder().personId(),
        movement.communityCode(),
        change,
        after.balance(),
        reason.name(),
        movement.sourceId(),
        movement.holder().organizationCode());
  }
}
