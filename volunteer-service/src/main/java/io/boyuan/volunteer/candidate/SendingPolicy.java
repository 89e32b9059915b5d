package io.boyuan.volunteer.candidate;

import io.boyuan.volunteer.planning.Measure;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.ZoneId;

/** How people are sent. */
@ConfigMapping(prefix = "boyuan.volunteer.sending")
public interface SendingPolicy {

  /**
   * How long somebody rests between two services.
   *
   * @return minutes
   */
  @WithDefault("30")
  @Min(0)
  @Max(1440)
  int restMinutes();

  /**
   * How many people are looked at for an order.
   *
   * @return the nearest so many
   */
  @WithDefault("200")
  @Min(10)
  @Max(1000)
  int mostForOrder();

  /**
   * How many people a plan has to choose from.
   *
   * @return persons
   */
  @WithDefault("5000")
  @Min(10)
  @Max(20_000)
  int mostForPlan();

  /**
   * How many orders are planned together.
   *
   * @return the earliest so many
   */
  @WithDefault("500")
  @Min(1)
  @Max(2000)
  int mostOrders();

  /**
   * By what people are measured.
   *
   * @param zone in which days and hours are read
   * @return rest and zone
   */
  default Measure measure(ZoneId zone) {
    return new Measure(zone, Duration.ofMinutes(restMinutes()));
  }
}
