package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** All bookings. */
@ApplicationScoped
public class Bookings implements PanacheRepositoryBase<Booking, UUID> {

  /** No booking is longer; the database holds the same rule. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private static final int AT_A_TIME = 500;

  /**
   * The booking, held until the end of the transaction. Its space is shared first, as on every way
   * to a seat: who closes the space or books it and who frees the booking don't wait in a ring.
   *
   * @param id the booking
   * @return empty when there is none
   */
  public Optional<Booking> holding(UUID id) {
    getEntityManager()
        .createNativeQuery(
            "select s.id from booking b join space s on s.id = b.space_id where b.id = ?1"
                + " for share of s",
            UUID.class)
        .setParameter(1, id)
        .getResultList();
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * A person's own booking, held until the end of the transaction.
   *
   * @param id the booking
   * @param person whose it must be
   * @return the booking
   * @throws Problem 404 also for another's
   */
  public Booking holdingOf(UUID id, UUID person) {
    return holding(id).filter(found -> found.isHeldBy(person)).orElseThrow(Problem::notFound);
  }

  /**
   * A person's own booking.
   *
   * @param id the booking
   * @param person whose it must be
   * @return the booking
   * @throws Problem 404 also for another's
   */
  public Booking of(UUID id, UUID person) {
    return findByIdOptional(id)
        .filter(found -> found.isHeldBy(person))
        .orElseThrow(Problem::notFound);
  }

  /** Some holds that have lapsed, the earliest first; served by booking_held. */
  List<UUID> lapsed(Instant now) {
    return find(
            "select id from Booking where status = 'HELD' and heldUntil <= ?1 order by heldUntil",
            now)
        .range(0, AT_A_TIME - 1)
        .project(UUID.class)
        .list();
  }

  /** The holds of a space that have lapsed; served by booking_held. */
  List<Booking> lapsedIn(UUID spaceId, Instant now) {
    return find("spaceId = ?1 and status = 'HELD' and heldUntil <= ?2 order by id", spaceId, now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }

  /**
   * The bookings of a series that stand and have not begun.
   *
   * @param seriesId the series
   * @param holderId whose series it must be
   * @param from begin of the first
   * @return by begin, held until the end of the transaction
   */
  public List<Booking> standingOf(UUID seriesId, UUID holderId, Instant from) {
    return find(
            "seriesId = ?1 and holderId = ?2 and startsAt >= ?3"
                + " and status in ('HELD', 'CONFIRMED') order by startsAt",
            seriesId,
            holderId,
            from)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * The bookings that stand in a time; served by booking_space.
   *
   * @param spaceId the space
   * @param time the time
   * @param most how many at most
   * @return by begin, held until the end of the transaction
   */
  public List<Booking> standingIn(UUID spaceId, Interval time, int most) {
    return find(
            "spaceId = ?1 and startsAt > ?2 and startsAt < ?3 and endsAt > ?4"
                + " and status in ('HELD', 'CONFIRMED') order by startsAt, id",
            spaceId,
            time.startsAt().minus(LONGEST),
            time.endsAt(),
            time.startsAt())
        .range(0, most - 1)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * The bookings of a person that stand and have not begun; served by booking_holder.
   *
   * @param holderId the person
   * @param from begin of the first
   * @return by begin, held until the end of the transaction
   */
  public List<Booking> standingOf(UUID holderId, Instant from) {
    return find(
            "holderId = ?1 and startsAt >= ?2 and status in ('HELD', 'CONFIRMED')"
                + " order by startsAt",
            holderId,
            from)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * All bookings of a person; served by booking_holder.
   *
   * @param holderId the person
   * @return latest first, at most ten thousand
   */
  public List<Booking> allOf(UUID holderId) {
    return find("holderId = ?1 order by startsAt desc, id desc", holderId).range(0, 9_999).list();
  }

  /** Latest first; served by booking_holder. */
  Page<Booking> ofHolder(UUID holderId, PageRequest request) {
    return KeysetQuery.latestFirst(this, Booking.class, "startsAt")
        .where("e.holderId = :holder", "holder", holderId)
        .page(request, booking -> new Cursor(booking.startsAt(), booking.id()));
  }

  /**
   * A space's bookings from a time on; served by booking_space.
   *
   * @param spaceId the space
   * @param from begin of the first
   * @param request which page
   * @return one page, by begin
   */
  public Page<Booking> ofSpace(UUID spaceId, Instant from, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Booking.class, "startsAt")
        .where("e.spaceId = :space", "space", spaceId)
        .startingAfter(new Cursor(from, new UUID(0, 0)))
        .page(request, booking -> new Cursor(booking.startsAt(), booking.id()));
  }
}
