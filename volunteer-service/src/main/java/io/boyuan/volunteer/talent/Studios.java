package io.boyuan.volunteer.talent;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All studios. */
@ApplicationScoped
class Studios implements PanacheRepositoryBase<Studio, UUID> {

  Optional<Studio> holding(UUID talentId) {
    return findByIdOptional(talentId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that everybody sees, newest first; served by studio_created or studio_community. */
  Page<Studio> visible(String community, CraftCategory category, PageRequest request) {
    return KeysetQuery.latestFirst(this, Studio.class, "createdAt")
        .where("e.published and e.hiddenAt is null")
        .where("e.communityCode = :community", "community", community)
        .where(
            "array_contains(e.categories, :category)",
            "category",
            category == null ? null : category.name())
        .page(request, studio -> new Cursor(studio.createdAt(), studio.id()));
  }
}
