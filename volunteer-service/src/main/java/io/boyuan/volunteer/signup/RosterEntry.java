package io.boyuan.volunteer.signup;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-up as the coordinator of its shift sees it.
 *
 * @param id the sign-up
 * @param volunteerId who signed up
 * @param volunteerName what they are called
 * @param organizationCode for which organization, null for none
 * @param teamCode in which team, null for none
 * @param status {@code CONFIRMED}, {@code WAITLISTED}, {@code WITHDRAWN}, {@code CANCELLED}, {@code
 *     MISSED} or {@code NOT_ADMITTED}
 * @param forced whether the rules would not have let them in
 * @param coming what they answered to a reminder, null before
 * @param attended whether they came
 * @param createdAt when they signed up
 */
record RosterEntry(
    UUID id,
    UUID volunteerId,
    String volunteerName,
    String organizationCode,
    String teamCode,
    SignUp.Status status,
    boolean forced,
    Boolean coming,
    boolean attended,
    Instant createdAt) {

  static RosterEntry of(SignUp signUp) {
    return new RosterEntry(
        signUp.id(),
        signUp.volunteerId(),
        signUp.volunteerName(),
        signUp.organizationCode(),
        signUp.teamCode(),
        signUp.status(),
        signUp.isForced(),
        signUp.coming(),
        signUp.attended(),
        signUp.createdAt());
  }
}
