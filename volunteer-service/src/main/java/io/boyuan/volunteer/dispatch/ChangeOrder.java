package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.activity.CancelAgreed;
import io.boyuan.volunteer.activity.DescribeAgreed;
import io.boyuan.volunteer.dispatch.OrderTurned.What;
import io.boyuan.volunteer.shift.ChangeShifts;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * The street and staff change an order or cancel it while it has not begun. Its shift changes, and
 * the order follows; who has a place is told, and may step back.
 */
@ApplicationScoped
class ChangeOrder {

  private final DispatchOrders orders;
  private final KeepOrders keep;
  private final DescribeAgreed describeActivity;
  private final CancelAgreed activities;
  private final Shifts shifts;
  private final ChangeShifts changeShifts;
  private final Event<OrderTurned> turned;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ChangeOrder(
      DispatchOrders orders,
      KeepOrders keep,
      DescribeAgreed describeActivity,
      CancelAgreed activities,
      Shifts shifts,
      ChangeShifts changeShifts,
      Event<OrderTurned> turned,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.orders = orders;
    this.keep = keep;
    this.describeActivity = describeActivity;
    this.activities = activities;
    this.shifts = shifts;
    this.changeShifts = changeShifts;
    this.turned = turned;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Changes one.
   *
   * @param id the order
   * @param edit how it is to be
   * @param ifMatch the version that was read
   * @return the order
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code order-cancelled}, {@code
   *     order-begun}, {@code not-one-shift}, {@code begins-in-the-past}, {@code
   *     capacity-below-taken}, {@code sign-ups-overlap}, 412, 428
   */
  @Transactional
  Defined<OrderView> edit(UUID id, OrderEdit edit, String ifMatch) {
    edit.requireSound();
    var known = inCharge(id);
    if (known.shiftId() == null) {
      throw Problem.conflict("not-one-shift");
    }
    describeActivity.describe(known.activityId(), edit.title(), edit.placeOrNull());
    var shift = shifts.holding(known.shiftId()).orElseThrow();
    var order = orders.holding(id).orElseThrow();
    EntityTags.require(ifMatch, order.version());
    boolean isElsewhere = edit.isElsewhereThan(order.place());
    boolean pressesOtherwise = order.urgency() != edit.urgency();
    keep.change(order, held -> held.describe(edit, clock.instant()));
    boolean isFollowed =
        changeShifts.changeAgreed(
            shift, edit.startsAt(), edit.endsAt(), edit.people(), isElsewhere);
    if (pressesOtherwise && !isFollowed) {
      turned.fire(new OrderTurned(id, What.MOVED, null));
    }
    orders.flush();
    trail.record(
        Decision.of(order.communityCode(), "change-order", "dispatch-order", id)
            .with("startsAt", edit.startsAt())
            .with("people", edit.people()));
    return new Defined<>(OrderView.of(order), order.version(), false);
  }

  /**
   * Cancels one.
   *
   * @param id the order
   * @param reason for volunteers to read
   * @return the order
   * @throws Problem 403 {@code other-community}, 404, 409 {@code order-cancelled}, {@code
   *     order-begun}
   */
  @Transactional
  OrderView cancel(UUID id, String reason) {
    return OrderView.of(cancel(inCharge(id), reason, caller.id()));
  }

  DispatchOrder cancel(DispatchOrders.Known known, String reason, UUID by) {
    if (known.activityId() != null) {
      activities.cancel(known.activityId(), reason, by);
    }
    var order = orders.holding(known.id()).orElseThrow();
    if (order.isOpen() || known.activityId() == null) {
      keep.change(order, held -> held.cancel(reason, clock.instant()));
      turned.fire(new OrderTurned(order.id(), What.CANCELLED, null));
    } else if (order.status() != DispatchOrder.Status.CANCELLED) {
      throw DispatchOrder.notOpen(order.status());
    }
    trail.record(
        by,
        Decision.of(order.communityCode(), "cancel-order", "dispatch-order", order.id())
            .because(reason));
    return order;
  }

  private DispatchOrders.Known inCharge(UUID id) {
    var known = orders.known(id).orElseThrow(Problem::notFound);
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(known.communityCode());
    }
    if (!known.isComing(clock.instant())) {
      throw DispatchOrder.notOpen(known.status());
    }
    return known;
  }
}
