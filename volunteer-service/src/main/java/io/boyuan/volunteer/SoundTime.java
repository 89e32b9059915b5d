package io.boyuan.volunteer;

import io.boyuan.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;

/** What the time of every shift must be: from a begin to an end, within a day. */
public final class SoundTime {

  private static final Duration LONGEST = Duration.ofHours(24);

  private SoundTime() {}

  /**
   * Refuses a time that ends before it begins, or lasts longer than a day.
   *
   * @param field where in the input its end stands
   * @param startsAt begin
   * @param endsAt end
   * @throws Problem 400 {@code invalid-input} with {@code end-after-start} or {@code at-most-a-day}
   */
  public static void require(String field, Instant startsAt, Instant endsAt) {
    if (!endsAt.isAfter(startsAt)) {
      throw Problem.invalid(field, "end-after-start");
    }
    if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
      throw Problem.invalid(field, "at-most-a-day");
    }
  }
}
