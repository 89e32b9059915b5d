package io.boyuan.volunteer.shift;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var after = request.after(new Cursor(from.minus(LONGEST), new UUID(0, 0)));
    var parameters =
        new HashMap<String, Object>(Map.of("from", from, "at", after.at(), "id", after.id()));
    var query = new StringBuilder("(startsAt, id) > (:at, :id) and endsAt > :from");
    if (search.to() != null) {
      query.append(" and startsAt < :to");
      parameters.put("to", search.to());
    }
    if (search.category() != null) {
      query.append(" and category = :category");
      parameters.put("category", search.category());
    }
    if (search.community() != null) {
      query.append(" and communityCode = :community");
      parameters.put("community", search.community());
    }
    if (search.open()) {
      query.append(" and taken < capacity and endsAt > :now");
      parameters.put("now", now);
    }
    var rows =
        find(query.append(" order by startsAt, id").toString(), parameters)
            .range(0, request.limit())
            .list();
    return Page.of(rows, request, shift -> new Cursor(shift.startsAt(), shift.id()));
  }
}
