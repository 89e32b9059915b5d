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
   * The space, held for a change until the end of the transaction: nothing is booked meanwhile.
   *
   * @param id the space
   * @return the space, empty when there is none
   */
  public Optional<Space> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The space as it stays until the end of the transaction. Any number may book at the same time.
   *
   * @param id the space
   * @return the space, empty when there is none
   */
  public Optional<Space> sharing(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
  }

  /**
   * What is looked for, in the order in which spaces were opened; served by space_name or
   * space_community.
   *
   * @param wanted what it must be like
   * @param request which page
   * @return one page
   */
  public Page<Space> like(WantedSpace wanted, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Space.class, "createdAt")
        .where("e.communityCode = :community", "community", wanted.community())
        .where("e.kind = :kind", "kind", wanted.kind())
        .where("e.capacity >= :people", "people", wanted.attendees())
        .where("e.accessible = :accessible", "accessible", wanted.accessible())
        .page(request, space -> new Cursor(space.createdAt(), space.id()));
  }
}
