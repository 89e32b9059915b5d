package io.boyuan.grid.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How long residents have to answer. */
@ConfigMapping(prefix = "boyuan.grid.requests")
public interface RequestPolicy {

  /**
   * How many days after it was solved a request is taken as confirmed when nobody says otherwise.
   *
   * @return 7 unless configured
   */
  @WithDefault("7")
  @Min(1)
  int confirmDays();

  /**
   * For how many days after it was solved a request can be reopened.
   *
   * @return 15 unless configured
   */
  @WithDefault("15")
  @Min(1)
  int reopenDays();
}
