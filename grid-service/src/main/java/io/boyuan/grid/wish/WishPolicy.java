package io.boyuan.grid.wish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** When a wish has enough support. */
@ConfigMapping(prefix = "boyuan.grid.wishes")
interface WishPolicy {

  /**
   * How many residents have to support a wish before it is ready to become a matter without a
   * reason.
   *
   * @return 20 unless configured
   */
  @WithDefault("20")
  @Min(1)
  int threshold();
}
