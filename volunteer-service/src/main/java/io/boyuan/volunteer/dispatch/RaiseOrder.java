package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Raises dispatch orders, in the transaction of what they come from (D1). */
@ApplicationScoped
public class RaiseOrder {

  private final DispatchOrders orders;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RaiseOrder(
      DispatchOrders orders, Outbox outbox, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.orders = orders;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Raises an order. Whether the caller may is for that to say which it comes from.
   *
   * @param wanted who is wanted where
   * @return the order
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID raise(WantedPeople wanted) {
    return raise(wanted, null, caller.id());
  }

  /**
   * Raises an order for somebody of whom a fact tells.
   *
   * @param wanted who is wanted where
   * @param activity the activity in which they serve, null before there is one
   * @param by who raises it
   * @return the order
   */
  UUID raise(WantedPeople wanted, UUID activity, UUID by) {
    var order = DispatchOrder.raise(ids.next(), wanted, by, clock.instant());
    order.servedIn(activity);
    orders.persistAndFlush(order);
    trail.record(
        by, Decision.of(order.communityCode(), "raise-order", "dispatch-order", order.id()));
    outbox.tell(OrderFacts.changed(order));
    return order.id();
  }
}
