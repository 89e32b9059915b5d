package io.boyuan.volunteer.training;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All trainings. */
@ApplicationScoped
class Trainings implements PanacheRepositoryBase<Training, UUID> {

  Optional<Training> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that are taught, newest first; served by training_created or training_community. */
  Page<Training> offered(String community, PageRequest request) {
    return KeysetQuery.latestFirst(this, Training.class, "createdAt")
        .where("e.retiredAt is null")
        .where("e.communityCode = :community", "community", community)
        .page(request, training -> new Cursor(training.createdAt(), training.id()));
  }
}
