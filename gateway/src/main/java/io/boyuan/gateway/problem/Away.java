package io.boyuan.gateway.problem;

import io.boyuan.platform.problem.Problem;

/** That something the gateway needs is away; {@code part} says what. */
public final class Away {

  private static final int RETRY_AFTER_SECONDS = 2;

  private Away() {}

  /**
   * Something that may be back in a moment.
   *
   * @param part a context, or {@code sign-in}
   * @return 503 {@code service-unavailable}
   */
  public static Problem problem(String part) {
    return problem(part, RETRY_AFTER_SECONDS);
  }

  /**
   * Something that takes longer.
   *
   * @param part what is away
   * @param seconds after which one may ask again
   * @return 503 {@code service-unavailable}
   */
  public static Problem problem(String part, int seconds) {
    return Problem.of(503, "service-unavailable").with("part", part).with("retryAfter", seconds);
  }
}
