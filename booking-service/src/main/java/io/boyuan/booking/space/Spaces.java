package io.boyuan.booking.space;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All spaces. */
@ApplicationScoped
public class Spaces implements PanacheRepositoryBase<Space, UUID> {

  /**
   * The space, held until the end of the transaction: bookings of one space are made one after the
   * other, and none while it is changed.
   *
   * @param id the space
   * @return the space, empty when there is none
   */
  public Optional<Space> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** In the order they were opened; served by space_name or space_community. */
  Page<Space> listed(String community, SpaceKind kind, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Space.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.kind = :kind", "kind", kind)
        .page(request, space -> new Cursor(space.createdAt(), space.id()));
  }
}
