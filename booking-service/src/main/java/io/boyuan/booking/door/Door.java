package io.boyuan.booking.door;

import io.boyuan.booking.availability.Occupancy;
import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.BookingFacts;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.DoorPolicy;
import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Staff and door devices let in who shows a ticket (B4). */
@ApplicationScoped
class Door {

  private static final String ONLINE = "online";

  private final Bookings bookings;
  private final TicketSigner signer;
  private final DoorPolicy policy;
  private final Spaces spaces;
  private final Occupancy occupancy;
  private final Sql sql;
  private final Outbox outbox;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Door(
      Bookings bookings,
      TicketSigner signer,
      DoorPolicy policy,
      Spaces spaces,
      Occupancy occupancy,
      Sql sql,
      Outbox outbox,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.bookings = bookings;
    this.signer = signer;
    this.policy = policy;
    this.spaces = spaces;
    this.occupancy = occupancy;
    this.sql = sql;
    this.outbox = outbox;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Lets in who stands at the door now.
   *
   * @param ticket what they show
   * @param people how many come in, null for all the ticket is for
   * @return what it was redeemed for
   * @throws Problem 400 {@code ticket-invalid}, 403 {@code other-community}, 409 {@code
   *     already-redeemed}, {@code outside-window}, {@code booking-cancelled}, {@code not-confirmed}
   */
  @Transactional
  Redemption admit(String ticket, Integer people) {
    var now = clock.instant();
    return note(ticket, people, new Entered(ONLINE, now, now, Duration.ZERO)).redemption();
  }

  /**
   * Notes whom a device let in while it was offline, once however often it says so.
   *
   * @param ticket what was shown
   * @param people how many came in, null for all the ticket is for
   * @param entered by which device and when
   * @return what it was redeemed for
   * @throws Problem as {@link #admit(String, Integer)}
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Admitted admitted(String ticket, Integer people, Entered entered) {
    return note(ticket, people, entered);
  }

  private Admitted note(String ticket, Integer people, Entered entered) {
    var genuine = signer.verified(ticket).orElseThrow(Door::invalid);
    var booking = bookings.holding(genuine.bookingId()).orElseThrow(Door::invalid);
    caller.requireActsFor(booking.communityCode());
    if (isKnown(booking.id(), entered)) {
      return new Admitted(Redemption.of(booking), true);
    }
    requirePlace(booking, entered);
    int coming = booking.admit(people, policy, entered.at(), entered.drift());
    bookings.flush();
    sql.change(
        "insert into entry (id, booking_id, people, device, device_at, at)"
            + " values (?, ?, ?, ?, ?, ?)",
        ids.next(),
        booking.id(),
        coming,
        entered.device(),
        entered.deviceAt(),
        entered.at());
    outbox.tell(BookingFacts.changed(booking, Cause.STAFF));
    return new Admitted(Redemption.of(booking), false);
  }

  /** The place of who came too late may be another's by now. */
  private void requirePlace(Booking booking, Entered entered) {
    boolean isLate =
        booking.status() == Booking.Status.MISSED && entered.at().isAfter(booking.missedAt());
    var now = clock.instant();
    if (isLate && now.isBefore(booking.endsAt())) {
      var space = spaces.sharing(booking.spaceId()).orElseThrow();
      var rest = new Interval(now, booking.endsAt());
      if (occupancy.take(space, rest, booking.attendees(), List.of(), booking.id()).isEmpty()) {
        throw Problem.conflict("booking-missed");
      }
    }
  }

  private boolean isKnown(UUID bookingId, Entered entered) {
    return sql.first(
            "select id from entry where booking_id = ? and device = ? and device_at = ?",
            row -> row.id("id"),
            bookingId,
            entered.device(),
            entered.deviceAt())
        .isPresent();
  }

  private static Problem invalid() {
    return Problem.badRequest("ticket-invalid");
  }

  /**
   * That somebody came in.
   *
   * @param device which device let them in
   * @param deviceAt when, by its own clock
   * @param at when, by the clock of the house
   * @param drift by how much that may be wrong
   */
  record Entered(String device, Instant deviceAt, Instant at, Duration drift) {}

  /**
   * What became of it.
   *
   * @param redemption what the ticket was redeemed for
   * @param repeated whether the device had said so before
   */
  record Admitted(Redemption redemption, boolean repeated) {}
}
