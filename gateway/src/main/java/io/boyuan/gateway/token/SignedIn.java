package io.boyuan.gateway.token;

import io.boyuan.platform.problem.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls, as far as the gateway must know for what it composes itself. Services find out for
 * themselves, from the token.
 *
 * @param subject the account, as in every service's data
 * @param client the application they call through
 * @param name what people call them, if told
 * @param username what they sign in with, if told
 * @param roles realm roles
 * @param communities codes of the communities they act for
 * @param organizations codes of the organizations they act for
 * @param teams codes of the teams they act for
 * @param expiresAt until when the token counts
 */
public record SignedIn(
    String subject,
    String client,
    String name,
    String username,
    Set<String> roles,
    Set<String> communities,
    Set<String> organizations,
    Set<String> teams,
    Instant expiresAt) {

  private static final String KEY = SignedIn.class.getName();

  /**
   * Whose token it is.
   *
   * @param token a JWT that is known to be good
   * @return what it says
   */
  public static SignedIn by(String token) {
    var payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    var claims = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(payload)));
    var access = claims.getJsonObject("realm_access", new JsonObject());
    return new SignedIn(
        claims.getString("sub"),
        claims.getString("azp"),
        claims.getString("name"),
        claims.getString("preferred_username"),
        texts(access.getValue("roles")),
        texts(claims.getValue("community")),
        texts(claims.getValue("organization")),
        texts(claims.getValue("team")),
        Instant.ofEpochSecond(claims.getLong("exp")));
  }

  /**
   * Makes them the sender of a request.
   *
   * @param ctx the request
   */
  public void enter(RoutingContext ctx) {
    ctx.put(KEY, this);
  }

  /**
   * Who sent a request that has passed the {@link TokenGate}.
   *
   * @param ctx the request
   * @return nobody, when it came without a token
   */
  public static Optional<SignedIn> of(RoutingContext ctx) {
    return Optional.ofNullable(ctx.get(KEY));
  }

  /**
   * Who sent a request that only people and programs with a token may send.
   *
   * @param ctx the request
   * @return the caller; otherwise {@code unauthenticated}
   */
  public static SignedIn required(RoutingContext ctx) {
    return of(ctx).orElseThrow(() -> Problem.of(401, "unauthenticated"));
  }

  /**
   * Whether they have one of some roles.
   *
   * @param wanted names of realm roles
   * @return true for one of them
   */
  public boolean isOneOf(String... wanted) {
    for (String role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> texts(Object claim) {
    var found = new HashSet<String>();
    if (claim instanceof JsonArray values) {
      for (var value : values) {
        if (value instanceof String text) {
          found.add(text);
        }
      }
    } else if (claim instanceof String text) {
      found.add(text);
    }
    return Set.copyOf(found);
  }
}
