package io.boyuan.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.gateway.GatewaySettings;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells what a page of ours sends from what a foreign one makes a browser send. Browsers add
 * cookies to both; but a foreign page can't read the token of the session, and can't hide where it
 * is from.
 */
@Singleton
final class CsrfTokens {

  private static final CharSequence TOKEN = HttpHeaders.createOptimized("x-csrf-token");
  private static final CharSequence FETCH_SITE = HttpHeaders.createOptimized("sec-fetch-site");
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final byte[] secret;

  CsrfTokens(GatewaySettings settings) {
    this.secret = settings.signIn().cookieSecret().orElse("none").getBytes(UTF_8);
  }

  /** The token of a session, the same as long as it lasts. */
  String of(Session session) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      var sum = mac.doFinal(("csrf " + session.id()).getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a request may change anything for a session. */
  boolean allow(HttpServerRequest request, Session session) {
    return READING.contains(request.method())
        || (isFromHere(request) && hasTokenOf(session, request));
  }

  private boolean hasTokenOf(Session session, HttpServerRequest request) {
    String sent = request.getHeader(TOKEN);
    return sent != null && MessageDigest.isEqual(sent.getBytes(UTF_8), of(session).getBytes(UTF_8));
  }

  /** Every browser of these years says at least one of the two with what is not read. */
  private static boolean isFromHere(HttpServerRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    String site = request.getHeader(FETCH_SITE);
    return (origin != null || site != null)
        && (origin == null || origin.equals(request.scheme() + "://" + request.authority()))
        && (site == null || site.equals("same-origin"));
  }
}
