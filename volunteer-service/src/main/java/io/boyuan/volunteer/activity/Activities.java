package io.boyuan.volunteer.activity;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All activities. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

  Optional<Activity> withPosts(UUID id) {
    return find("from Activity a left join fetch a.posts where a.id = ?1", id)
        .singleResultOptional();
  }

  /** Newest first, served by activity_created or activity_community. */
  Page<Activity> newest(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var parameters = new HashMap<String, Object>(Map.of("at", before.at(), "id", before.id()));
    String scope = "";
    if (community != null) {
      scope = "communityCode = :community and ";
      parameters.put("community", community);
    }
    var rows =
        find(scope + "(createdAt, id) < (:at, :id) order by createdAt desc, id desc", parameters)
            .range(0, request.limit())
            .list();
    return Page.of(rows, request, a -> new Cursor(a.createdAt(), a.id()));
  }
}
