package io.boyuan.volunteer.shift;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-up as the coordinator of its shift sees it.
 *
 * @param id the sign-up
 * @param volunteerId who signed up
 * @param volunteerName what they are called
 * @param status {@code CONFIRMED}, {@code WAITLISTED} or {@code WITHDRAWN}
 * @param createdAt when they signed up
 */
record RosterEntry(
    UUID id, UUID volunteerId, String volunteerName, SignUp.Status status, Instant createdAt) {

  static RosterEntry of(SignUp signUp) {
    return new RosterEntry(
        signUp.id(),
        signUp.volunteerId(),
        signUp.volunteerName(),
        signUp.status(),
        signUp.createdAt());
  }
}
