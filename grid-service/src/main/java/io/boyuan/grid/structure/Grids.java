package io.boyuan.grid.structure;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All grids. */
@ApplicationScoped
class Grids implements PanacheRepositoryBase<Grid, UUID> {

  Optional<Grid> named(String community, String code) {
    return find("communityCode = ?1 and code = ?2", community, code).singleResultOptional();
  }

  /** In the order they were defined; served by grid_created or grid_community. */
  Page<Grid> listed(String community, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Grid.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .page(request, grid -> new Cursor(grid.createdAt(), grid.id()));
  }
}
