package io.boyuan.booking.door;

import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.DoorPolicy;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Holders get a ticket for their booking (B4). */
@ApplicationScoped
class IssueTicket {

  private final Bookings bookings;
  private final TicketSigner signer;
  private final DoorPolicy policy;
  private final Caller caller;

  @Inject
  IssueTicket(Bookings bookings, TicketSigner signer, DoorPolicy policy, Caller caller) {
    this.bookings = bookings;
    this.signer = signer;
    this.policy = policy;
    this.caller = caller;
  }

  /**
   * The caller's ticket.
   *
   * @param bookingId the booking
   * @return a signed text
   * @throws Problem 404 also for another's, 409 {@code booking-cancelled}, {@code not-confirmed}
   */
  @Transactional
  String forBooking(UUID bookingId) {
    var booking = bookings.of(bookingId, caller.id());
    switch (booking.status()) {
      case CANCELLED -> throw Problem.conflict("booking-cancelled");
      case HELD, LAPSED -> throw Problem.conflict("not-confirmed");
      case CONFIRMED, REDEEMED, MISSED -> {}
    }
    return signer.sign(ticketFor(booking));
  }

  private Ticket ticketFor(Booking booking) {
    return new Ticket(
        booking.id(),
        booking.spaceId(),
        booking.startsAt().minus(policy.openBefore()),
        booking.endsAt(),
        Ticket.initialsOf(booking.holderName()),
        booking.attendees());
  }
}
