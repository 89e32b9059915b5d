package io.boyuan.gateway.limit;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * How much one caller may ask.
 *
 * @param perSecond requests a second in the long run
 * @param burst requests at once
 */
record Rate(int perSecond, int burst) {

  /** A limit as configured. */
  static Rate of(String setting, int perSecond, int burst) {
    if (perSecond <= 0 || burst <= 0) {
      throw new ConfigurationException(
          "boyuan.gateway.limits." + setting + "-rate and -burst must be positive");
    }
    return new Rate(perSecond, burst);
  }

  /** Seconds from nothing left to a full burst. */
  int secondsToFill() {
    return Math.ceilDiv(burst, perSecond);
  }
}
