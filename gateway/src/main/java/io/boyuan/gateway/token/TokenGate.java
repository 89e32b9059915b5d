package io.boyuan.gateway.token;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.platform.problem.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets pass who carries no token, as anonymous, whose session is known already, and who carries a
 * good token; each service then decides what that caller may do. A token that is bad in any way
 * goes no further.
 */
@Singleton
public final class TokenGate implements Handler<RoutingContext> {

  private static final String EXPIRED = TokenGate.class.getName() + ".expired";

  private final ConcurrentHashMap<String, Future<SecurityIdentity>> fetches =
      new ConcurrentHashMap<>();
  private final VerifiedTokens verified;
  private final long keyTimeoutMillis;

  TokenGate(VerifiedTokens verified, GatewaySettings settings) {
    this.verified = verified;
    this.keyTimeoutMillis = settings.keyTimeout().toMillis();
  }

  @Override
  public void handle(RoutingContext ctx) {
    String authorization = ctx.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization == null || SignedIn.of(ctx).isPresent()) {
      ctx.next();
      return;
    }
    var known = verified.whoSent(authorization);
    if (known.isPresent()) {
      known.get().enter(ctx);
      ctx.next();
      return;
    }
    ctx.request().pause();
    identityOnceKeysAreThere(ctx, authorization)
        .onSuccess(identity -> admit(ctx, authorization, identity))
        .onFailure(
            failure -> {
              ctx.put(EXPIRED, TokenFailure.isExpired(failure));
              ctx.fail(TokenFailure.problemOf(failure));
            });
  }

  /**
   * Whether the token of a request was good until its time was over: nobody made it up.
   *
   * @param ctx a request that was refused
   * @return false for one that is bad in any other way
   */
  public static boolean hasExpired(RoutingContext ctx) {
    return Boolean.TRUE.equals(ctx.get(EXPIRED));
  }

  /** Callers who come while the same key is being fetched wait for it, and do not fetch it too. */
  private Future<SecurityIdentity> identityOnceKeysAreThere(
      RoutingContext ctx, String authorization) {
    String key = authorization.substring(0, Math.max(0, authorization.indexOf('.')));
    var fetch = fetches.get(key);
    if (fetch != null) {
      return identityAfter(fetch, ctx);
    }
    var identity = identityOf(ctx);
    if (!identity.isComplete()) {
      fetches.put(key, identity);
      identity.onComplete(done -> fetches.remove(key, identity));
    }
    return identity;
  }

  /** Goes on in the request's own context, which its trace and its lines in the log live in. */
  private Future<SecurityIdentity> identityAfter(Future<?> fetch, RoutingContext ctx) {
    var own = Vertx.currentContext();
    var identity = Promise.<SecurityIdentity>promise();
    fetch.onComplete(anyway -> own.runOnContext(ignored -> identityOf(ctx).onComplete(identity)));
    return identity.future();
  }

  private Future<SecurityIdentity> identityOf(RoutingContext ctx) {
    // Quarkus would answer with a challenge by itself.
    BiConsumer<RoutingContext, Throwable> leaveItToUs = (request, failure) -> {};
    ctx.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveItToUs);
    var identity = QuarkusHttpUser.getSecurityIdentity(ctx, null).subscribeAsCompletionStage();
    return Future.fromCompletionStage(identity, Vertx.currentContext())
        .timeout(keyTimeoutMillis, TimeUnit.MILLISECONDS);
  }

  private void admit(RoutingContext ctx, String authorization, SecurityIdentity identity) {
    if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
      var caller = SignedIn.by(token.getRawToken());
      verified.remember(authorization, caller);
      caller.enter(ctx);
      ctx.next();
    } else {
      ctx.fail(Problem.of(401, "unauthenticated"));
    }
  }
}
