package io.boyuan.gateway.route;

import io.boyuan.gateway.limit.ClientLimit;
import io.boyuan.gateway.session.SessionGate;
import io.boyuan.gateway.token.TokenGate;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;

/** Paths that the gateway answers itself, past the same gates as those that lead to a service. */
@Singleton
public final class OwnRoutes {

  private static final int BEFORE_THE_SERVICES = -10;

  private final SessionGate sessions;
  private final TokenGate tokens;
  private final ClientLimit limit;

  OwnRoutes(SessionGate sessions, TokenGate tokens, ClientLimit limit) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.limit = limit;
  }

  /**
   * Opens a path.
   *
   * @param router of the server
   * @param path exactly this one
   * @param handlers what is done for each method; any other is 405
   */
  public void open(Router router, String path, Map<HttpMethod, Handler<RoutingContext>> handlers) {
    handlers.forEach(
        (method, handler) ->
            router
                .route(method, path)
                .order(BEFORE_THE_SERVICES)
                .handler(ctx -> enter(ctx, path))
                .handler(sessions)
                .handler(tokens)
                .handler(limit)
                .handler(handler));
    String allowed =
        String.join(", ", handlers.keySet().stream().map(HttpMethod::name).sorted().toList());
    router
        .route(path)
        .order(BEFORE_THE_SERVICES + 1)
        .handler(ctx -> ctx.fail(Problem.of(405, "method-not-allowed").with("allow", allowed)));
  }

  private static void enter(RoutingContext ctx, String path) {
    SpanRoute.is(path);
    ctx.next();
  }
}
