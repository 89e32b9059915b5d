package io.boyuan.booking.booking;

import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody books a space and pays for it, or has it held, in one transaction (B3). */
@ApplicationScoped
class BookSpace {

  private final Spaces spaces;
  private final PlaceBooking place;
  private final HoldLimit holdLimit;
  private final HoldPolicy policy;
  private final Caller caller;
  private final Clock clock;

  @Inject
  BookSpace(
      Spaces spaces,
      PlaceBooking place,
      HoldLimit holdLimit,
      HoldPolicy policy,
      Caller caller,
      Clock clock) {
    this.spaces = spaces;
    this.place = place;
    this.holdLimit = holdLimit;
    this.policy = policy;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Books for the caller, or for an organization that they coordinate.
   *
   * @param plan what they want
   * @return the booking, confirmed, or held when they want to confirm later
   * @throws Problem 400 {@code invalid-input}, 403 {@code other-organization}, {@code not-for-you},
   *     404, 409 {@code slot-taken}, {@code not-enough-points}, {@code points-owed}, or what {@link
   *     Admission} refuses
   */
  @Transactional
  BookingView book(BookingPlan plan) {
    var now = clock.instant();
    var time = plan.soundTime(now);
    var applicant = Applicant.of(caller, plan.organizationCode());
    var space = spaces.sharing(plan.spaceId()).orElseThrow(Problem::notFound);
    var stay = Stay.in(space, time, plan.people(), plan.soundSeats(space));
    return BookingView.of(
        plan.isHold()
            ? hold(stay, applicant)
            : place.confirmed(stay, applicant, WayIn.BOOKING, Cause.HOLDER));
  }

  private Booking hold(Stay stay, Applicant applicant) {
    holdLimit.requireOneMore(applicant.personId());
    var until = clock.instant().plus(policy.held());
    return place.held(stay, applicant, WayIn.BOOKING, until, Cause.HOLDER);
  }
}
