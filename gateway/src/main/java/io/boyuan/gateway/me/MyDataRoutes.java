package io.boyuan.gateway.me;

import io.boyuan.gateway.Part;
import io.boyuan.gateway.problem.Away;
import io.boyuan.gateway.route.OwnRoutes;
import io.boyuan.gateway.token.SignedIn;
import io.boyuan.gateway.upstream.Everybody;
import io.boyuan.gateway.upstream.Question;
import io.boyuan.gateway.upstream.Question.Answer;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** All that is held on a person, by all services at once, and its end (X3). */
@Singleton
final class MyDataRoutes {

  /** Only the gateway may send it: from outside it is never forwarded. */
  private static final String RECEIPT = "X-Boyuan-Erasure";

  private final OwnRoutes routes;
  private final Everybody everybody;

  MyDataRoutes(OwnRoutes routes, Everybody everybody) {
    this.routes = routes;
    this.everybody = everybody;
  }

  void open(@Observes Router router) {
    routes.open(router, "/me/data", Map.of(HttpMethod.GET, this::download));
    routes.open(router, "/me", Map.of(HttpMethod.DELETE, this::erase));
    routes.open(router, "/me/erasures/:receipt", Map.of(HttpMethod.GET, this::receipt));
  }

  /** Everything or nothing: who reads a part would take it for all. */
  private void download(RoutingContext ctx) {
    SignedIn.required(ctx);
    everybody
        .allAnswers(part -> Question.get("/api/" + part.context() + "/v1/me/data").askedBy(ctx))
        .onSuccess(
            answers -> {
              var all = new JsonObject();
              for (Part part : Part.values()) {
                var answer = answers.get(part);
                if (answer.status() >= 500) {
                  ctx.fail(away(part));
                  return;
                }
                if (!answer.isGood()) {
                  pass(ctx, answer);
                  return;
                }
                all.put(part.context(), answer.body().toJsonObject());
              }
              ctx.response()
                  .putHeader("Content-Disposition", "attachment; filename=\"boyuan-data.json\"");
              answer(ctx, 200, all);
            })
        .onFailure(ctx::fail);
  }

  /**
   * Each service forgets, and tells it; who is away hears of it when it is back, and forgets then.
   * So it is enough that one of them took it up.
   */
  private void erase(RoutingContext ctx) {
    SignedIn.required(ctx);
    var receipt = UUID.randomUUID();
    everybody
        .answers(
            part ->
                new Question(HttpMethod.DELETE, "/api/" + part.context() + "/v1/me", Map.of())
                    .askedBy(ctx)
                    .with(RECEIPT, receipt.toString()))
        .onSuccess(
            answers -> {
              var parts = new JsonObject();
              boolean complete = true;
              boolean takenUp = false;
              for (Part part : Part.values()) {
                var answer = answers.get(part);
                boolean erased = answer != null && answer.isGood();
                complete &= erased;
                takenUp |= erased;
                parts.put(part.context(), new JsonObject().put("erased", erased));
              }
              if (takenUp) {
                answer(ctx, complete ? 200 : 202, Receipt.of(receipt, complete, parts));
              } else {
                // They may have done it and been slow to say so.
                ctx.fail(away(Part.VOLUNTEER).with("receipt", receipt.toString()));
              }
            })
        .onFailure(ctx::fail);
  }

  /**
   * Who has the receipt may see how far it is; nothing in it tells whose it was. Of a service that
   * is away nothing is known.
   */
  private void receipt(RoutingContext ctx) {
    var receipt = Receipt.read(ctx.pathParam("receipt"));
    everybody
        .answers(
            part ->
                Question.get("/api/" + part.context() + "/v1/me/erasures/" + receipt).within(ctx))
        .onSuccess(
            answers -> {
              var parts = new JsonObject();
              int erased = 0;
              int unknown = 0;
              for (Part part : Part.values()) {
                var answer = answers.get(part);
                if (answer != null && answer.isGood()) {
                  erased++;
                  parts.put(
                      part.context(),
                      new JsonObject()
                          .put("erased", true)
                          .put("erasedAt", answer.body().toJsonObject().getString("erasedAt")));
                } else if (answer != null && answer.status() == 404) {
                  parts.put(part.context(), new JsonObject().put("erased", false));
                } else {
                  unknown++;
                  parts.put(part.context(), new JsonObject().putNull("erased"));
                }
              }
              if (erased > 0) {
                boolean complete = erased == Part.values().length;
                answer(ctx, 200, Receipt.of(receipt, complete, parts));
              } else {
                ctx.fail(unknown == 0 ? Problem.notFound() : away(Part.VOLUNTEER));
              }
            })
        .onFailure(ctx::fail);
  }

  /** What a service says to the caller is said by the gateway too. */
  private static void pass(RoutingContext ctx, Answer answer) {
    ctx.response()
        .setStatusCode(answer.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(answer.body());
  }

  private static void answer(RoutingContext ctx, int status, JsonObject body) {
    ctx.response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(body.toBuffer());
  }

  private static Problem away(Part part) {
    return Away.problem(part.context());
  }
}
