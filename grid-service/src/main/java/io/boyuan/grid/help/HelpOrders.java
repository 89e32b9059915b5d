package io.boyuan.grid.help;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All that was asked for. */
@ApplicationScoped
class HelpOrders implements PanacheRepositoryBase<HelpOrder, UUID> {

  Optional<HelpOrder> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Served by help_asked_already. */
  Optional<HelpOrder> openFor(UUID request) {
    return find("requestId = ?1 and status in ('ASKED', 'ORDERED')", request)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** Served by help_asked_already. */
  Optional<HelpOrder> openForMatter(UUID matter) {
    return find("matterId = ?1 and status in ('ASKED', 'ORDERED')", matter)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** Newest first; served by help_order_request or help_order_matter. */
  Page<HelpOrder> listed(UUID request, UUID matter, PageRequest page) {
    return KeysetQuery.latestFirst(this, HelpOrder.class, "askedAt")
        .where("e.requestId = :request", "request", request)
        .where("e.matterId = :matter", "matter", matter)
        .page(page, help -> new Cursor(help.askedAt(), help.id()));
  }
}
