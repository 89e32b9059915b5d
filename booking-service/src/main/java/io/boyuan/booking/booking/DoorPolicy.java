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

  /**
   * By how much the clock of a device that was offline may have drifted, once it was compared.
   *
   * @return two minutes unless configured
   */
  @WithDefault("PT2M")
  Duration drift();
}
