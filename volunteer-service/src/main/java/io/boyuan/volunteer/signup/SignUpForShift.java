package io.boyuan.volunteer.shift;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A volunteer signs up for a shift (V4). */
@ApplicationScoped
class SignUpForShift {

  private final Shifts shifts;
  private final SignUps signUps;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  SignUpForShift(Shifts shifts, SignUps signUps, Caller caller, Ids ids, Clock clock) {
    this.shifts = shifts;
    this.signUps = signUps;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Signs the caller up.
   *
   * @param shiftId the shift
   * @return the sign-up, confirmed or with its position in the queue
   * @throws Problem 404, 409 {@code already-signed-up}, {@code overlapping-shift}, {@code
   *     shift-over}
   */
  @Transactional
  SignUpView signUp(UUID shiftId) {
    var volunteer = new VolunteerName(caller.id(), caller.name());
    var shift = shifts.holding(shiftId).orElseThrow(Problem::notFound);
    signUps
        .overlapping(shift, volunteer.id())
        .ifPresent(
            other -> {
              throw refusal(shift, other);
            });
    var signUp = shift.signUp(ids.next(), volunteer, clock.instant());
    signUps.persistAndFlush(signUp);
    // The queue is held, so whoever comes to its end stands behind all who wait.
    return SignUpView.of(signUp, signUp.isConfirmed() ? null : shift.waiting());
  }

  private static Problem refusal(Shift shift, SignUp other) {
    return other.shift().id().equals(shift.id())
        ? Problem.conflict("already-signed-up").with("signUpId", other.id())
        : Problem.conflict("overlapping-shift").with("shiftId", other.shift().id());
  }
}
