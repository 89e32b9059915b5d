package io.boyuan.gateway.proxy;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.intake.CallerAddress;
import io.boyuan.gateway.limit.ClientLimit;
import io.boyuan.gateway.problem.ProblemAnswers;
import io.boyuan.gateway.route.SpanRoute;
import io.boyuan.gateway.session.SessionGate;
import io.boyuan.gateway.token.TokenGate;
import io.boyuan.gateway.upstream.Upstreams;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** The paths that lead to a service; a token is looked at on the way. */
@Singleton
final class ProxyRoutes {

  private final Map<Part, HttpProxy> proxies = new EnumMap<>(Part.class);
  private final SessionGate sessions;
  private final TokenGate tokens;
  private final ClientLimit limit;

  ProxyRoutes(
      Upstreams upstreams,
      SessionGate sessions,
      TokenGate tokens,
      ClientLimit limit,
      ProblemAnswers answers,
      CallerAddress addresses,
      GatewaySettings settings) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.limit = limit;
    for (Part part : Part.values()) {
      var exchange = new Exchange(upstreams.of(part), answers, addresses, settings);
      // WebSocket upgrades would pass by the interceptors, so there are none. The connection comes
      // from the upstream, so the proxy has no client.
      var options = new ProxyOptions().setSupportWebSocket(false);
      proxies.put(
          part,
          HttpProxy.reverseProxy(options, null).origin(exchange::connect).addInterceptor(exchange));
    }
  }

  void open(@Observes Router router) {
    for (String path : new String[] {"/api/*", "/open311/*"}) {
      router
          .route(path)
          .handler(this::requireKnown)
          .handler(sessions)
          .handler(tokens)
          .handler(limit)
          .handler(this::forward);
    }
  }

  private void requireKnown(RoutingContext ctx) {
    if (Part.servingPath(ctx.request().path()).isEmpty()) {
      ctx.fail(Problem.notFound());
    } else if (ctx.request().version() == HttpVersion.HTTP_1_0) {
      // The proxy would hold a whole answer of unknown length in memory.
      ctx.fail(Problem.of(505, "http-version-not-supported"));
    } else {
      ctx.next();
    }
  }

  private void forward(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    var part = Part.servingPath(request.path()).orElseThrow();
    SpanRoute.is(part.patternOf(request.path()));
    proxies.get(part).handle(request);
  }
}
