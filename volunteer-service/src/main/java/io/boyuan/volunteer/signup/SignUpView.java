package io.boyuan.volunteer.signup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.boyuan.volunteer.shift.ShiftView;
import java.time.Instant;
import java.util.UUID;

/**
 * A sign-up as its volunteer sees it.
 *
 * @param id the sign-up
 * @param shift the shift it is for
 * @param status such as {@code CONFIRMED}, {@code WAITLISTED} or {@code WITHDRAWN}
 * @param position place in the queue, from 1; absent unless waiting
 * @param createdAt when they signed up
 */
record SignUpView(
    UUID id,
    ShiftView shift,
    SignUp.Status status,
    @JsonInclude(JsonInclude.Include.NON_NULL) Integer position,
    Instant createdAt) {

  static SignUpView of(SignUp signUp, ShiftView shift, Integer position) {
    return new SignUpView(signUp.id(), shift, signUp.status(), position, signUp.createdAt());
  }
}
