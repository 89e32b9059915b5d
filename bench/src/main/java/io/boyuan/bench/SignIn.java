package io.boyuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;

/** Tokens of the local realm's users. */
final class SignIn {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final URI keycloak;

  SignIn(HttpClient http, URI keycloak) {
    this.http = http;
    this.keycloak = keycloak;
  }

  User as(String name) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(keycloak.resolve("/realms/boyuan/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=boyuan-cli&password=boyuan&username=" + name))
            .build();
    JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    String token = answer.path("access_token").asText();
    if (token.isEmpty()) {
      throw new IllegalStateException(name + " cannot sign in: " + answer);
    }
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return new User(UUID.fromString(JSON.readTree(claims).get("sub").asText()), token);
  }

  /** Somebody with a token. */
  record User(UUID id, String token) {}
}
