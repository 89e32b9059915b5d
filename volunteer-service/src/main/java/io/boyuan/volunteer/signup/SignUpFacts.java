package io.boyuan.volunteer.signup;

import io.boyuan.contracts.volunteer.SignUpChanged;

/** What others hear of sign-ups. */
final class SignUpFacts {

  private SignUpFacts() {}

  static SignUpChanged changed(SignUp signUp, Cause cause) {
    return new SignUpChanged(
        signUp.id(),
        signUp.version(),
        signUp.shift().id(),
        signUp.shift().activityId(),
        signUp.shift().communityCode(),
        signUp.volunteerId(),
        signUp.status().name(),
        cause.name(),
        signUp.startsAt(),
        signUp.endsAt());
  }
}
