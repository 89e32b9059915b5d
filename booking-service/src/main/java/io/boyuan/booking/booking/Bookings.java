package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All bookings. */
@ApplicationScoped
class Bookings implements PanacheRepositoryBase<Booking, UUID> {

  /** No booking is longer; the database holds the same rule. */
  private static final Duration LONGEST = Duration.ofHours(24);

  /** The booking, held until the end of the transaction. */
  Optional<Booking> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What is taken of a space in a stretch of time, by begin; served by booking_space. */
  List<Interval> taken(UUID spaceId, Interval range) {
    return find(
            "select b.startsAt, b.endsAt from Booking b where b.spaceId = :space"
                + " and b.status <> 'CANCELLED' and b.startsAt > :earliest and b.startsAt < :end"
                + " and b.endsAt > :start order by b.startsAt",
            Map.of(
                "space", spaceId,
                "earliest", range.startsAt().minus(LONGEST),
                "start", range.startsAt(),
                "end", range.endsAt()))
        .project(Interval.class)
        .list();
  }

  /** Latest first; served by booking_holder. */
  Page<Booking> ofHolder(UUID holderId, PageRequest request) {
    return KeysetQuery.latestFirst(this, Booking.class, "startsAt")
        .where("e.holderId = :holder", "holder", holderId)
        .page(request, booking -> new Cursor(booking.startsAt(), booking.id()));
  }
}
