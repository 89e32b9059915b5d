package io.boyuan.volunteer.activity;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All activities. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

  Optional<Activity> withPosts(UUID id) {
    return find("from Activity a left join fetch a.posts where a.id = ?1", id)
        .singleResultOptional();
  }

  /** The activity, held until the end of the transaction. */
  Optional<Activity> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Newest first, served by activity_created or activity_community. */
  Page<Activity> newest(String community, PageRequest request) {
    return KeysetQuery.latestFirst(this, Activity.class, "createdAt")
        .where("e.status <> 'DRAFT'")
        .where("e.communityCode = :community", "community", community)
        .page(request, activity -> new Cursor(activity.createdAt(), activity.id()));
  }

  /** Drafts of a community, newest first; served by activity_draft. */
  Page<Activity> drafts(String community, PageRequest request) {
    return KeysetQuery.latestFirst(this, Activity.class, "createdAt")
        .where("e.status = 'DRAFT'")
        .where("e.communityCode = :community", "community", community)
        .page(request, activity -> new Cursor(activity.createdAt(), activity.id()));
  }
}
