package io.boyuan.platform.trace;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place in a trace as W3C writes it, for where it is stored or sent along with a fact. */
public final class Traceparent {

  /** Name of the header, of the event's attribute and of the column. */
  public static final String NAME = "traceparent";

  private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
  private static final TextMapGetter<String> ITSELF =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
          return List.of(NAME);
        }

        @Override
        public String get(String traceparent, String name) {
          return NAME.equals(name) ? traceparent : null;
        }
      };

  private Traceparent() {}

  /**
   * Where we are.
   *
   * @return null outside of any trace
   */
  public static String current() {
    return of(Context.current());
  }

  /**
   * Where something is.
   *
   * @param context what it is done in
   * @return null outside of any trace
   */
  public static String of(Context context) {
    Map<String, String> written = HashMap.newHashMap(2);
    W3C.inject(context, written, Map::put);
    return written.get(NAME);
  }

  /**
   * The place that was written down, so that what is done there belongs to the same trace.
   *
   * @param traceparent as it came; may be null or malformed
   * @return outside of any trace where it tells of none
   */
  public static Context read(String traceparent) {
    return W3C.extract(Context.root(), traceparent, ITSELF);
  }
}
