package io.boyuan.booking.booking;

import io.boyuan.booking.availability.Occupancy;
import io.boyuan.booking.points.Ledger;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The one way to a booking: it is admitted, its place is taken, and it is held or paid for. */
@ApplicationScoped
public class PlaceBooking {

  private final Admission admission;
  private final Occupancy occupancy;
  private final LapseHolds lapseHolds;
  private final Bookings bookings;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PlaceBooking(
      Admission admission,
      Occupancy occupancy,
      LapseHolds lapseHolds,
      Bookings bookings,
      Ledger ledger,
      Outbox outbox,
      Ids ids,
      Clock clock) {
    this.admission = admission;
    this.occupancy = occupancy;
    this.lapseHolds = lapseHolds;
    this.bookings = bookings;
    this.ledger = ledger;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Books and pays.
   *
   * @param stay what is wanted, in a space that stays as it is until the end of the transaction
   * @param applicant who wants it
   * @param way how they come to it
   * @param cause who did it, to be told along
   * @return the booking, confirmed
   * @throws Problem 403 {@code not-for-you}, 409 {@code slot-taken}, {@code not-enough-points},
   *     {@code points-owed}, or what {@link Admission} refuses
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Booking confirmed(Stay stay, Applicant applicant, WayIn way, Cause cause) {
    return confirm(stay, applicant, take(stay, applicant, way), cause);
  }

  private Booking confirm(Stay stay, Applicant applicant, Booking.Taken taken, Cause cause) {
    var booking = Booking.confirmed(stay, applicant, taken, clock.instant());
    if (stay.channel() == Channel.ONLINE) {
      ledger.pay(booking.moving(booking.points()));
    }
    return told(booking, cause);
  }

  /**
   * Holds a place for who has yet to pay.
   *
   * @param stay what is wanted, in a space that stays as it is until the end of the transaction
   * @param applicant who wants it
   * @param way how they come to it
   * @param until until when it is held
   * @param cause who did it, to be told along
   * @return the booking, held
   * @throws Problem 403 {@code not-for-you}, 409 {@code slot-taken} or what {@link Admission}
   *     refuses
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Booking held(Stay stay, Applicant applicant, WayIn way, Instant until, Cause cause) {
    var taken = take(stay, applicant, way);
    return told(Booking.held(stay, applicant, taken, clock.instant(), until), cause);
  }

  /**
   * Books and pays, unless the stay is refused. Too few points undo everything nevertheless.
   *
   * @param stay what is wanted, in a space that stays as it is until the end of the transaction
   * @param applicant who wants it
   * @param way how they come to it
   * @param cause who did it, to be told along
   * @return the booking, or why it was refused
   * @throws Problem 409 {@code not-enough-points}, {@code points-owed}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Outcome confirmedUnlessRefused(Stay stay, Applicant applicant, WayIn way, Cause cause) {
    Booking.Taken taken;
    try {
      taken = take(stay, applicant, way);
    } catch (Problem refused) {
      return new Outcome(null, refused);
    }
    return new Outcome(confirm(stay, applicant, taken, cause), null);
  }

  /**
   * Holds a place, unless the stay is refused.
   *
   * @param stay what is wanted, in a space that stays as it is until the end of the transaction
   * @param applicant who wants it
   * @param way how they come to it
   * @param until until when it is held
   * @param cause who did it, to be told along
   * @return the booking, or why it was refused
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Outcome heldUnlessRefused(
      Stay stay, Applicant applicant, WayIn way, Instant until, Cause cause) {
    try {
      var taken = take(stay, applicant, way);
      var booking = Booking.held(stay, applicant, taken, clock.instant(), until);
      return new Outcome(told(booking, cause), null);
    } catch (Problem refused) {
      return new Outcome(null, refused);
    }
  }

  private Booking.Taken take(Stay stay, Applicant applicant, WayIn way) {
    admission.require(stay, applicant, way, null);
    var bookingId = ids.next();
    var seats = takeSeats(stay, bookingId);
    return new Booking.Taken(bookingId, seats, admission.priceOf(stay, applicant));
  }

  /** A hold that has lapsed and was not noticed yet does not keep anybody out. */
  List<Integer> takeSeats(Stay stay, UUID bookingId) {
    var seats = seatsFor(stay, bookingId);
    if (seats.isEmpty() && lapseHolds.in(stay.space().id()) > 0) {
      seats = seatsFor(stay, bookingId);
    }
    if (seats.isEmpty()) {
      throw admission.instead("slot-taken", stay);
    }
    return seats;
  }

  private List<Integer> seatsFor(Stay stay, UUID bookingId) {
    return occupancy.take(stay.space(), stay.time(), stay.people(), stay.seats(), bookingId);
  }

  private Booking told(Booking booking, Cause cause) {
    bookings.persistAndFlush(booking);
    outbox.tell(BookingFacts.changed(booking, cause));
    return booking;
  }

  /** What became of a stay that was wanted. */
  public static final class Outcome {

    private final Booking booking;
    private final Problem refused;

    private Outcome(Booking booking, Problem refused) {
      this.booking = booking;
      this.refused = refused;
    }

    /**
     * The booking.
     *
     * @return null when it was refused
     */
    public Booking booking() {
      return booking;
    }

    /**
     * Why it was refused.
     *
     * @return null when it was not
     */
    public Problem refused() {
      return refused;
    }
  }
}
