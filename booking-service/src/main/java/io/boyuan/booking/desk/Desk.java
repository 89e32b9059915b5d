package io.boyuan.booking.desk;

import io.boyuan.booking.booking.Applicant;
import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.BookingFacts;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.Channel;
import io.boyuan.booking.booking.DoorPolicy;
import io.boyuan.booking.booking.PlaceBooking;
import io.boyuan.booking.booking.SoundTime;
import io.boyuan.booking.booking.Stay;
import io.boyuan.booking.booking.WayIn;
import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Staff at the desk see who comes, and let in who came without a booking (B3). */
@ApplicationScoped
class Desk {

  private final Spaces spaces;
  private final Bookings bookings;
  private final PlaceBooking place;
  private final DoorPolicy policy;
  private final AuditTrail trail;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  @Inject
  Desk(
      Spaces spaces,
      Bookings bookings,
      PlaceBooking place,
      DoorPolicy policy,
      AuditTrail trail,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.spaces = spaces;
    this.bookings = bookings;
    this.place = place;
    this.policy = policy;
    this.trail = trail;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Lets somebody in now, without points. Notice and limits do not hold; that the space is open and
   * free does.
   *
   * @param plan who came and why they are let in
   * @return their booking, redeemed
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code slot-taken}, {@code
   *     space-closed}, {@code too-many-attendees}
   */
  @Transactional
  DeskView letIn(WalkInPlan plan) {
    var now = clock.instant();
    var space = spaces.sharing(plan.spaceId()).orElseThrow(Problem::notFound);
    caller.requireActsFor(space.communityCode());
    var time = SoundTime.of(now, plan.endsAt(), now);
    var stay = Stay.in(space, time, plan.people(), List.of()).by(Channel.WALK_IN);
    var booking = place.confirmed(stay, Applicant.guest(plan.name()), WayIn.DESK, Cause.STAFF);
    booking.admit(null, policy, now, Duration.ZERO);
    bookings.flush();
    outbox.tell(BookingFacts.changed(booking, Cause.STAFF));
    trail.record(
        Decision.of(space.communityCode(), "let-in", "booking", booking.id())
            .because(plan.reason()));
    return DeskView.of(booking);
  }

  /**
   * Who comes to a space.
   *
   * @param spaceId the space
   * @param from begin of the first, now when null
   * @param request which page
   * @return one page, by begin
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  Page<DeskView> ofSpace(UUID spaceId, Instant from, PageRequest request) {
    var space = spaces.findByIdOptional(spaceId).orElseThrow(Problem::notFound);
    caller.requireActsFor(space.communityCode());
    var start = from == null ? clock.instant() : from;
    return bookings.ofSpace(spaceId, start, request).map(DeskView::of);
  }

  /**
   * A booking as staff see it.
   *
   * @param id the booking
   * @param spaceId the space
   * @param holderName who booked
   * @param organizationCode for which organization, null for none
   * @param startsAt begin
   * @param endsAt end
   * @param attendees how many come
   * @param entered how many came in
   * @param seats the numbers of its seats, 0 alone for the whole room
   * @param status where it stands
   */
  record DeskView(
      UUID id,
      UUID spaceId,
      String holderName,
      String organizationCode,
      Instant startsAt,
      Instant endsAt,
      int attendees,
      int entered,
      List<Integer> seats,
      Booking.Status status) {

    static DeskView of(Booking booking) {
      return new DeskView(
          booking.id(),
          booking.spaceId(),
          booking.holderName(),
          booking.organizationCode(),
          booking.startsAt(),
          booking.endsAt(),
          booking.attendees(),
          booking.entered(),
          booking.seats(),
          booking.status());
    }
  }
}
