package io.boyuan.partnership.absence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When staff ask after somebody. */
@ConfigMapping(prefix = "boyuan.partnership.absence")
interface AbsencePolicy {

  /**
   * How often somebody is absent from a course without a notice before it is told.
   *
   * @return 3 unless configured
   */
  @WithDefault("3")
  int noticedFrom();
}
