package io.boyuan.volunteer.session;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;

/**
 * 课次: a dated lesson of a training, with so many places.
 *
 * @param view as it stands
 */
record Session(SessionView view) {

  /**
   * Refuses who comes too late, or to what does not take place.
   *
   * @throws Problem 409 {@code training-session-cancelled}, {@code training-session-begun}
   */
  void requireAhead(Instant now) {
    requireStanding();
    if (!now.isBefore(view.startsAt())) {
      throw Problem.conflict("training-session-begun");
    }
  }

  /**
   * Refuses to take one more than there are places.
   *
   * @throws Problem 409 {@code training-session-full}
   */
  void requirePlace() {
    if (view.taken() >= view.capacity()) {
      throw Problem.conflict("training-session-full");
    }
  }

  /**
   * Refuses to say who came to what has not begun.
   *
   * @throws Problem 409 {@code training-session-cancelled}, {@code training-session-ahead}
   */
  void requireBegun(Instant now) {
    requireStanding();
    if (now.isBefore(view.startsAt())) {
      throw Problem.conflict("training-session-ahead");
    }
  }

  private void requireStanding() {
    if (view.cancelledAt() != null) {
      throw Problem.conflict("training-session-cancelled");
    }
  }
}
