package io.boyuan.grid.structure;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All communities. */
@ApplicationScoped
class Communities implements PanacheRepositoryBase<Community, UUID> {

  Optional<Community> named(String code) {
    return find("code", code).singleResultOptional();
  }

  /** In the order they were defined; served by community_created. */
  Page<Community> listed(PageRequest request) {
    return KeysetQuery.earliestFirst(this, Community.class, "createdAt")
        .page(request, community -> new Cursor(community.createdAt(), community.id()));
  }
}
