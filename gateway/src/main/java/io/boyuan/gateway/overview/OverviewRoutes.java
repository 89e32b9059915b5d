package io.boyuan.gateway.overview;

import io.boyuan.gateway.route.Gzip;
import io.boyuan.gateway.route.OwnRoutes;
import io.boyuan.gateway.token.SignedIn;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The dispatch centre's one picture of all services (D4). */
@Singleton
final class OverviewRoutes {

  private static final int MOST_COMMUNITIES = 50;
  private static final int LONGEST_CODE = 64;

  private final Overview overview;
  private final OwnRoutes routes;

  OverviewRoutes(Overview overview, OwnRoutes routes) {
    this.overview = overview;
    this.routes = routes;
  }

  void open(@Observes Router router) {
    routes.open(router, "/api/dispatch/v1/overview", Map.of(HttpMethod.GET, this::show));
  }

  private void show(RoutingContext ctx) {
    var communities = communitiesOf(ctx);
    requireSees(SignedIn.required(ctx), communities);
    overview
        .of(communities, question -> question.askedBy(ctx))
        .onSuccess(
            picture -> {
              ctx.response()
                  .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                  .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
              Gzip.end(ctx, picture.toBuffer());
            })
        .onFailure(ctx::fail);
  }

  private static List<String> communitiesOf(RoutingContext ctx) {
    var codes = ctx.queryParam("community").stream().distinct().sorted().toList();
    if (codes.isEmpty()) {
      throw Problem.invalid("community", "required");
    }
    if (codes.size() > MOST_COMMUNITIES) {
      throw Problem.invalid("community", "out-of-range");
    }
    if (codes.stream().anyMatch(code -> code.isBlank() || code.length() > LONGEST_CODE)) {
      throw Problem.invalid("community", "malformed");
    }
    return codes;
  }

  /** The same rule as at each service, for what is shown while one of them is away. */
  private static void requireSees(SignedIn caller, List<String> communities) {
    if (caller.isOneOf("dispatcher", "admin")) {
      return;
    }
    if (!caller.isOneOf("community-staff")) {
      throw Problem.of(403, "forbidden");
    }
    if (!caller.communities().containsAll(communities)) {
      throw Problem.of(403, "other-community");
    }
  }
}
