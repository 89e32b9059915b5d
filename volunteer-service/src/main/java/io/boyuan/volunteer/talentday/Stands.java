package io.boyuan.volunteer.talentday;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All stands. */
@ApplicationScoped
class Stands implements PanacheRepositoryBase<Stand, UUID> {

  /** The stand, held until the end of the transaction: numbers are given one after the other. */
  Optional<Stand> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Served by stand_answered. */
  Optional<Stand> of(UUID talentId, LocalDate day) {
    return find("talentId = ?1 and day = ?2", talentId, day).singleResultOptional();
  }

  /** Served by stand_answered; held until the end of the transaction. */
  Optional<Stand> holding(UUID talentId, LocalDate day) {
    return find("talentId = ?1 and day = ?2", talentId, day)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** Who takes part; served by talent_stand_day or talent_stand_community. */
  Page<Stand> on(LocalDate day, String community, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Stand.class, "createdAt")
        .where("e.accepted")
        .where("e.day = :day", "day", day)
        .where("e.communityCode = :community", "community", community)
        .page(request, stand -> new Cursor(stand.createdAt(), stand.id()));
  }
}
