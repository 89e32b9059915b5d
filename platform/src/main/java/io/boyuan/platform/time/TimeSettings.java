package io.boyuan.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** The one time zone that rules the place (X5). */
@ConfigMapping(prefix = "boyuan.time")
public interface TimeSettings {

  /**
   * In which zone days begin, opening hours are read and times are written.
   *
   * @return a zone id, Asia/Shanghai unless configured
   */
  @WithDefault("Asia/Shanghai")
  ZoneId zone();
}
