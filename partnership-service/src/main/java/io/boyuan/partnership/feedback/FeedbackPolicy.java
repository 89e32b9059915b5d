package io.boyuan.partnership.feedback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When participants say what they think of a course. */
@ConfigMapping(prefix = "boyuan.partnership.feedback")
interface FeedbackPolicy {

  /**
   * How many sessions have to have begun, unless the course is over.
   *
   * @return 3 unless configured
   */
  @WithDefault("3")
  int sessionsBegun();

  /**
   * How long after the end of a course it can be said and changed.
   *
   * @return 14 days unless configured
   */
  @WithDefault("P14D")
  Duration openFor();

  /**
   * From how many answers on anything of them is shown.
   *
   * @return 3 unless configured
   */
  @WithDefault("3")
  int shownFrom();
}
