package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The dispatch centre reads all orders, staff those of their community. */
@ApplicationScoped
class FindOrders {

  private final DispatchOrders orders;
  private final Caller caller;

  @Inject
  FindOrders(DispatchOrders orders, Caller caller) {
    this.orders = orders;
    this.caller = caller;
  }

  /**
   * One page.
   *
   * @param search which; staff must say of which community
   * @param request which page
   * @return the page
   * @throws Problem 400, 403 {@code other-community}
   */
  @Transactional
  Page<OrderView> found(OrderSearch search, PageRequest request) {
    if (!caller.is(Roles.DISPATCHER) && !caller.is(Roles.ADMIN)) {
      if (search.community() == null) {
        throw Problem.invalid("community", "required");
      }
      caller.requireActsFor(search.community());
    }
    return orders.found(search, request).map(OrderView::of);
  }

  @Transactional
  Defined<OrderView> byId(UUID id) {
    var order = orders.findByIdOptional(id).orElseThrow(Problem::notFound);
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(order.communityCode());
    }
    return new Defined<>(OrderView.of(order), order.version(), false);
  }
}
