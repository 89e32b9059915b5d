package io.boyuan.volunteer.completion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.util.List;

/** How long before its end a training can be renewed, and when its end is told. */
@ConfigMapping(prefix = "boyuan.volunteer.training")
interface RenewalPolicy {

  /**
   * For how many days before the end completing it again counts from that end, so that who renews
   * early loses nothing.
   *
   * @return 60 unless configured
   */
  @WithDefault("60")
  @Min(0)
  int renewalDays();

  /**
   * How many days before the end it is told, once each.
   *
   * @return 60 and 14 unless configured
   */
  @WithDefault("60,14")
  List<@Min(1) Integer> warnDays();
}
