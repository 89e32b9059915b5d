package io.boyuan.booking.booking;

import io.boyuan.booking.points.Ledger;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The holder of a held place pays for it, which makes it firm (B3). */
@ApplicationScoped
class ConfirmHold {

  private final Bookings bookings;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ConfirmHold(Bookings bookings, Ledger ledger, Outbox outbox, Caller caller, Clock clock) {
    this.bookings = bookings;
    this.ledger = ledger;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Confirms the caller's hold. Asked again, it answers the same and has no second effect.
   *
   * @param id the booking
   * @return the booking, confirmed
   * @throws Problem 404 also for another's, 409 {@code hold-lapsed}, {@code booking-cancelled},
   *     {@code not-enough-points}, {@code points-owed}
   */
  @Transactional
  BookingView confirm(UUID id) {
    var booking = bookings.holdingOf(id, caller.id());
    if (booking.status() == Booking.Status.CONFIRMED) {
      return BookingView.of(booking);
    }
    booking.confirm(clock.instant());
    ledger.pay(booking.moving(booking.points()));
    bookings.flush();
    outbox.tell(BookingFacts.changed(booking, Cause.HOLDER));
    return BookingView.of(booking);
  }
}
