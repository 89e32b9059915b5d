package io.boyuan.volunteer.signup;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * A volunteer takes a sign-up back, answers a reminder, or is taken off by who is in charge; the
 * first who waits gets the place (V4).
 */
@ApplicationScoped
class LeaveShift {

  private final Shifts shifts;
  private final SignUps signUps;
  private final GivePlace places;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  LeaveShift(
      Shifts shifts,
      SignUps signUps,
      GivePlace places,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.shifts = shifts;
    this.signUps = signUps;
    this.places = places;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Withdraws the caller's sign-up.
   *
   * @param id the sign-up
   * @throws Problem 404 also for another's, 409 {@code withdraw-too-late}, {@code shift-over},
   *     {@code already-attended}
   */
  @Transactional
  void withdraw(UUID id) {
    var shift = holdingShiftOf(id);
    var signUp = standing(id);
    shift.requireComing(clock.instant());
    var until = shift.rules().withdrawUntil(shift.startsAt());
    if (signUp.isConfirmed() && !signUp.attended() && !clock.instant().isBefore(until)) {
      throw Problem.conflict("withdraw-too-late").with("until", until);
    }
    places.takeBack(shift, signUp, Cause.WITHDREW);
  }

  /**
   * Answers whether the caller comes. No frees the place at once, also when it is late; once the
   * shift has begun it counts as missed.
   *
   * @param id the sign-up
   * @param comes yes or no
   * @throws Problem 404 also for another's, 409 {@code shift-over}, {@code already-attended}
   */
  @Transactional
  void answer(UUID id, boolean comes) {
    var shift = holdingShiftOf(id);
    var signUp = standing(id);
    shift.requireComing(clock.instant());
    if (comes) {
      signUp.confirmComing();
    } else if (signUp.isConfirmed() && !clock.instant().isBefore(shift.startsAt())) {
      places.miss(shift, signUp);
    } else {
      places.takeBack(shift, signUp, Cause.WITHDREW);
    }
  }

  /** Holds the shift before the sign-up is read: it may be promoted or withdrawn meanwhile. */
  private Shift holdingShiftOf(UUID id) {
    UUID shiftId = signUps.shiftOf(id, caller.id()).orElseThrow(Problem::notFound);
    return shifts.holding(shiftId).orElseThrow(Problem::notFound);
  }

  private SignUp standing(UUID id) {
    return signUps.findByIdOptional(id).filter(SignUp::stands).orElseThrow(Problem::notFound);
  }

  /**
   * Takes somebody off.
   *
   * @param id the sign-up
   * @param reason why
   * @throws Problem 403 {@code other-community}, 404, 409 {@code already-attended}
   */
  @Transactional
  void remove(UUID id, String reason) {
    UUID shiftId = signUps.shiftOf(id).orElseThrow(Problem::notFound);
    var shift = shifts.holding(shiftId).orElseThrow(Problem::notFound);
    Charge.require(caller, shift.communityCode(), shift.organizationCode());
    places.takeBack(shift, standing(id), Cause.REMOVED);
    trail.record(
        Decision.of(shift.communityCode(), "remove-sign-up", "sign-up", id).because(reason));
  }
}
