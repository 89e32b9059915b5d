package io.boyuan.booking.booking;

import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The holder takes a booking back and gets points back by the policy (B3). */
@ApplicationScoped
class CancelBooking {

  private final Bookings bookings;
  private final Ledger ledger;
  private final CancellationPolicy policy;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CancelBooking(
      Bookings bookings,
      Ledger ledger,
      CancellationPolicy policy,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.bookings = bookings;
    this.ledger = ledger;
    this.policy = policy;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Cancels the caller's booking.
   *
   * @param id the booking
   * @throws Problem 404 also for another's, 409 {@code booking-started}, {@code booking-cancelled},
   *     {@code already-redeemed}
   */
  @Transactional
  void cancel(UUID id) {
    var booking =
        bookings
            .holding(id)
            .filter(found -> found.isHeldBy(caller.id()))
            .orElseThrow(Problem::notFound);
    int refund = booking.cancel(policy, clock.instant());
    bookings.flush();
    ledger.refund(new Movement(booking.holderId(), booking.communityCode(), refund, booking.id()));
    outbox.tell(BookingFacts.changed(booking));
  }
}
