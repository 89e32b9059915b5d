package io.boyuan.volunteer.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long people have to answer; never longer than a third of the time until they are wanted. */
@ConfigMapping(prefix = "boyuan.volunteer.answers")
public interface AnswerPolicy {

  /**
   * For an urgent order.
   *
   * @return minutes
   */
  @WithDefault("30")
  @Min(1)
  @Max(43_200)
  int urgentMinutes();

  /**
   * For one that is wanted soon.
   *
   * @return minutes
   */
  @WithDefault("240")
  @Min(1)
  @Max(43_200)
  int soonMinutes();

  /**
   * For any other.
   *
   * @return minutes
   */
  @WithDefault("1440")
  @Min(1)
  @Max(43_200)
  int normalMinutes();
}
