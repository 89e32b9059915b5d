package io.boyuan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * As many parents in the local realm as are wanted, made for the measurement and removed after it.
 * Their passwords are hashed once for all, for nobody signs in by them but this benchmark.
 */
final class Parents {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PASSWORD = "boyuan";
  private static final String PREFIX = "bench-parent-";
  private static final int PORTION = 500;
  private static final int KEY_BITS = 512;
  private static final byte[] SALT = new byte[16];

  private final HttpClient http;
  private final URI keycloak;
  private final String adminPassword;

  Parents(HttpClient http, URI keycloak, String adminPassword) {
    this.http = http;
    this.keycloak = keycloak;
    this.adminPassword = adminPassword;
  }

  /** Makes them and signs them in. */
  List<SignIn.User> signedIn(int count)
      throws IOException, InterruptedException, GeneralSecurityException {
    String credential = hashed();
    for (int begin = 0; begin < count; begin += PORTION) {
      var users = new ArrayList<Map<String, Object>>();
      for (int i = begin; i < Math.min(count, begin + PORTION); i++) {
        users.add(parent(i, credential));
      }
      send(
          "POST",
          "/admin/realms/boyuan/partialImport",
          JSON.writeValueAsString(Map.of("ifResourceExists", "OVERWRITE", "users", users)));
    }
    var signIn = new SignIn(http, keycloak);
    var parents = new ArrayList<SignIn.User>();
    for (int i = 0; i < count; i++) {
      parents.add(signIn.as(PREFIX + i));
    }
    return parents;
  }

  void remove(List<SignIn.User> parents) throws IOException, InterruptedException {
    for (var parent : parents) {
      send("DELETE", "/admin/realms/boyuan/users/" + parent.id(), null);
    }
  }

  private static Map<String, Object> parent(int number, String credential) {
    String name = PREFIX + number;
    return Map.of(
        "username",
        name,
        "firstName",
        name,
        "email",
        name + "@boyuan.example",
        "emailVerified",
        true,
        "enabled",
        true,
        "realmRoles",
        List.of("resident"),
        "attributes",
        Map.of("community", List.of(AcademyGround.COMMUNITY)),
        "credentials",
        List.of(
            Map.of(
                "type",
                "password",
                "secretData",
                credential,
                "credentialData",
                "{\"hashIterations\":1,\"algorithm\":\"pbkdf2-sha512\"}")));
  }

  private static String hashed() throws GeneralSecurityException {
    byte[] hash =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
            .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), SALT, 1, KEY_BITS))
            .getEncoded();
    var base64 = Base64.getEncoder();
    return "{\"value\":\"%s\",\"salt\":\"%s\"}"
        .formatted(base64.encodeToString(hash), base64.encodeToString(SALT));
  }

  /** The administrator's token lives for a minute; each call has one of its own. */
  private void send(String method, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(keycloak.resolve(path))
            .header("Authorization", "Bearer " + adminToken())
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(method + " " + path + ": " + answer.statusCode() + answer.body());
    }
  }

  private String adminToken() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=admin-cli&username=admin&password="
                        + adminPassword))
            .build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
        .path("access_token")
        .asText();
  }

  /** A child for each of them, with its id. */
  static UUID childOf(SignIn.User parent) {
    return UUID.nameUUIDFromBytes((parent.id() + "-child").getBytes(UTF_8));
  }
}
