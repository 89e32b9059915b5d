package io.boyuan.grid.matter;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All matters. */
@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, UUID> {

  /** The matter, held until the end of the transaction. */
  Optional<Matter> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Newest first; served by matter_community, matter_status or matter_grid. */
  Page<Matter> listed(String community, String grid, MatterStatus status, PageRequest request) {
    return KeysetQuery.latestFirst(this, Matter.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.gridCode = :grid", "grid", grid)
        .where("e.status = :status", "status", status)
        .page(request, matter -> new Cursor(matter.createdAt(), matter.id()));
  }
}
