package io.boyuan.booking.booking;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Holders get a ticket for their booking; staff redeem it at the door, once (B4). */
@ApplicationScoped
class Tickets {

  private final Bookings bookings;
  private final TicketSigner signer;
  private final DoorPolicy policy;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  @Inject
  Tickets(
      Bookings bookings,
      TicketSigner signer,
      DoorPolicy policy,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.bookings = bookings;
    this.signer = signer;
    this.policy = policy;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The caller's ticket.
   *
   * @param bookingId the booking
   * @return a signed text
   * @throws Problem 404 also for another's, 409 {@code booking-cancelled}
   */
  @Transactional
  String issue(UUID bookingId) {
    var booking =
        bookings
            .findByIdOptional(bookingId)
            .filter(found -> found.isHeldBy(caller.id()))
            .orElseThrow(Problem::notFound);
    if (booking.status() == Booking.Status.CANCELLED) {
      throw Problem.conflict("booking-cancelled");
    }
    return signer.sign(
        new Ticket(
            booking.id(),
            booking.spaceId(),
            booking.startsAt().minus(policy.openBefore()),
            booking.endsAt()));
  }

  /**
   * Lets the holder of a ticket in.
   *
   * @param token what the holder shows
   * @return what it was redeemed for
   * @throws Problem 400 {@code ticket-invalid}, 403 {@code other-community}, 409 {@code
   *     already-redeemed}, {@code outside-window}, {@code booking-cancelled}
   */
  @Transactional
  Redemption redeem(String token) {
    var ticket = signer.verified(token).orElseThrow(Tickets::invalid);
    var booking = bookings.holding(ticket.bookingId()).orElseThrow(Tickets::invalid);
    caller.requireActsFor(booking.communityCode());
    booking.redeem(policy, clock.instant());
    bookings.flush();
    outbox.tell(BookingFacts.changed(booking));
    return Redemption.of(booking);
  }

  private static Problem invalid() {
    return Problem.badRequest("ticket-invalid");
  }
}
