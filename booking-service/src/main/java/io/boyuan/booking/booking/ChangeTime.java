package io.boyuan.booking.booking;

import io.boyuan.booking.availability.Occupancy;
import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A booking moves to another time in one step: it has the new time, or else it keeps the old one
 * (B3).
 */
@ApplicationScoped
public class ChangeTime {

  private final Bookings bookings;
  private final Spaces spaces;
  private final Admission admission;
  private final PlaceBooking place;
  private final Occupancy occupancy;
  private final Ledger ledger;
  private final CancellationPolicy policy;
  private final Outbox outbox;
  private final Event<PlaceFreed> freed;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ChangeTime(
      Bookings bookings,
      Spaces spaces,
      Admission admission,
      PlaceBooking place,
      Occupancy occupancy,
      Ledger ledger,
      CancellationPolicy policy,
      Outbox outbox,
      Event<PlaceFreed> freed,
      Caller caller,
      Clock clock) {
    this.bookings = bookings;
    this.spaces = spaces;
    this.admission = admission;
    this.place = place;
    this.occupancy = occupancy;
    this.ledger = ledger;
    this.policy = policy;
    this.outbox = outbox;
    this.freed = freed;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Moves the caller's booking.
   *
   * @param id the booking
   * @param time the new time
   * @return the booking
   * @throws Problem 400, 404 also for another's, 409 {@code slot-taken}, {@code booking-started},
   *     {@code booking-cancelled}, {@code already-redeemed}, {@code hold-lapsed}, {@code
   *     not-enough-points}, or what {@link Admission} refuses
   */
  @Transactional
  BookingView change(UUID id, NewTime time) {
    var booking = bookings.holdingOf(id, caller.id());
    var wanted = SoundTime.of(time.startsAt(), time.endsAt(), clock.instant());
    move(booking, wanted, Applicant.of(caller, booking.organizationCode()), WayIn.CHANGE);
    return BookingView.of(booking);
  }

  /**
   * Moves a booking for somebody.
   *
   * @param booking the booking, held until the end of the transaction
   * @param time the new time
   * @param applicant whose it is
   * @param way which rules hold
   * @throws Problem as {@link #change}
   */
  private void move(Booking booking, Interval time, Applicant applicant, WayIn way) {
    var refused = moveUnlessRefused(booking, time, applicant, way, Cause.HOLDER);
    if (refused.isPresent()) {
      throw refused.get();
    }
  }

  /**
   * Moves a booking for somebody, or leaves it as it is. Too few points undo everything
   * nevertheless.
   *
   * @param booking the booking, held until the end of the transaction
   * @param time the new time
   * @param applicant whose it is
   * @param way which rules hold
   * @param cause who did it, to be told along
   * @return why it was refused, empty when it was moved
   * @throws Problem 409 {@code not-enough-points}, {@code points-owed}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Problem> moveUnlessRefused(
      Booking booking, Interval time, Applicant applicant, WayIn way, Cause cause) {
    var space = spaces.sharing(booking.spaceId()).orElseThrow(Problem::notFound);
    var stay = Stay.in(space, time, booking.attendees(), List.of()).by(booking.channel());
    try {
      booking.requireMovable(clock.instant());
      admission.require(stay, applicant, way, booking.id());
    } catch (Problem refused) {
      return Optional.of(refused);
    }
    var old = occupancy.free(booking.id());
    List<Integer> seats;
    try {
      seats = place.takeSeats(stay, booking.id());
    } catch (Problem taken) {
      occupancy.putBack(space.id(), booking.id(), old);
      return Optional.of(taken);
    }
    int price = admission.priceOf(stay, applicant);
    settle(booking, time, new Booking.Taken(booking.id(), seats, price), cause);
    return Optional.empty();
  }

  private void settle(Booking booking, Interval time, Booking.Taken taken, Cause cause) {
    var old = booking.time();
    int difference = booking.move(time, taken, policy, clock.instant());
    var movement = booking.moving(Math.abs(difference));
    bookings.flush();
    freed.fire(new PlaceFreed(booking.spaceId(), old));
    if (difference > 0) {
      ledger.pay(movement);
    } else {
      ledger.refund(movement);
    }
    outbox.tell(BookingFacts.changed(booking, cause));
  }
}
