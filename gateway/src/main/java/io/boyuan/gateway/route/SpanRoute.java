package io.boyuan.gateway.route;

import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.semconv.http.HttpServerRoute;
import io.opentelemetry.instrumentation.api.semconv.http.HttpServerRouteSource;

/** Names what a trace tells of a request: by a pattern, as paths hold ids. */
public final class SpanRoute {

  private SpanRoute() {}

  /**
   * Names the request that is being answered.
   *
   * @param pattern such as {@code /api/grid/{path}}
   */
  public static void is(String pattern) {
    HttpServerRoute.update(Context.current(), HttpServerRouteSource.CONTROLLER, pattern);
  }
}
