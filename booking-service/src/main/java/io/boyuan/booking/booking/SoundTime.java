package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;

/** What any stay must be like, whatever the space. */
public final class SoundTime {

  private static final Duration LONGEST = Duration.ofHours(24);

  /** A booking may begin this long ago: for who stands at the door, and for clocks that differ. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private static final Duration HORIZON = Duration.ofDays(730);

  private SoundTime() {}

  /**
   * The time that is wanted.
   *
   * @param startsAt begin
   * @param endsAt end
   * @param now the time
   * @return from begin to end
   * @throws Problem 400 {@code invalid-input}
   */
  public static Interval of(Instant startsAt, Instant endsAt, Instant now) {
    if (!endsAt.isAfter(startsAt)) {
      throw Problem.invalid("endsAt", "end-after-start");
    }
    if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
      throw Problem.invalid("endsAt", "at-most-a-day");
    }
    if (startsAt.isBefore(now.minus(GRACE)) || !endsAt.isAfter(now)) {
      throw Problem.invalid("startsAt", "in-the-past");
    }
    if (startsAt.isAfter(now.plus(HORIZON))) {
      throw Problem.invalid("startsAt", "too-far-ahead");
    }
    return new Interval(startsAt, endsAt);
  }
}
