package io.boyuan.partnership.inspection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a spot passes. */
@ConfigMapping(prefix = "boyuan.partnership.inspection")
interface InspectionPolicy {

  /**
   * Which part of the points is enough.
   *
   * @return in percent, 80 unless configured
   */
  @WithDefault("80")
  int passPercent();

  default boolean passes(int points, int most) {
    return points * 100L >= most * (long) passPercent();
  }
}
