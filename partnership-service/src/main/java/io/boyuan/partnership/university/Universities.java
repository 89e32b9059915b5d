package io.boyuan.partnership.university;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All universities. */
@ApplicationScoped
class Universities implements PanacheRepositoryBase<University, UUID> {

  Optional<University> named(String code) {
    return find("code", code).singleResultOptional();
  }

  /** In the order they were registered; served by university_created. */
  Page<University> listed(PageRequest request) {
    return KeysetQuery.earliestFirst(this, University.class, "createdAt")
        .page(request, university -> new Cursor(university.createdAt(), university.id()));
  }
}
