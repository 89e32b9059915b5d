package io.boyuan.booking.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a key signs tickets. */
@ConfigMapping(prefix = "boyuan.booking.ticket-keys")
interface KeyPolicy {

  /**
   * A key signs for so long.
   *
   * @return 90 days unless configured
   */
  @WithDefault("P90D")
  Duration rotateAfter();

  /**
   * A key is published for so long before it signs, for door devices that are seldom online.
   *
   * @return 14 days unless configured
   */
  @WithDefault("P14D")
  Duration publishAhead();
}
