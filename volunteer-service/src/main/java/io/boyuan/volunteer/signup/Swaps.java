package io.boyuan.volunteer.signup;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All swaps. */
@ApplicationScoped
class Swaps implements PanacheRepositoryBase<Swap, UUID> {

  Optional<Swap> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Offers for a place in a shift, the earliest first; served by swap_wanted. */
  Page<Swap> offeredFor(UUID shiftId, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Swap.class, "createdAt")
        .where("e.wantedShift = :shift", "shift", shiftId)
        .where("e.status = 'OFFERED'")
        .page(request, swap -> new Cursor(swap.createdAt(), swap.id()));
  }

  /** What waits for a decision in a community, the earliest first; served by swap_community. */
  Page<Swap> taken(String community, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Swap.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.status = 'TAKEN'")
        .page(request, swap -> new Cursor(swap.createdAt(), swap.id()));
  }
}
