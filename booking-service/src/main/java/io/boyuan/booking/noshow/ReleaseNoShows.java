package io.boyuan.booking.noshow;

import io.boyuan.booking.availability.Occupancy;
import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.BookingFacts;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.PlaceFreed;
import io.boyuan.booking.space.Interval;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Notes that nobody came to a booking once the space's grace period is over, and frees what is left
 * of it for those who wait (B3).
 */
@ApplicationScoped
class ReleaseNoShows {

  private static final Logger LOG = Logger.getLogger(ReleaseNoShows.class);

  // Served by booking_awaited. Who booked after the begin has the grace period from then on. What
  // the service did not see for a day is left alone.
  private static final String MISSED =
      """
      select b.id from booking b join space s on s.id = b.space_id
      where b.status = 'CONFIRMED' and b.channel = 'ONLINE' and b.watched
        and b.starts_at > ?::timestamptz - interval '1 day' and b.starts_at < ?
        and coalesce((s.rules->>'noShowAfterMinutes')::int, 15) > 0
        and greatest(b.starts_at, b.created_at)
          + make_interval(mins => coalesce((s.rules->>'noShowAfterMinutes')::int, 15)) <= ?
      order by b.starts_at limit 500
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

  @Scheduled(
      every = "30s",
      delayed = "10s",
      identity = "release-no-shows",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var now = clock.instant();
    OneByOne.each(
        sql.list(MISSED, row -> row.id("id"), now, now, now),
        id -> release(id, now),
        (id, e) ->
            LOG.errorf(e, "The missed booking %s could not be freed; it will be tried again", id));
  }

  /** Unless its holder came or cancelled meanwhile. */
  private void release(UUID id, Instant now) {
    bookings
        .holding(id)
        .filter(booking -> booking.status() == Booking.Status.CONFIRMED)
        .filter(booking -> booking.startsAt().isBefore(now))
        .ifPresent(booking -> release(booking, now));
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
