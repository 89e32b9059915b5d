package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.volunteer.OrderChanged;

/** What other services hear of dispatch orders. */
final class OrderFacts {

  private OrderFacts() {}

  static OrderChanged changed(DispatchOrder order) {
    return new OrderChanged(
        order.id(),
        order.version(),
        order.communityCode(),
        order.helpId(),
        order.activityId(),
        order.status().name(),
        order.people(),
        order.startsAt(),
        order.endsAt(),
        order.reason(),
        order.changedAt(),
        order.taken(),
        order.urgency().name(),
        order.shortSince());
  }
}
