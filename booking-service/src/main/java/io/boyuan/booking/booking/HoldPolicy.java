package io.boyuan.booking.booking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a place is held for who has yet to pay. */
@ConfigMapping(prefix = "boyuan.booking.hold")
public interface HoldPolicy {

  /**
   * For who holds a place.
   *
   * @return ten minutes unless configured
   */
  @WithDefault("PT10M")
  Duration held();

  /**
   * For who is offered a place that they waited for.
   *
   * @return half an hour unless configured
   */
  @WithDefault("PT30M")
  Duration offered();

  /**
   * How many places one person may hold at a time.
   *
   * @return three unless configured
   */
  @WithDefault("3")
  int most();
}
