package io.boyuan.volunteer.signup;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.person.Volunteers;
import io.boyuan.volunteer.shift.ShiftView;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A volunteer signs up for a shift (V4). Who was not known until now has a bare profile then. */
@ApplicationScoped
class SignUpForShift {

  private final Shifts shifts;
  private final Volunteers volunteers;
  private final GivePlace places;
  private final Caller caller;

  @Inject
  SignUpForShift(Shifts shifts, Volunteers volunteers, GivePlace places, Caller caller) {
    this.shifts = shifts;
    this.volunteers = volunteers;
    this.places = places;
    this.caller = caller;
  }

  /**
   * Signs the caller up.
   *
   * @param shiftId the shift
   * @return the sign-up, confirmed or with its position in the queue
   * @throws Problem 404, 409 what {@link Admission} refuses, {@code already-signed-up}, {@code
   *     overlapping-shift}
   */
  @Transactional
  SignUpView signUp(UUID shiftId) {
    volunteers.meet(caller.id(), caller.name());
    var shift = shifts.holding(shiftId).orElseThrow(Problem::notFound);
    var signUp =
        places.give(shift, Applicant.of(caller, shift.requirements()), WayIn.SIGN_UP, null);
    // The queue is held, so whoever comes to its end stands behind all who wait.
    return SignUpView.of(
        signUp, ShiftView.of(shift), signUp.isConfirmed() ? null : shift.waiting());
  }
}
