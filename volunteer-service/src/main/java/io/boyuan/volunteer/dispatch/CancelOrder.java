package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.activity.ActivityCancelled;
import io.boyuan.volunteer.activity.CancelAgreed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Nobody is wanted any more: the activity of an order is cancelled, and who signed up is told. */
@ApplicationScoped
class CancelOrder {

  private final DispatchOrders orders;
  private final CancelAgreed activities;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CancelOrder(
      DispatchOrders orders,
      CancelAgreed activities,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.orders = orders;
    this.activities = activities;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The street or staff cancel an order.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code order-cancelled}
   */
  @Transactional
  OrderView cancel(UUID id, String reason) {
    var order = orders.holding(id).orElseThrow(Problem::notFound);
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(order.communityCode());
    }
    cancel(order, reason, caller.id());
    return OrderView.of(order);
  }

  /** Without its activity nobody serves. */
  void onCancelled(@Observes ActivityCancelled cancelled) {
    orders
        .ofActivity(cancelled.activityId())
        .filter(order -> order.status() == DispatchOrder.Status.RAISED)
        .ifPresent(order -> cancel(order, cancelled.reason(), caller.id()));
  }

  /** Cancels an order that is held. */
  void cancel(DispatchOrder order, String reason, UUID by) {
    order.cancel(reason, clock.instant());
    orders.flush();
    if (order.activityId() != null) {
      activities.cancel(order.activityId(), reason, by);
    }
    trail.record(
        by,
        Decision.of(order.communityCode(), "cancel-order", "dispatch-order", order.id())
            .because(reason));
    outbox.tell(OrderFacts.changed(order));
  }
}
