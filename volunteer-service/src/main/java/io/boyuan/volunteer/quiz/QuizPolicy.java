package io.boyuan.volunteer.quiz;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How often a quiz can be tried. */
@ConfigMapping(prefix = "boyuan.volunteer.quiz")
interface QuizPolicy {

  /**
   * How many times a day one person can hand in answers to the same quiz.
   *
   * @return 3 unless configured
   */
  @WithDefault("3")
  @Min(1)
  int triesPerDay();
}
