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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
  private static final int AT_ONCE = 4;
  private static final Duration ADMIN_FOR = Duration.ofSeconds(30);
  private static final int KEY_BITS = 512;

  /** As the local realm's policy has it; with others Keycloak would hash anew at each sign-in. */
  private static final int ITERATIONS = 1_000;

  private static final byte[] SALT = new byte[16];

  private final HttpClient http;
  private final URI keycloak;
  private final String adminPassword;
  private String adminToken;
  private long adminSince;

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
    return each(IntStream.range(0, count).boxed().toList(), number -> signIn.as(PREFIX + number));
  }

  void remove(List<SignIn.User> parents) throws IOException, InterruptedException {
    each(
        parents,
        parent -> {
          send("DELETE", "/admin/realms/boyuan/users/" + parent.id(), null);
          return parent;
        });
  }

  /** A few at a time: the sign-in of thousands one by one would outlive the first one's token. */
  private static <T, R> List<R> each(List<T> all, Step<T, R> step)
      throws IOException, InterruptedException {
    var results = new ArrayList<R>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var one :
          threads.invokeAll(all.stream().map(t -> (Callable<R>) () -> step.of(t)).toList())) {
        results.add(one.get());
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
    return results;
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
                "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\"}".formatted(ITERATIONS))));
  }

  private static String hashed() throws GeneralSecurityException {
    byte[] hash =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
            .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), SALT, ITERATIONS, KEY_BITS))
            .getEncoded();
    var base64 = Base64.getEncoder();
    return "{\"value\":\"%s\",\"salt\":\"%s\"}"
        .formatted(base64.encodeToString(hash), base64.encodeToString(SALT));
  }

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

  /** The administrator's token lives for a minute; it is asked for anew well before that. */
  private synchronized String adminToken() throws IOException, InterruptedException {
    if (System.nanoTime() - adminSince < ADMIN_FOR.toNanos() && adminToken != null) {
      return adminToken;
    }
    var request =
        HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=admin-cli&username=admin&password="
                        + adminPassword))
            .build();
    adminToken =
        JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
            .path("access_token")
            .asText();
    adminSince = System.nanoTime();
    return adminToken;
  }

  /** What is done for each. */
  @FunctionalInterface
  private interface Step<T, R> {

    R of(T one) throws IOException, InterruptedException;
  }

  /** A child for each of them, with its id. */
  static UUID childOf(SignIn.User parent) {
    return UUID.nameUUIDFromBytes((parent.id() + "-child").getBytes(UTF_8));
  }
}
