package io.boyuan.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collection;

/**
 * Reads {@code traceparent} only.
 *
 * @param w3c which reads {@code tracestate} too
 */
record PlainPropagator(TextMapPropagator w3c) implements TextMapPropagator {

  @Override
  public Collection<String> fields() {
    return w3c.fields();
  }

  @Override
  public <C> void inject(Context context, C carrier, TextMapSetter<C> setter) {
    w3c.inject(context, carrier, setter);
  }

  @Override
  public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
    var read = w3c.extract(context, carrier, getter);
    var caller = Span.fromContext(read).getSpanContext();
    if (!caller.isRemote() || caller.getTraceState().isEmpty()) {
      return read;
    }
    return read.with(
        Span.wrap(
            SpanContext.createFromRemoteParent(
                caller.getTraceId(),
                caller.getSpanId(),
                caller.getTraceFlags(),
                TraceState.getDefault())));
  }
}
