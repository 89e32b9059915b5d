package io.boyuan.partnership.agreement;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All agreements. */
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

  Optional<Agreement> numbered(String number) {
    return find("number", number).singleResultOptional();
  }

  /** In the order they were signed; served by agreement_created or agreement_community. */
  Page<Agreement> listed(String community, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Agreement.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .page(request, agreement -> new Cursor(agreement.createdAt(), agreement.id()));
  }
}
