package io.boyuan.local;

import java.time.Duration;
import java.time.Instant;

/**
 * A part that was started.
 *
 * @param process which process it is
 * @param since when it was started
 * @param took how long until it was healthy; zero while it is not yet
 * @param build what it was started from; another build calls for a restart
 */
record Running(ProcessIdentity process, Instant since, Duration took, String build) {

  boolean isAlive() {
    return process.isAlive();
  }

  Running healthyAfter(Duration duration) {
    return new Running(process, since, duration, build);
  }
}
