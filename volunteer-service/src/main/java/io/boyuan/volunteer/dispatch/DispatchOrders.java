package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All dispatch orders. */
@ApplicationScoped
class DispatchOrders implements PanacheRepositoryBase<DispatchOrder, UUID> {

  Optional<DispatchOrder> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Served by order_raised_already. */
  Optional<DispatchOrder> forHelp(UUID help) {
    return find("helpId", help).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
  }

  /** Served by dispatch_order_activity. */
  Optional<DispatchOrder> ofActivity(UUID activity) {
    return find("activityId", activity)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** Newest first; served by dispatch_order_newest or dispatch_order_community. */
  Page<DispatchOrder> newest(String community, PageRequest request) {
    return KeysetQuery.latestFirst(this, DispatchOrder.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .page(request, order -> new Cursor(order.createdAt(), order.id()));
  }
}
