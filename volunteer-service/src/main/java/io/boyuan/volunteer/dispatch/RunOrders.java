package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.database.OneByOne;
import io.boyuan.volunteer.dispatch.OrderTurned.What;
import io.boyuan.volunteer.shift.Shifts;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Orders begin and end by the clock, and those that will be short of people are told early. */
@ApplicationScoped
public class RunOrders {

  private static final Logger LOG = Logger.getLogger(RunOrders.class);

  private final DispatchOrders orders;
  private final Shifts shifts;
  private final KeepOrders keep;
  private final Event<OrderTurned> turned;
  private final OrderPolicy policy;
  private final Clock clock;

  @Inject
  RunOrders(
      DispatchOrders orders,
      Shifts shifts,
      KeepOrders keep,
      Event<OrderTurned> turned,
      OrderPolicy policy,
      Clock clock) {
    this.orders = orders;
    this.shifts = shifts;
    this.keep = keep;
    this.turned = turned;
    this.policy = policy;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "45s",
      identity = "run-orders",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var now = clock.instant();
    var soon = now.plus(Duration.ofHours(policy.shortHours()));
    OneByOne.each(orders.toBegin(now), this::begin, RunOrders::failed);
    OneByOne.each(orders.toEnd(now), this::end, RunOrders::failed);
    OneByOne.each(orders.toEscalate(soon), this::escalate, RunOrders::failed);
  }

  private static void failed(UUID id, RuntimeException e) {
    LOG.errorf(e, "The order %s could not go on; it will be tried again", id);
  }

  private DispatchOrder held(UUID id) {
    var shift = orders.known(id).orElseThrow().shiftId();
    if (shift != null) {
      shifts.holding(List.of(shift));
    }
    return orders.holding(id).orElseThrow();
  }

  private void begin(UUID id) {
    var order = held(id);
    if (order.isOpen() && !order.startsAt().isAfter(clock.instant())) {
      keep.change(order, held -> held.begin(clock.instant()));
      turned.fire(new OrderTurned(id, What.BEGUN, null));
    }
  }

  private void end(UUID id) {
    var order = held(id);
    boolean anyoneCame = orders.anyoneCame(order.shiftId());
    keep.change(order, held -> held.end(anyoneCame, clock.instant()));
  }

  private void escalate(UUID id) {
    keep.change(held(id), held -> held.runShort(clock.instant()));
  }
}
