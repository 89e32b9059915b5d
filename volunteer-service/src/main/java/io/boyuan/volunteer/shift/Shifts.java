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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All shifts. */
@ApplicationScoped
public class Shifts implements PanacheRepositoryBase<Shift, UUID> {

  /** No shift is longer; the database holds the same rule. */
  private static final Duration LONGEST = Duration.ofHours(24);

  /**
   * The shift, held until the end of the transaction: places are given one after the other.
   *
   * @param id the shift
   * @return empty when there is none
   */
  public Optional<Shift> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Shifts, held in one order until the end of the transaction, so that nobody waits in a ring.
   *
   * @param ids which
   * @return those there are, by id
   */
  public List<Shift> holding(List<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /**
   * Some shifts.
   *
   * @param ids which
   * @return those there are, in no order
   */
  public List<Shift> of(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /**
   * The shift in which a dispatch order is served, held; served by shift_order.
   *
   * @param order the order
   * @return empty when it has none
   */
  public Optional<Shift> holdingOf(UUID order) {
    return find("orderId = ?1", order)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  List<Shift> ofActivity(UUID activityId) {
    return list("activityId = ?1 order by startsAt, id", activityId);
  }

  /** Those that have not begun and take place, held; served by shift_activity. */
  List<Shift> comingOfActivity(UUID activityId, Instant now) {
    return find(
            "activityId = ?1 and startsAt > ?2 and status = 'OPEN' order by id", activityId, now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those of a series that have not begun and take place, held; served by shift_series_date. */
  List<Shift> comingOfSeries(UUID seriesId, Instant now) {
    return find("seriesId = ?1 and startsAt > ?2 and status = 'OPEN' order by id", seriesId, now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * Shifts that have begun and for which somebody still waits; served by shift_queue.
   *
   * @param now when
   * @return some of them
   */
  public List<UUID> begunWithQueue(Instant now) {
    return find("select id from Shift where waiting > 0 and startsAt <= ?1 order by startsAt", now)
        .range(0, 499)
        .project(UUID.class)
        .list();
  }

  /** The series that a shift is one of; empty for none, and when there is no such shift. */
  Optional<UUID> seriesOf(UUID id) {
    return find("select s.seriesId from Shift s where s.id = ?1 and s.seriesId is not null", id)
        .project(UUID.class)
        .singleResultOptional();
  }

  /** A shift of a series, the last; served by shift_series_date. */
  Optional<Shift> anyOf(UUID seriesId) {
    return find("seriesId = ?1 order by seriesDate desc", seriesId)
        .range(0, 0)
        .firstResultOptional();
  }

  /** Dates of a series that have a shift, also one that was cancelled or has begun. */
  List<LocalDate> datesOf(UUID seriesId) {
    return find("select s.seriesDate from Shift s where s.seriesId = ?1", seriesId)
        .project(LocalDate.class)
        .list();
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
            .where("e.communityCode = :community", "community", search.community())
            .where("e.visibleFrom <= :now", "now", now);
    if (search.open()) {
      query.where("e.taken < e.capacity").where("e.status = 'OPEN'").where("e.endsAt > :now");
    }
    return query.page(request, shift -> new Cursor(shift.startsAt(), shift.id()));
  }
}
