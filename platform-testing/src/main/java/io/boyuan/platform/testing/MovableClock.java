package io.boyuan.platform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test, which a test can move. */
public class MovableClock extends Clock {

  private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  private static volatile Duration ahead = Duration.ZERO;
  private static volatile Instant standing;

  /** For the proxy. */
  MovableClock() {}

  /**
   * Does something at another time.
   *
   * @param at the time
   * @param work what is done then
   */
  public static void at(Instant at, Runnable work) {
    ahead = Duration.between(REAL.instant(), at);
    try {
      work.run();
    } finally {
      ahead = Duration.ZERO;
    }
  }

  /**
   * Does something at one moment that does not pass.
   *
   * @param at the moment
   * @param work what is done then
   */
  public static void standingAt(Instant at, Runnable work) {
    standing = at;
    try {
      work.run();
    } finally {
      standing = null;
    }
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    var stopped = standing;
    return stopped != null ? stopped : REAL.instant().plus(ahead);
  }

  /** Takes the place of the service's own clock. */
  @ApplicationScoped
  static class InPlaceOfTheOwn {

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
      return new MovableClock();
    }
  }
}
