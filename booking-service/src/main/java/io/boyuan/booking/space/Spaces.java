package io.boyuan.booking.space;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
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
    var after = request.after(Cursor.START);
    var parameters = new HashMap<String, Object>(Map.of("at", after.at(), "id", after.id()));
    var query = new StringBuilder("(createdAt, id) > (:at, :id)");
    if (community != null) {
      query.append(" and communityCode = :community");
      parameters.put("community", community);
    }
    if (kind != null) {
      query.append(" and kind = :kind");
      parameters.put("kind", kind);
    }
    var rows =
        find(query.append(" order by createdAt, id").toString(), parameters)
            .range(0, request.limit())
            .list();
    return Page.of(rows, request, space -> new Cursor(space.createdAt(), space.id()));
  }
}
