package io.boyuan.volunteer.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How far minutes count that nobody scanned. */
@ConfigMapping(prefix = "boyuan.volunteer.manual")
public interface ManualPolicy {

  /**
   * How many minutes that were not scanned count for one person in a month.
   *
   * @return minutes
   */
  @WithDefault("2400")
  @Min(0)
  @Max(44_640)
  int monthMinutes();
}
