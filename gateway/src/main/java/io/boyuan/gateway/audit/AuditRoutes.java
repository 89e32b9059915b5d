package io.boyuan.gateway.audit;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.problem.Away;
import io.boyuan.gateway.route.OwnRoutes;
import io.boyuan.gateway.token.SignedIn;
import io.boyuan.gateway.upstream.Question;
import io.boyuan.gateway.upstream.Question.Answer;
import io.boyuan.gateway.upstream.Upstreams;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One audit trail over all services (X4), newest first. Each service decides what the caller may
 * see. When one is away there is no answer: a trail with a hole would be worse.
 */
@Singleton
final class AuditRoutes {

  private final OwnRoutes routes;
  private final Upstreams upstreams;
  private final long timeoutMillis;

  AuditRoutes(OwnRoutes routes, Upstreams upstreams, GatewaySettings settings) {
    this.routes = routes;
    this.upstreams = upstreams;
    this.timeoutMillis = settings.responseTimeout().toMillis();
  }

  void open(@Observes Router router) {
    routes.open(router, "/api/audit/v1/entries", Map.of(HttpMethod.GET, this::list));
  }

  private void list(RoutingContext ctx) {
    SignedIn.required(ctx);
    var request = ctx.request();
    String query = request.query() == null ? "" : "?" + request.query();
    var answers = new EnumMap<Part, Future<Answer>>(Part.class);
    for (Part part : Part.values()) {
      answers.put(
          part,
          Question.get("/api/" + part.context() + "/v1/audit-entries" + query)
              .with(HttpHeaders.AUTHORIZATION, request.getHeader(HttpHeaders.AUTHORIZATION))
              .with(HttpHeaders.ACCEPT_LANGUAGE, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
              .to(upstreams.of(part))
              .timeout(timeoutMillis, TimeUnit.MILLISECONDS)
              .recover(away -> Future.failedFuture(away(part))));
    }
    Future.all(List.copyOf(answers.values()))
        .map(done -> Trail.of(answers.values().stream().map(Future::result).toList()))
        .onSuccess(trail -> trail.answer(ctx.response()))
        .onFailure(ctx::fail);
  }

  private static Problem away(Part part) {
    return Away.problem(part.context());
  }

  /** What is answered: one page of all, or the first refusal. */
  private record Trail(int status, String contentType, Buffer body) {

    static Trail of(List<Answer> answers) {
      return answers.stream()
          .filter(each -> !each.isGood())
          .findFirst()
          .map(refusal -> new Trail(refusal.status(), "application/problem+json", refusal.body()))
          .orElseGet(() -> new Trail(200, "application/json", MergedTrail.of(answers).toBuffer()));
    }

    void answer(HttpServerResponse response) {
      response
          .setStatusCode(status)
          .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .end(body);
    }
  }
}
