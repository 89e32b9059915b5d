package io.boyuan.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Has a service send its traces to a collector; a test gets at it by a field of that type. */
public final class CollectedTraces implements QuarkusTestResourceLifecycleManager {

  private TraceCollector collector;

  @Override
  public Map<String, String> start() {
    collector = TraceCollector.start();
    return Map.of("otel.exporter.otlp.endpoint", collector.address().toString());
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(collector, new TestInjector.MatchesType(TraceCollector.class));
  }

  @Override
  public void stop() {
    if (collector != null) {
      collector.close();
    }
  }
}
