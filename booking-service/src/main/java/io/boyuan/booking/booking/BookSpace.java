package io.boyuan.booking.booking;

import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody books a space and pays for it, in one transaction (B3). */
@ApplicationScoped
class BookSpace {

  private final Spaces spaces;
  private final Bookings bookings;
  private final Availability availability;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  BookSpace(
      Spaces spaces,
      Bookings bookings,
      Availability availability,
      Ledger ledger,
      Outbox outbox,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.spaces = spaces;
    this.bookings = bookings;
    this.availability = availability;
    this.ledger = ledger;
    this.outbox = outbox;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Books for the caller.
   *
   * @param plan what they want
   * @return the booking
   * @throws Problem 400 {@code invalid-input}, 404, 409 {@code slot-taken}, {@code space-closed},
   *     {@code too-many-attendees}, {@code not-enough-points}
   */
  @Transactional
  BookingView book(BookingPlan plan) {
    var now = clock.instant();
    var stay = plan.soundStay(now);
    var space = spaces.holding(plan.spaceId()).orElseThrow(Problem::notFound);
    space.requireRoomFor(plan.people());
    requireFree(space, stay);
    var holder = new Holder(caller.id(), caller.name());
    var booking = Booking.confirm(ids.next(), space, holder, stay, plan.people(), now);
    bookings.persistAndFlush(booking);
    ledger.pay(new Movement(holder.id(), space.communityCode(), booking.points(), booking.id()));
    outbox.tell(BookingFacts.changed(booking));
    return BookingView.of(booking);
  }

  private void requireFree(Space space, Interval stay) {
    if (!availability.isOpen(space, stay)) {
      throw refused("space-closed", space, stay);
    }
    if (!bookings.taken(space.id(), stay).isEmpty()) {
      throw refused("slot-taken", space, stay);
    }
  }

  private Problem refused(String name, Space space, Interval stay) {
    return Problem.conflict(name).with("alternatives", availability.insteadOf(space, stay));
  }
}
