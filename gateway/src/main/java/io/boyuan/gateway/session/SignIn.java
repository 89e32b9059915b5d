package io.boyuan.gateway.session;

import io.boyuan.gateway.intake.RequestTarget;
import io.boyuan.gateway.token.TokenFailure;
import io.boyuan.platform.problem.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Where a browser signs in: it is led to Keycloak and back (authorization code with PKCE), and then
 * to the page it came for, which is one of this server.
 */
@Singleton
final class SignIn {

  private static final String START = "/sign-in";
  private static final String BACK_FROM_KEYCLOAK = "/sign-in/done";

  private final Sessions sessions;

  SignIn(Sessions sessions) {
    this.sessions = sessions;
  }

  void open(@Observes Router router) {
    if (sessions.isOn()) {
      router.get(START).handler(this::lead);
      router.get(BACK_FROM_KEYCLOAK).handler(this::lead);
    }
  }

  private void lead(RoutingContext ctx) {
    String to = ctx.request().getParam("to", "/");
    if (!RequestTarget.isPlain(to)) {
      ctx.fail(Problem.invalid("to", "malformed"));
      return;
    }
    ctx.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    sessions
        .identityOf(ctx)
        .compose(
            identity ->
                Sessions.isSomebody(identity)
                    ? redirect(ctx, 303, to)
                    : Future.failedFuture(new AuthenticationFailedException()))
        .recover(failure -> goOn(ctx, failure))
        .onFailure(failure -> ctx.fail(problemOf(failure)));
  }

  private static Future<Void> goOn(RoutingContext ctx, Throwable failure) {
    if (failure instanceof AuthenticationRedirectException next) {
      return redirect(ctx, next.getCode(), next.getRedirectUri());
    }
    if (failure instanceof AuthenticationFailedException) {
      HttpAuthenticator authenticator = ctx.get(HttpAuthenticator.class.getName());
      var challenge = authenticator.getChallenge(ctx).subscribeAsCompletionStage();
      return Future.fromCompletionStage(challenge, Vertx.currentContext())
          .compose(asked -> ask(ctx, asked));
    }
    return Future.failedFuture(failure);
  }

  private static Future<Void> ask(RoutingContext ctx, ChallengeData challenge) {
    if (challenge == null || challenge.status != 302) {
      return Future.failedFuture(Problem.of(401, "unauthenticated"));
    }
    challenge.getHeaders().forEach((name, value) -> ctx.response().putHeader(name, value));
    return ctx.response().setStatusCode(302).end();
  }

  private static Future<Void> redirect(RoutingContext ctx, int status, String to) {
    return ctx.response().setStatusCode(status).putHeader(HttpHeaders.LOCATION, to).end();
  }

  private static Problem problemOf(Throwable failure) {
    return failure instanceof Problem known ? known : TokenFailure.problemOf(failure);
  }
}
