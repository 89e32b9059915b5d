package io.boyuan.booking.treasury;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All adjustments. */
@ApplicationScoped
class Adjustments implements PanacheRepositoryBase<Adjustment, UUID> {

  Optional<Adjustment> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Newest first; served by adjustment_community. */
  Page<Adjustment> of(String community, Adjustment.Status status, PageRequest request) {
    return KeysetQuery.latestFirst(this, Adjustment.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.status = :status", "status", status)
        .page(request, adjustment -> new Cursor(adjustment.createdAt(), adjustment.id()));
  }
}
