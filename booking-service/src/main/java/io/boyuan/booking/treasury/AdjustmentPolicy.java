package io.boyuan.booking.treasury;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one member of staff may give or take alone. */
@ConfigMapping(prefix = "boyuan.booking.adjustments")
interface AdjustmentPolicy {

  /**
   * How many points, given and taken together, to and from one account in a day.
   *
   * @return 200 unless configured
   */
  @WithDefault("200")
  long aloneUpTo();
}
