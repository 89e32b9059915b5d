package io.boyuan.gateway.live;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.problem.Away;
import io.boyuan.gateway.route.OwnRoutes;
import io.boyuan.gateway.token.SignedIn;
import io.boyuan.platform.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Server-sent events of what happens in the caller's scope (D4). */
@Singleton
final class LiveStream {

  private static final Buffer GREETING = Buffer.buffer("retry: 2000\n: 你好 hello\n\n");
  private static final Buffer HEARTBEAT = Buffer.buffer(": 在 alive\n\n");
  private static final int RETRY_AFTER_SECONDS = 10;

  private final GatewaySettings.Stream settings;
  private final OwnRoutes routes;
  private final RecentHappenings recent;
  private final Clock clock;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  LiveStream(
      GatewaySettings settings,
      OwnRoutes routes,
      RecentHappenings recent,
      Clock clock,
      MeterRegistry metrics) {
    this.clock = clock;
    this.settings = settings.stream();
    this.routes = routes;
    this.recent = recent;
    metrics.gaugeCollectionSize("boyuan.stream.listeners", List.of(), listeners);
  }

  void open(@Observes Router router, Vertx vertx) {
    if (!settings.enabled()) {
      return;
    }
    routes.open(router, "/api/dispatch/v1/stream", Map.of(HttpMethod.GET, this::listen));
    vertx.setPeriodic(settings.heartbeat().toMillis(), ignored -> beat());
  }

  /** Tells everybody who may hear it. */
  void tell(Happening happening) {
    for (var listener : listeners) {
      listener.hear(happening);
    }
  }

  /** Facts come of another Kafka than those before. */
  void readsFrom(String kafka) {
    listeners.forEach(listener -> listener.readsFrom(kafka));
  }

  private void listen(RoutingContext ctx) {
    var caller = SignedIn.required(ctx);
    String lastEventId = ctx.request().getHeader("Last-Event-ID");
    var since = lastEventId == null || lastEventId.isEmpty() ? null : Position.of(lastEventId);
    requirePlaceFor(caller);
    var response = ctx.response();
    if (response.closed()) {
      return;
    }
    var listener =
        new Listener(
            caller, ctx.request().getParam("community"), since, response, Vertx.currentContext());
    response.closeHandler(gone -> listeners.remove(listener));
    response.endHandler(gone -> listeners.remove(listener));
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        // A server in front of this one shall not gather events either.
        .putHeader("X-Accel-Buffering", "no");
    listener.write(GREETING);
    recent.join(since, (now, missed, forgotten) -> enter(listener, now, missed, forgotten));
  }

  /** A new listener learns where they are, so that they can come back even if nothing happened. */
  private void enter(Listener listener, Position now, List<Happening> missed, boolean forgotten) {
    if (forgotten) {
      listener.startAnew();
    }
    missed.forEach(listener::hear);
    // Before anything was read there is no place, and a client keeps the one it had.
    String place = now.heard().isEmpty() ? "" : "id: " + now.eventId() + "\n";
    listener.write(Buffer.buffer(place + "event: here\ndata: {}\n\n"));
    listeners.add(listener);
  }

  private void requirePlaceFor(SignedIn caller) {
    if (listeners.size() >= settings.listeners()) {
      throw Away.problem("stream", RETRY_AFTER_SECONDS);
    }
    long already =
        listeners.stream().filter(each -> each.subject().equals(caller.subject())).count();
    if (already >= settings.listenersOfOne()) {
      throw Problem.of(429, "too-many-requests").with("retryAfter", RETRY_AFTER_SECONDS);
    }
  }

  private void beat() {
    listeners.removeIf(Listener::isGone);
    var now = clock.instant();
    for (var listener : listeners) {
      listener.write(HEARTBEAT);
      listener.endIfExpired(now);
    }
  }
}
