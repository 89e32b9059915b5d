package io.boyuan.grid.structure;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All micro-grids. */
@ApplicationScoped
class MicroGrids implements PanacheRepositoryBase<MicroGrid, UUID> {

  Optional<MicroGrid> named(String community, String code) {
    return find("communityCode = ?1 and code = ?2", community, code).singleResultOptional();
  }

  /** In the order they were defined; served by micro_grid_created, _community or _grid. */
  Page<MicroGrid> listed(String community, String grid, PageRequest request) {
    return KeysetQuery.earliestFirst(this, MicroGrid.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.gridCode = :grid", "grid", grid)
        .page(request, microGrid -> new Cursor(microGrid.createdAt(), microGrid.id()));
  }
}
