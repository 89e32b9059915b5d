package io.boyuan.booking.closing;

import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.CancelBooking;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.PlaceFreed;
import io.boyuan.booking.points.AccountHolder;
import io.boyuan.booking.space.Closure;
import io.boyuan.booking.space.Closures;
import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.booking.space.Spaces;
import io.boyuan.contracts.booking.SpaceClosed;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Staff close a space for a while: the bookings that it hits are listed, and cancelled with
 * everything given back, in one go (B1).
 */
@ApplicationScoped
class CloseSpace {

  /** More would take longer than a transaction may; such a closure is made in parts. */
  private static final int MOST_BOOKINGS = 2000;

  private final Spaces spaces;
  private final Closures closures;
  private final Bookings bookings;
  private final CancelBooking cancelBooking;
  private final AuditTrail trail;
  private final Outbox outbox;
  private final Event<PlaceFreed> freed;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  CloseSpace(
      Spaces spaces,
      Closures closures,
      Bookings bookings,
      CancelBooking cancelBooking,
      AuditTrail trail,
      Outbox outbox,
      Event<PlaceFreed> freed,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.spaces = spaces;
    this.closures = closures;
    this.bookings = bookings;
    this.cancelBooking = cancelBooking;
    this.trail = trail;
    this.outbox = outbox;
    this.freed = freed;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a closure would hit; nothing is changed.
   *
   * @param spaceId the space
   * @param plan when it would be closed
   * @return the bookings that would be cancelled, by begin
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code closure-too-large}
   */
  @Transactional
  List<AffectedBooking> preview(UUID spaceId, ClosurePlan plan) {
    var time = plan.soundTime(clock.instant());
    var space = spaces.findByIdOptional(spaceId).orElseThrow(Problem::notFound);
    caller.requireActsFor(space.communityCode());
    return hitBy(space, time).stream()
        .map(
            booking ->
                AffectedBooking.of(
                    booking, booking.status() == Booking.Status.CONFIRMED ? booking.points() : 0))
        .toList();
  }

  /**
   * Closes a space.
   *
   * @param spaceId the space
   * @param plan when and why
   * @return the closure and the bookings that it cancelled
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code closure-too-large}
   */
  @Transactional
  Closing close(UUID spaceId, ClosurePlan plan) {
    var now = clock.instant();
    var time = plan.soundTime(now);
    var space = spaces.holding(spaceId).orElseThrow(Problem::notFound);
    caller.requireActsFor(space.communityCode());
    var closure = new Closure(ids.next(), spaceId, time.startsAt(), time.endsAt(), plan.reason());
    closures.add(closure, now);
    var cancelled = new ArrayList<AffectedBooking>();
    var hit = hitBy(space, time);
    // Points are given back in the order in which accounts are held.
    hit.sort(Comparator.comparing(Booking::account, AccountHolder.IN_TURN));
    for (Booking booking : hit) {
      int refund = cancelBooking.callOff(booking, Cause.SPACE_CLOSED, false);
      cancelled.add(AffectedBooking.of(booking, refund));
    }
    cancelled.sort(Comparator.comparing(AffectedBooking::startsAt));
    hit.sort(Comparator.comparing(Booking::startsAt).thenComparing(Booking::id));
    var told =
        hit.stream()
            .map(
                booking ->
                    new SpaceClosed.Affected(
                        booking.id(), booking.holderId(), booking.organizationCode()))
            .toList();
    outbox.tell(ClosingFacts.closed(closure, space, told));
    trail.record(
        Decision.of(space.communityCode(), "close-space", "space", spaceId)
            .because(plan.reason().zh())
            .with("from", time.startsAt())
            .with("to", time.endsAt())
            .with("bookingsCancelled", cancelled.size()));
    return new Closing(closure, cancelled);
  }

  /** What stands in that time, each held until the end of the transaction. */
  private List<Booking> hitBy(Space space, Interval time) {
    var hit = bookings.standingIn(space.id(), time, MOST_BOOKINGS + 1);
    if (hit.size() > MOST_BOOKINGS) {
      throw Problem.conflict("closure-too-large").with("most", MOST_BOOKINGS);
    }
    return hit;
  }

  /**
   * Opens a space again; what was cancelled stays cancelled.
   *
   * @param spaceId the space
   * @param closureId the closure
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  void reopen(UUID spaceId, UUID closureId) {
    var space = spaces.holding(spaceId).orElseThrow(Problem::notFound);
    caller.requireActsFor(space.communityCode());
    var closure =
        closures
            .remove(closureId)
            .filter(removed -> removed.spaceId().equals(spaceId))
            .orElseThrow(Problem::notFound);
    freed.fire(new PlaceFreed(spaceId, closure.time()));
    trail.record(Decision.of(space.communityCode(), "reopen-space", "space", spaceId));
  }

  @Transactional
  Page<Closure> of(UUID spaceId, PageRequest request) {
    if (spaces.findByIdOptional(spaceId).isEmpty()) {
      throw Problem.notFound();
    }
    return closures.of(spaceId, clock.instant(), request);
  }

  /**
   * What became of a closure.
   *
   * @param closure when and why the space is closed
   * @param cancelled the bookings that were cancelled, each with what was given back
   */
  record Closing(Closure closure, List<AffectedBooking> cancelled) {}
}
