package io.boyuan.volunteer.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How early it is told that an order will be short of people. */
@ConfigMapping(prefix = "boyuan.volunteer.orders")
public interface OrderPolicy {

  /**
   * So long before its begin an order with free places is told to be short of people.
   *
   * @return hours
   */
  @WithDefault("24")
  @Min(1)
  @Max(720)
  int shortHours();
}
