package io.boyuan.gateway.suite;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * The realm's sign-in, which asks nobody for a password: who comes is {@code resident}. It issues
 * codes against PKCE, tokens, and new tokens, and hears of sign-outs.
 */
final class FakeSignIn {

  private static final String BASIC =
      "Basic "
          + Base64.getEncoder()
              .encodeToString(("boyuan-web:" + KeyServer.CLIENT_SECRET).getBytes(UTF_8));

  private final RsaJsonWebKey key;
  private final Map<String, MultiMap> codes = new ConcurrentHashMap<>();
  private final List<String> ended = new CopyOnWriteArrayList<>();
  private volatile int lifespanSeconds = 300;

  FakeSignIn(RsaJsonWebKey key) {
    this.key = key;
  }

  boolean handles(HttpServerRequest request) {
    String path = request.path();
    if (path.endsWith("/auth")) {
      authorize(request);
    } else if (path.endsWith("/token")) {
      withForm(request, () -> issue(request));
    } else if (path.endsWith("/logout")) {
      withForm(
          request,
          () -> {
            ended.add(request.getFormAttribute("refresh_token"));
            request.response().setStatusCode(204).end();
          });
    } else if (path.endsWith("/account/sessions")) {
      ended.add("everywhere " + (request.getHeader("Authorization") != null));
      request.response().setStatusCode(204).end();
    } else if (path.endsWith("/ended")) {
      request.response().end(new JsonArray(ended).toBuffer());
    } else if (path.endsWith("/lifespan")) {
      lifespanSeconds = Integer.parseInt(request.getParam("seconds"));
      request.response().end();
    } else {
      return false;
    }
    return true;
  }

  private static void withForm(HttpServerRequest request, Runnable work) {
    request.setExpectMultipart(true).endHandler(read -> work.run());
  }

  private void authorize(HttpServerRequest request) {
    var code = UUID.randomUUID().toString();
    codes.put(code, request.params());
    request
        .response()
        .setStatusCode(302)
        .putHeader(
            "Location",
            request.getParam("redirect_uri")
                + "?code="
                + code
                + "&state="
                + URLEncoder.encode(request.getParam("state"), UTF_8))
        .end();
  }

  private void issue(HttpServerRequest request) {
    boolean refresh = "refresh_token".equals(request.getFormAttribute("grant_type"));
    var asked = refresh ? null : codes.remove(request.getFormAttribute("code"));
    String session =
        refresh ? request.getFormAttribute("refresh_token") : UUID.randomUUID().toString();
    boolean granted =
        BASIC.equals(request.getHeader("Authorization"))
            && !ended.contains(session)
            && (refresh
                || (asked != null
                    && asked
                        .get("code_challenge")
                        .equals(challengeOf(request.getFormAttribute("code_verifier")))));
    if (!granted) {
      request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
      return;
    }
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .end(
            new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", lifespanSeconds)
                .put("id_token", token(session, "boyuan-web", asked))
                .put("access_token", token(session, "boyuan-api", null))
                .put("refresh_token", session)
                .toBuffer());
  }

  private String token(String session, String audience, MultiMap asked) {
    var claims = new JwtClaims();
    claims.setIssuer(TestTokens.realm());
    claims.setAudience(audience);
    claims.setSubject("resident");
    claims.setGeneratedJwtId();
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(lifespanSeconds / 60f);
    claims.setClaim("azp", "boyuan-web");
    claims.setClaim("sid", session);
    claims.setClaim("name", "居民 王五");
    claims.setClaim("preferred_username", "resident");
    claims.setClaim("realm_access", Map.of("roles", List.of("resident")));
    claims.setClaim("community", List.of("boyuan"));
    if (asked != null) {
      claims.setClaim("nonce", asked.get("nonce"));
    }
    var jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setAlgorithmHeaderValue("RS256");
    jws.setKeyIdHeaderValue(key.getKeyId());
    jws.setKey(key.getPrivateKey());
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challengeOf(String verifier) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
