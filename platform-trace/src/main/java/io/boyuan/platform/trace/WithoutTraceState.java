package io.boyuan.platform.trace;

import io.opentelemetry.context.propagation.TextMapPropagator;
import io.quarkus.opentelemetry.runtime.propagation.TextMapPropagatorCustomizer;
import jakarta.inject.Singleton;

/**
 * Takes from a caller the id of the trace alone: {@code tracestate} is words of theirs, which would
 * be sent along with every span.
 */
@Singleton
final class WithoutTraceState implements TextMapPropagatorCustomizer {

  @Override
  public TextMapPropagator customize(TextMapPropagatorCustomizer.Context around) {
    return new PlainPropagator(around.propagator());
  }
}
