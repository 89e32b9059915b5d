package io.boyuan.booking.booking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What becomes of who misses bookings. Points paid for a missed booking are not given back. */
@ConfigMapping(prefix = "boyuan.booking.no-show")
public interface NoShowPolicy {

  /**
   * Who misses so many is suspended.
   *
   * @return three unless configured
   */
  @WithDefault("3")
  int strikes();

  /**
   * A miss counts for so long.
   *
   * @return 90 days unless configured
   */
  @WithDefault("P90D")
  Duration within();

  /**
   * How long after the last miss nothing can be booked.
   *
   * @return 14 days unless configured
   */
  @WithDefault("P14D")
  Duration suspended();
}
