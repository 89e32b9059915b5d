package io.boyuan.grid.category;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All categories. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, UUID> {

  /**
   * The category that a code means in a community: its own, else the standard one.
   *
   * @param community a community's code
   * @param code the category's code
   * @return empty when there is neither
   */
  public Optional<Category> named(String community, String code) {
    // Served by the unique key of community and code.
    return find(
            "code = ?2 and (communityCode = ?1 or communityCode is null)"
                + " order by communityCode nulls last",
            community,
            code)
        .firstResultOptional();
  }

  /** A community's own, which may not be there. */
  Optional<Category> own(String community, String code) {
    return find("communityCode = ?1 and code = ?2", community, code).singleResultOptional();
  }

  /**
   * All categories that hold in a community, its own before the standard ones, by group and code.
   *
   * @param community a community's code
   * @return some dozens at most
   */
  public List<Category> of(String community) {
    // Served by the unique key of community and code.
    return list(
        "from Category c where c.communityCode = ?1 or (c.communityCode is null and not exists"
            + " (from Category o where o.communityCode = ?1 and o.code = c.code))"
            + " order by c.group, c.code",
        community);
  }
}
