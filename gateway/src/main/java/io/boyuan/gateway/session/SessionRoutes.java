package io.boyuan.gateway.session;

import io.boyuan.gateway.token.SignedIn;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What a page may know of its session, and how it is ended. */
@Singleton
final class SessionRoutes {

  private final Sessions sessions;
  private final CsrfTokens csrf;
  private final KeycloakSessions keycloak;

  SessionRoutes(Sessions sessions, CsrfTokens csrf, KeycloakSessions keycloak) {
    this.sessions = sessions;
    this.csrf = csrf;
    this.keycloak = keycloak;
  }

  void open(@Observes Router router) {
    if (sessions.isOn()) {
      open(router, HttpMethod.GET, "/session", this::show);
      open(router, HttpMethod.POST, "/sign-out", end(keycloak::end));
      open(router, HttpMethod.POST, "/sign-out-everywhere", end(keycloak::endAllOfPerson));
    }
  }

  private void open(
      Router router, HttpMethod method, String path, BiConsumer<RoutingContext, Session> handler) {
    router.route(method, path).handler(ctx -> withSession(ctx, handler));
    router
        .route(path)
        .handler(
            ctx -> ctx.fail(Problem.of(405, "method-not-allowed").with("allow", method.name())));
  }

  private void withSession(RoutingContext ctx, BiConsumer<RoutingContext, Session> handler) {
    ctx.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    sessions
        .of(ctx)
        .onSuccess(
            session -> {
              if (csrf.allow(ctx.request(), session)) {
                handler.accept(ctx, session);
              } else {
                ctx.fail(Problem.forbidden("csrf"));
              }
            })
        .onFailure(ctx::fail);
  }

  private void show(RoutingContext ctx, Session session) {
    SignedIn caller = session.caller();
    ctx.response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .end(
            new JsonObject()
                .put("name", caller.name())
                .put("username", caller.username())
                .put("roles", sorted(caller.roles()))
                .put("community", sorted(caller.communities()))
                .put("organization", sorted(caller.organizations()))
                .put("team", sorted(caller.teams()))
                .put("csrfToken", csrf.of(session))
                .put("expiresAt", caller.expiresAt().toString())
                .toBuffer());
  }

  /** The cookie goes in any case; the answer tells whether Keycloak knows. */
  private BiConsumer<RoutingContext, Session> end(Function<Session, Future<Void>> atKeycloak) {
    return (ctx, session) -> {
      sessions.forget(ctx);
      atKeycloak
          .apply(session)
          .onSuccess(ended -> ctx.response().setStatusCode(204).end())
          .onFailure(ctx::fail);
    };
  }

  private static JsonArray sorted(Collection<String> codes) {
    return new JsonArray(codes.stream().sorted().toList());
  }
}
