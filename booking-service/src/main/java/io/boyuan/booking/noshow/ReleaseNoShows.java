package io.boyuan.booking.noshow;

import io.boyuan.booking.availability.Occupancy;
import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.BookingFacts;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.PlaceFreed;
import io.boyuan.booking.space.Interval;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes that nobody came to a booking once the space's grace period is over, and frees what is left
 * of it for those who wait (B3).
 */
@ApplicationScoped
class ReleaseNoShows {

  // Served by booking_awaited. Who booked after the begin has the grace period from then on. What
  // the service did not see for a week is left alone.
  private static final String NEXT =
      """
      select b.id from booking b join space s on s.id = b.space_id
      where b.status = 'CONFIRMED' and b.channel = 'ONLINE'
        and b.starts_at > ?::timestamptz - interval '7 days' and b.starts_at < ?
        and coalesce((s.rules->>'noShowAfterMinutes')::int, 15) > 0
        and greatest(b.starts_at, b.created_at)
          + make_interval(mins => coalesce((s.rules->>'noShowAfterMinutes')::int, 15)) <= ?
      order by b.starts_at limit 1 for update of b skip locked
      """;

  private final Sql sql;
  private final Bookings bookings;
  private final Occupancy occupancy;
  private final Outbox outbox;
  private final Event<PlaceFreed> freed;
  private final Clock clock;

  @Inject
  ReleaseNoShows(
      Sql sql,
      Bookings bookings,
      Occupancy occupancy,
      Outbox outbox,
      Event<PlaceFreed> freed,
      Clock clock) {
    this.sql = sql;
    this.bookings = bookings;
    this.occupancy = occupancy;
    this.outbox = outbox;
    this.freed = freed;
    this.clock = clock;
  }

  /** Each miss in a transaction of its own, until there is none left. */
  @Scheduled(every = "30s", delayed = "10s", identity = "release-no-shows")
  void all() {
    while (QuarkusTransaction.requiringNew().call(this::next)) {
      // The next one.
    }
  }

  private boolean next() {
    var now = clock.instant();
    var missed = nextMissed(now).flatMap(bookings::holding);
    missed.ifPresent(booking -> release(booking, now));
    return missed.isPresent();
  }

  private Optional<UUID> nextMissed(Instant now) {
    return sql.first(NEXT, row -> row.id("id"), now, now, now);
  }

  private void release(Booking booking, Instant now) {
    booking.miss(now);
    bookings.flush();
    occupancy.free(booking.id());
    outbox.tell(BookingFacts.changed(booking, Cause.NO_SHOW));
    if (now.isBefore(booking.endsAt())) {
      freed.fire(new PlaceFreed(booking.spaceId(), new Interval(now, booking.endsAt())));
    }
  }
}
