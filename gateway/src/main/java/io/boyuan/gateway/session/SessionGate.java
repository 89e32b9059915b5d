package io.boyuan.gateway.session;

import io.boyuan.platform.problem.Problem;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Gives a request of a browser's session the session's access token, as if it had come with it. A
 * request that brings a token of its own is judged by that alone.
 */
@Singleton
public final class SessionGate implements Handler<RoutingContext> {

  private final Sessions sessions;
  private final CsrfTokens csrf;

  SessionGate(Sessions sessions, CsrfTokens csrf) {
    this.sessions = sessions;
    this.csrf = csrf;
  }

  @Override
  public void handle(RoutingContext ctx) {
    if (ctx.request().headers().contains(HttpHeaders.AUTHORIZATION) || !sessions.areToldBy(ctx)) {
      ctx.next();
      return;
    }
    sessions.of(ctx).onSuccess(session -> admit(ctx, session)).onFailure(ctx::fail);
  }

  private void admit(RoutingContext ctx, Session session) {
    if (csrf.allow(ctx.request(), session)) {
      ctx.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + session.accessToken());
      session.caller().enter(ctx);
      ctx.next();
    } else {
      ctx.fail(Problem.forbidden("csrf"));
    }
  }
}
