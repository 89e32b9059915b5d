package io.boyuan.booking.booking;

import io.boyuan.booking.availability.Occupancy;
import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** A booking is taken back, and points are given back by the policy (B3). */
@ApplicationScoped
public class CancelBooking {

  private final Bookings bookings;
  private final Occupancy occupancy;
  private final Ledger ledger;
  private final CancellationPolicy policy;
  private final Outbox outbox;
  private final Event<PlaceFreed> freed;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CancelBooking(
      Bookings bookings,
      Occupancy occupancy,
      Ledger ledger,
      CancellationPolicy policy,
      Outbox outbox,
      Event<PlaceFreed> freed,
      Caller caller,
      Clock clock) {
    this.bookings = bookings;
    this.occupancy = occupancy;
    this.ledger = ledger;
    this.policy = policy;
    this.outbox = outbox;
    this.freed = freed;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Cancels the caller's booking.
   *
   * @param id the booking
   * @throws Problem 404 also for another's, 409 {@code booking-started}, {@code booking-cancelled},
   *     {@code already-redeemed}, {@code booking-missed}
   */
  @Transactional
  void cancel(UUID id) {
    cancel(bookings.holdingOf(id, caller.id()));
  }

  /**
   * Cancels a booking for its holder, by the policy.
   *
   * @param booking the booking, held until the end of the transaction
   * @return points given back
   * @throws Problem 409 as {@link #cancel(UUID)}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int cancel(Booking booking) {
    int refund = booking.cancel(policy, clock.instant());
    finish(booking, refund, Cause.HOLDER, true);
    return refund;
  }

  /**
   * Cancels a booking for no fault of its holder, who gets everything back.
   *
   * @param booking the booking, held until the end of the transaction
   * @param cause why, to be told along
   * @param passOn whether who waits may have the place
   * @return points given back
   * @throws Problem 409 {@code booking-cancelled}, {@code already-redeemed}, {@code booking-missed}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int callOff(Booking booking, Cause cause, boolean passOn) {
    int refund = booking.callOff(clock.instant());
    finish(booking, refund, cause, passOn);
    return refund;
  }

  private void finish(Booking booking, int refund, Cause cause, boolean passOn) {
    var movement = refund > 0 ? Optional.of(booking.moving(refund)) : Optional.<Movement>empty();
    bookings.flush();
    occupancy.free(booking.id());
    if (passOn) {
      freed.fire(new PlaceFreed(booking.spaceId(), booking.time()));
    }
    movement.ifPresent(ledger::refund);
    outbox.tell(BookingFacts.changed(booking, cause));
  }
}
