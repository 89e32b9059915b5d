package io.boyuan.volunteer.shift;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All shifts. */
@ApplicationScoped
class Shifts implements PanacheRepositoryBase<Shift, UUID> {

  /** No shift is longer; the database holds the same rule. */
  private static final Duration LONGEST = Duration.ofHours(24);

  /** The shift, held until the end of the transaction: places are given one after the other. */
  Optional<Shift> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Shift> ofActivity(UUID activityId) {
    return list("activityId = ?1 order by startsAt, id", activityId);
  }

  /**
   * Shifts that end after {@code from} and start before {@code to}, earliest first. Served by
   * shift_open, shift_category, shift_community or shift_starts_at.
   */
  Page<Shift> between(ShiftSearch search, Instant now, PageRequest request) {
    Instant from = search.from() == null ? now : search.from();
    var query =
        KeysetQuery.earliestFirst(this, Shift.class, "startsAt")
            .startingAfter(new Cursor(from.minus(LONGEST), new UUID(0, 0)))
            .where("e.endsAt > :from", "from", from)
            .where("e.startsAt < :to", "to", search.to())
            .where("e.category = :category", "category", search.category())
            .where("e.communityCode = :community", "community", search.community());
    if (search.open()) {
      query.where("e.taken < e.capacity").where("e.endsAt > :now", "now", now);
    }
    return query.page(request, shift -> new Cursor(shift.startsAt(), shift.id()));
  }
}
