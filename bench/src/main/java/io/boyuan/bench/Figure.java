package io.boyuan.bench;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * What was measured.
 *
 * @param perSecond how many were done in a second
 * @param latencies of each, in microseconds
 */
record Figure(double perSecond, Histogram latencies) {

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "  %-44s %8.0f /s   p50 %7.2f ms   p99 %7.2f ms",
        name,
        perSecond,
        p50(),
        p99());
  }

  double p50() {
    return latencies.getValueAtPercentile(50) / 1000.0;
  }

  double p99() {
    return latencies.getValueAtPercentile(99) / 1000.0;
  }
}
