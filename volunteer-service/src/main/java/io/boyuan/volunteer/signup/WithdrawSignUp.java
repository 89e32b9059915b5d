package io.boyuan.volunteer.shift;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A volunteer takes a sign-up back, and the first who waits gets the place (V4). */
@ApplicationScoped
class WithdrawSignUp {

  private final Shifts shifts;
  private final SignUps signUps;
  private final Caller caller;
  private final Clock clock;

  @Inject
  WithdrawSignUp(Shifts shifts, SignUps signUps, Caller caller, Clock clock) {
    this.shifts = shifts;
    this.signUps = signUps;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Withdraws the caller's sign-up.
   *
   * @param id the sign-up
   * @throws Problem 404 also for another's, 409 {@code shift-over}, {@code already-attended}
   */
  @Transactional
  void withdraw(UUID id) {
    // Hold the shift before reading the sign-up: it may be promoted or withdrawn meanwhile.
    UUID shiftId = signUps.shiftOf(id, caller.id()).orElseThrow(Problem::notFound);
    var shift = shifts.holding(shiftId).orElseThrow(Problem::notFound);
    var signUp = signUps.findById(id);
    if (signUp.status() == SignUp.Status.WITHDRAWN) {
      throw Problem.notFound();
    }
    if (shift.withdraw(signUp, clock.instant())) {
      shift.promote(signUps.firstWaiting(shift));
    }
  }
}
