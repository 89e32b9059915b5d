package io.boyuan.volunteer.dispatch;

import io.boyuan.volunteer.dispatch.OrderTurned.What;
import io.boyuan.volunteer.service.ShiftsServed;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.ShiftChanged;
import io.boyuan.volunteer.shift.Shifts;
import io.boyuan.volunteer.signup.PlacesChanged;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * An order follows the shift in which it is served, whoever changes that: people who come and go,
 * another time, its end.
 */
@ApplicationScoped
class FollowShift {

  /** What its sign-ups become is counted when the order looks. */
  private static final int AFTER_SIGN_UPS = 3_000;

  private final Shifts shifts;
  private final DispatchOrders orders;
  private final KeepOrders keep;
  private final Event<OrderTurned> turned;
  private final Clock clock;

  @Inject
  FollowShift(
      Shifts shifts,
      DispatchOrders orders,
      KeepOrders keep,
      Event<OrderTurned> turned,
      Clock clock) {
    this.shifts = shifts;
    this.orders = orders;
    this.keep = keep;
    this.turned = turned;
    this.clock = clock;
  }

  void count(@Observes PlacesChanged changed) {
    var order = orders.holding(changed.orderId()).orElseThrow();
    keep.change(order, held -> held.count(changed.taken(), clock.instant()));
    turned.fire(
        new OrderTurned(order.id(), What.COUNTED, changed.isFreed() ? changed.signUpId() : null));
  }

  void follow(@Observes @Priority(AFTER_SIGN_UPS) ShiftChanged changed) {
    var shift = shifts.holding(changed.shiftId()).orElseThrow();
    if (shift.orderId() == null) {
      return;
    }
    var order = orders.holding(shift.orderId()).orElseThrow();
    if (!order.isOpen()) {
      return;
    }
    if (changed.what() == ShiftChanged.What.CANCELLED) {
      keep.change(order, held -> held.cancel(shift.reason(), clock.instant()));
      turned.fire(new OrderTurned(order.id(), What.CANCELLED, null));
    } else {
      move(order, shift);
    }
  }

  /** Somebody came after all: what was entered by hand counts some time after the end. */
  void serve(@Observes ShiftsServed served) {
    for (var id : orders.unfilledOf(served.shiftIds())) {
      keep.change(orders.holding(id).orElseThrow(), held -> held.servedAfterAll(clock.instant()));
    }
  }

  private void move(DispatchOrder order, Shift shift) {
    keep.change(order, held -> held.follow(shift, clock.instant()));
    turned.fire(new OrderTurned(order.id(), What.MOVED, null));
  }
}
