package io.boyuan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Where the time comes from, so that a test can decide it. */
class Clocks {

  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  /** As exact as PostgreSQL keeps times, so that what is answered is what was stored. */
  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }
}
