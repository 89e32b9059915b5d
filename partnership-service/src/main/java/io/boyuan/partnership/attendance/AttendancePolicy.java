package io.boyuan.partnership.attendance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When attendance is taken. */
@ConfigMapping(prefix = "boyuan.partnership.attendance")
public interface AttendancePolicy {

  /**
   * How long before the begin the code is shown and taken.
   *
   * @return 15 minutes unless configured
   */
  @WithDefault("PT15M")
  Duration opensBefore();

  /**
   * How long after the begin somebody is still in time.
   *
   * @return 10 minutes unless configured
   */
  @WithDefault("PT10M")
  Duration lateAfter();

  /**
   * How long after the end the teacher keeps the list.
   *
   * @return 3 days unless configured
   */
  @WithDefault("P3D")
  Duration listFor();
}
