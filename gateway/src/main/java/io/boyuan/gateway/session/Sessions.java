package io.boyuan.gateway.session;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.token.SignedIn;
import io.boyuan.gateway.token.TokenFailure;
import io.boyuan.platform.problem.Problem;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The sessions of browsers, as their cookies tell them; an expired token is renewed on the way. */
@Singleton
final class Sessions {

  private static final String COOKIE = "q_session_web";
  private static final int SHORTEST_SECRET = 32;

  private final GatewaySettings.SignIn settings;
  private final long timeoutMillis;

  Sessions(GatewaySettings settings) {
    this.settings = settings.signIn();
    this.timeoutMillis = settings.keyTimeout().toMillis();
    if (isOn()) {
      require(this.settings.clientSecret().isPresent(), "client-secret is missing");
      require(
          this.settings.cookieSecret().filter(it -> it.length() >= SHORTEST_SECRET).isPresent(),
          "cookie-secret must have 32 characters or more");
    }
  }

  /** Whether browsers can sign in here. */
  boolean isOn() {
    return settings.enabled();
  }

  /** Whether a request says that it belongs to a session. */
  boolean areToldBy(RoutingContext ctx) {
    return isOn()
        && ctx.request().cookies().stream().anyMatch(cookie -> isOfSession(cookie.getName()));
  }

  /** The session of a request; {@code unauthenticated} where it has ended or never was. */
  Future<Session> of(RoutingContext ctx) {
    return identityOf(ctx)
        .compose(
            identity ->
                isSomebody(identity)
                    ? Future.succeededFuture(sessionOf(identity))
                    : Future.failedFuture(Problem.of(401, "unauthenticated")))
        .recover(failure -> Future.failedFuture(problemOf(ctx, failure)));
  }

  /** Who signed in, if anybody; fails as Quarkus does. */
  Future<SecurityIdentity> identityOf(RoutingContext ctx) {
    WhichTenant.sessionOf(ctx);
    // Quarkus would answer with a challenge by itself.
    BiConsumer<RoutingContext, Throwable> leaveItToUs = (request, failure) -> {};
    ctx.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveItToUs);
    ctx.request().pause();
    var identity = QuarkusHttpUser.getSecurityIdentity(ctx, null).subscribeAsCompletionStage();
    return Future.fromCompletionStage(identity, Vertx.currentContext())
        .timeout(timeoutMillis, TimeUnit.MILLISECONDS);
  }

  static boolean isSomebody(SecurityIdentity identity) {
    return identity != null && identity.getPrincipal() instanceof JsonWebToken;
  }

  /** Tells the browser to forget its session. */
  void forget(RoutingContext ctx) {
    for (var name :
        ctx.request().cookies().stream().map(Cookie::getName).filter(this::isOfSession).toList()) {
      ctx.response()
          .addCookie(
              Cookie.cookie(name, "")
                  .setPath("/")
                  .setMaxAge(0)
                  .setHttpOnly(true)
                  .setSecure(ctx.request().isSSL())
                  .setSameSite(CookieSameSite.LAX));
    }
  }

  private boolean isOfSession(String cookie) {
    return cookie.startsWith(COOKIE);
  }

  private Problem problemOf(RoutingContext ctx, Throwable failure) {
    var problem = failure instanceof Problem known ? known : TokenFailure.problemOf(failure);
    if (problem.status() == 401) {
      forget(ctx);
    }
    return problem;
  }

  private static Session sessionOf(SecurityIdentity identity) {
    JsonWebToken idToken = (JsonWebToken) identity.getPrincipal();
    String accessToken = identity.getCredential(AccessTokenCredential.class).getToken();
    var refresh = identity.getCredential(RefreshToken.class);
    return new Session(
        List.of(idToken.getSubject(), String.valueOf(idToken.<Object>getClaim("sid"))).toString(),
        SignedIn.by(accessToken),
        accessToken,
        refresh == null ? null : refresh.getToken());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new ConfigurationException("boyuan.gateway.sign-in." + otherwise);
    }
  }
}
