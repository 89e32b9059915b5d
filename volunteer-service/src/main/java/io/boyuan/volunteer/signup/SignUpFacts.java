package io.boyuan.volunteer.signup;

import io.boyuan.contracts.volunteer.SignUpChanged;
import io.boyuan.volunteer.shift.Shift;

/** What others hear of sign-ups. */
final class SignUpFacts {

  private SignUpFacts() {}

  static SignUpChanged changed(SignUp signUp, Shift shift, Cause cause) {
    return new SignUpChanged(
        signUp.id(),
        signUp.version(),
        shift.id(),
        shift.activityId(),
        shift.communityCode(),
        signUp.volunteerId(),
        signUp.status().name(),
        cause.name(),
        signUp.startsAt(),
        signUp.endsAt());
  }
}
