package io.boyuan.gateway.token;

import io.boyuan.platform.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who calls, as far as the gateway must know for what it composes itself. Services find out for
 * themselves, from the token.
 *
 * @param subject the account, as in every service's data
 * @param roles realm roles
 * @param communities codes of the communities they act for
 * @param expiresAt until when the token counts
 */
public record SignedIn(
    String subject, Set<String> roles, Set<String> communities, Instant expiresAt) {

  private static final String KEY = SignedIn.class.getName();

  static SignedIn by(JsonWebToken token) {
    JsonObject access = token.getClaim("realm_access");
    return new SignedIn(
        token.getSubject(),
        access == null ? Set.of() : texts(access.get("roles")),
        texts(token.getClaim("community")),
        Instant.ofEpochSecond(token.getExpirationTime()));
  }

  void enter(RoutingContext ctx) {
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
        if (value instanceof JsonString text) {
          found.add(text.getString());
        }
      }
    } else if (claim instanceof String text) {
      found.add(text);
    }
    return Set.copyOf(found);
  }
}
