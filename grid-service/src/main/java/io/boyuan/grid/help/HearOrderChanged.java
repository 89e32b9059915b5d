package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.OrderChanged;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A dispatch order was raised or changed. */
@ApplicationScoped
class HearOrderChanged implements FactHandler<OrderChanged> {

  private final FollowHelp follow;

  @Inject
  HearOrderChanged(FollowHelp follow) {
    this.follow = follow;
  }

  @Override
  public String type() {
    return OrderChanged.TYPE;
  }

  @Override
  public Class<OrderChanged> shape() {
    return OrderChanged.class;
  }

  @Override
  public String name() {
    return "order-changed";
  }

  @Override
  public void handle(OrderChanged fact) {
    follow.ordered(fact);
  }
}
