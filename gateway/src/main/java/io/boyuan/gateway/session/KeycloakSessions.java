package io.boyuan.gateway.session;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.problem.Away;
import io.boyuan.gateway.problem.SparingLog;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends sessions at Keycloak, so that it asks for the password again: its logout endpoint ends the
 * one of a refresh token, its account API all of a person. It tells every other application then
 * (back-channel logout).
 */
@Singleton
final class KeycloakSessions {

  private static final SparingLog LOG = new SparingLog(KeycloakSessions.class);
  private final HttpClient client;
  private final String realm;
  private final String clientId;
  private final String clientSecret;
  private final long timeoutMillis;

  KeycloakSessions(
      Vertx vertx,
      GatewaySettings settings,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
      @ConfigProperty(name = "quarkus.oidc.web.client-id") String clientId) {
    this.timeoutMillis = settings.keyTimeout().toMillis();
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis())));
    this.realm = realm;
    this.clientId = clientId;
    this.clientSecret = settings.signIn().clientSecret().orElse("");
  }

  /** Ends one session. */
  Future<Void> end(Session session) {
    var form =
        "client_id="
            + encoded(clientId)
            + "&client_secret="
            + encoded(clientSecret)
            + "&refresh_token="
            + encoded(session.refreshToken());
    return send(
        HttpMethod.POST,
        "/protocol/openid-connect/logout",
        request ->
            request
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded")
                .send(Buffer.buffer(form))
                .map(response -> response.statusCode()));
  }

  /** Ends all sessions of the person whose this one is, with this one. */
  Future<Void> endAllOfPerson(Session session) {
    return send(
        HttpMethod.DELETE,
        "/account/sessions?current=true",
        request ->
            request
                .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + session.accessToken())
                .putHeader(HttpHeaders.ACCEPT, "application/json")
                .send()
                .map(response -> response.statusCode()));
  }

  private Future<Void> send(
      HttpMethod method, String path, Function<HttpClientRequest, Future<Integer>> exchange) {
    return client
        .request(
            new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(realm + path)
                .setTimeout(timeoutMillis))
        .compose(exchange)
        .compose(
            status ->
                status < 300
                    ? Future.<Void>succeededFuture()
                    : Future.<Void>failedFuture("status " + status))
        .recover(KeycloakSessions::notTold);
  }

  private static Future<Void> notTold(Throwable failure) {
    LOG.warn("Keycloak did not end a session: %s", failure);
    return Future.failedFuture(Away.problem("sign-in"));
  }

  private static String encoded(String value) {
    return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
