package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.OrderChanged;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A dispatch order was raised or changed. */
@Singleton
class HearOrderChanged extends FactHandler<OrderChanged> {

  private final FollowHelp follow;

  @Inject
  HearOrderChanged(FollowHelp follow) {
    super(OrderChanged.TYPE, OrderChanged.class, "order-changed");
    this.follow = follow;
  }

  @Override
  public void handle(OrderChanged fact) {
    follow.ordered(fact);
  }
}
