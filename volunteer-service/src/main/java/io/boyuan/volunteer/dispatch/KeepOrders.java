package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/** Changes orders that are held, and tells each step of them once. */
@ApplicationScoped
public class KeepOrders {

  private final DispatchOrders orders;
  private final Outbox outbox;

  @Inject
  KeepOrders(DispatchOrders orders, Outbox outbox) {
    this.orders = orders;
    this.outbox = outbox;
  }

  /**
   * Changes one.
   *
   * @param order the order, held
   * @param change what becomes of it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void change(DispatchOrder order, Consumer<DispatchOrder> change) {
    var before = Step.of(order);
    change.accept(order);
    orders.flush();
    if (!before.equals(Step.of(order))) {
      outbox.tell(OrderFacts.changed(order));
    }
  }

  /** What others are told of. */
  private record Step(
      DispatchOrder.Status status,
      int people,
      int taken,
      boolean isShort,
      java.time.Instant startsAt,
      java.time.Instant endsAt,
      String title,
      Object place,
      Object urgency) {

    static Step of(DispatchOrder order) {
      return new Step(
          order.status(),
          order.people(),
          order.taken(),
          order.shortSince() != null,
          order.startsAt(),
          order.endsAt(),
          order.title(),
          order.place(),
          order.urgency());
    }
  }
}
