package io.boyuan.grid.dutypost;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much one member can take on. */
@ConfigMapping(prefix = "boyuan.grid.duty-posts")
interface DutyPostPolicy {

  /**
   * How many posts one member can hold at a time.
   *
   * @return 3 unless configured
   */
  @WithDefault("3")
  @Min(1)
  int mostPerMember();
}
