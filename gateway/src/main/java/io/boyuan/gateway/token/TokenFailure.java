package io.boyuan.gateway.token;

import io.boyuan.gateway.problem.Away;
import io.boyuan.gateway.problem.SparingLog;
import io.boyuan.platform.problem.Problem;
import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Tells a bad token, which is the caller's, from keys that can't be had, which is ours. */
public final class TokenFailure {

  private static final Logger LOG = Logger.getLogger(TokenFailure.class);
  private static final SparingLog AWAY = new SparingLog(TokenFailure.class);

  private TokenFailure() {}

  /**
   * What to answer.
   *
   * @param failure why somebody could not be known
   * @return {@code unauthenticated}, or {@code service-unavailable} where it is not their fault
   */
  public static Problem problemOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (keepsKeysAway(cause)) {
        AWAY.warn("Token not verified, no keys: %s", cause);
        return Away.problem("sign-in");
      }
    }
    LOG.debugf("Token refused: %s", failure);
    return Problem.of(401, "unauthenticated");
  }

  /** Whether a token was signed as it should be, and its time is over. */
  static boolean isExpired(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidJwtException invalid && invalid.hasExpired()) {
        return true;
      }
    }
    return false;
  }

  private static boolean keepsKeysAway(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof TimeoutException
        || cause instanceof VertxException
        || cause instanceof OIDCException
        || cause instanceof KeyFetchLimit.Reached;
  }
}
