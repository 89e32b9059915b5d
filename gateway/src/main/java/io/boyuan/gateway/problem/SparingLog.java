package io.boyuan.gateway.problem;

import org.jboss.logging.Logger;

/** Warns once a second at most: what fails for thousands of requests at once is one event. */
public final class SparingLog {

  private static final long QUIET_NANOS = 1_000_000_000;

  private final Logger log;
  private volatile long warnedAt = System.nanoTime() - QUIET_NANOS;

  /**
   * A log of its own silence.
   *
   * @param source who warns
   */
  public SparingLog(Class<?> source) {
    this.log = Logger.getLogger(source);
  }

  /**
   * Warns, or keeps silent where it did so less than a second ago.
   *
   * @param format as of {@link String#format}
   * @param arguments what to put in, never personal data
   */
  public void warn(String format, Object... arguments) {
    long now = System.nanoTime();
    if (now - warnedAt >= QUIET_NANOS) {
      warnedAt = now;
      log.warnf(format, arguments);
    }
  }
}
