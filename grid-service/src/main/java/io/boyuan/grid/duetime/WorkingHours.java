package io.boyuan.grid.duetime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** When those who solve requests work. */
@ConfigMapping(prefix = "boyuan.grid.working-hours")
public interface WorkingHours {

  /**
   * The hours of a working day, in order and without overlap.
   *
   * @return such as {@code 08:30-12:00}
   */
  @WithDefault("08:30-12:00,13:30-17:30")
  List<String> periods();
}
