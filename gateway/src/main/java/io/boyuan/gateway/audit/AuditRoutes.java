package io.boyuan.gateway.audit;

import io.boyuan.gateway.route.OwnRoutes;
import io.boyuan.gateway.token.SignedIn;
import io.boyuan.gateway.upstream.Everybody;
import io.boyuan.gateway.upstream.Question;
import io.boyuan.gateway.upstream.Question.Answer;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * One audit trail over all services (X4), newest first. Each service decides what the caller may
 * see. When one is away there is no answer: a trail with a hole would be worse.
 */
@Singleton
final class AuditRoutes {

  private final OwnRoutes routes;
  private final Everybody everybody;

  AuditRoutes(OwnRoutes routes, Everybody everybody) {
    this.routes = routes;
    this.everybody = everybody;
  }

  void open(@Observes Router router) {
    routes.open(router, "/api/audit/v1/entries", Map.of(HttpMethod.GET, this::list));
  }

  private void list(RoutingContext ctx) {
    SignedIn.required(ctx);
    String query = ctx.request().query() == null ? "" : "?" + ctx.request().query();
    everybody
        .allAnswers(
            part ->
                Question.get("/api/" + part.context() + "/v1/audit-entries" + query).askedBy(ctx))
        .onSuccess(answers -> Trail.of(List.copyOf(answers.values())).answer(ctx.response()))
        .onFailure(ctx::fail);
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
