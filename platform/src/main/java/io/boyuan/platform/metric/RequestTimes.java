package io.boyuan.platform.metric;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * How long requests take, in buckets from which the slowest of a hundred is told over all replicas.
 * Few ones, around what the alerts ask for: each is a series for every path and status.
 */
final class RequestTimes {

  private static final String REQUESTS = "http.server.requests";
  private static final double[] BUCKETS =
      Stream.of("PT0.025S", "PT0.1S", "PT0.25S", "PT0.5S", "PT1S", "PT2.5S", "PT10S")
          .mapToDouble(upTo -> Duration.parse(upTo).toNanos())
          .toArray();

  private RequestTimes() {}

  @Produces
  @Singleton
  static MeterFilter inBuckets() {
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id id, DistributionStatisticConfig before) {
        return id.getName().equals(REQUESTS)
            ? DistributionStatisticConfig.builder()
                .serviceLevelObjectives(BUCKETS)
                .build()
                .merge(before)
            : before;
      }
    };
  }
}
