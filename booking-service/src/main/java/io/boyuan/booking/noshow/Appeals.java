package io.boyuan.booking.noshow;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All appeals. */
@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {

  Optional<Appeal> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Appeal> against(UUID bookingId) {
    return find("bookingId", bookingId).firstResultOptional();
  }

  /** Oldest first; served by appeal_community or appeal_status. */
  Page<Appeal> of(String community, Appeal.Status status, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Appeal.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.status = :status", "status", status)
        .page(request, appeal -> new Cursor(appeal.createdAt(), appeal.id()));
  }
}
