package io.boyuan.booking.booking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a ticket opens the door. */
@ConfigMapping(prefix = "boyuan.booking.door")
public interface DoorPolicy {

  /**
   * How long before the begin one may come in.
   *
   * @return 15 minutes unless configured
   */
  @WithDefault("PT15M")
  Duration openBefore();
}
