package io.boyuan.booking.booking;

import io.boyuan.booking.availability.Occupancy;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.outbox.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Frees what was held and not confirmed in time. */
@ApplicationScoped
public class LapseHolds {

  private static final Logger LOG = Logger.getLogger(LapseHolds.class);

  private final Bookings bookings;
  private final Occupancy occupancy;
  private final Outbox outbox;
  private final Event<PlaceFreed> freed;
  private final Clock clock;

  @Inject
  LapseHolds(
      Bookings bookings, Occupancy occupancy, Outbox outbox, Event<PlaceFreed> freed, Clock clock) {
    this.bookings = bookings;
    this.occupancy = occupancy;
    this.outbox = outbox;
    this.freed = freed;
    this.clock = clock;
  }

  @Scheduled(
      every = "5s",
      delayed = "5s",
      identity = "lapse-holds",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    OneByOne.each(
        bookings.lapsed(clock.instant()),
        this::lapse,
        (id, e) -> LOG.errorf(e, "The hold %s could not be freed; it will be tried again", id));
  }

  /** Unless it was confirmed meanwhile, or somebody else freed it. */
  private void lapse(UUID id) {
    bookings
        .holding(id)
        .filter(booking -> booking.hasLapsed(clock.instant()))
        .ifPresent(this::lapse);
  }

  /**
   * Frees what has lapsed in a space.
   *
   * @param spaceId the space
   * @return how many holds
   */
  @Transactional(Transactional.TxType.MANDATORY)
  int in(UUID spaceId) {
    var lapsed = bookings.lapsedIn(spaceId, clock.instant());
    lapsed.forEach(this::lapse);
    return lapsed.size();
  }

  private void lapse(Booking booking) {
    booking.lapse(clock.instant());
    bookings.flush();
    occupancy.free(booking.id());
    outbox.tell(BookingFacts.changed(booking, Cause.HOLD_LAPSED));
    freed.fire(new PlaceFreed(booking.spaceId(), booking.time()));
  }
}
