package io.boyuan.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public API as a client sees it: through the gateway, with a user's token. */
public final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final URI gateway;
  private final URI keycloak;
  private final String language;

  /**
   * An API.
   *
   * @param gateway where the suite answers
   * @param keycloak where tokens come from
   * @param language what to ask for in {@code Accept-Language}
   */
  public Api(URI gateway, URI keycloak, String language) {
    this.gateway = gateway;
    this.keycloak = keycloak;
    this.language = language;
  }

  /**
   * Calls as a local user; with {@code null} as nobody.
   *
   * @param user login name
   * @return the API as that user sees it
   */
  public As as(String user) {
    return new As(user, Map.of());
  }

  private String tokenOf(String user) {
    return tokens.computeIfAbsent(user, this::signIn);
  }

  private String signIn(String user) {
    var form =
        Map.of(
            "grant_type", "password",
            "client_id", "boyuan-cli",
            "username", user,
            "password", "boyuan");
    var request =
        HttpRequest.newBuilder(keycloak.resolve("/realms/boyuan/protocol/openid-connect/token"))
            .timeout(LIMIT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build();
    var answer = send(request);
    if (answer.status() != 200) {
      throw new IllegalStateException(user + " cannot sign in: " + answer.body());
    }
    return answer.text("access_token");
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Answer send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("ETag").orElse(null),
          read(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String body) {
    try {
      return body.isEmpty() ? JSON.nullNode() : JSON.readTree(body);
    } catch (JsonProcessingException notJson) {
      return JSON.getNodeFactory().textNode(body);
    }
  }

  /** The API as one user sees it. */
  public final class As {

    private final String user;
    private final Map<String, String> headers;

    private As(String user, Map<String, String> headers) {
      this.user = user;
      this.headers = headers;
    }

    /**
     * Calls with a header besides, or another than usual.
     *
     * @param header its name
     * @param value its value
     * @return the API as the same user sees it
     */
    public As with(String header, String value) {
      var all = new HashMap<>(headers);
      all.put(header, value);
      return new As(user, all);
    }

    /**
     * Who calls.
     *
     * @return login name, null for nobody
     */
    public String user() {
      return user;
    }

    /**
     * Who they are in the data of every service.
     *
     * @return the subject of their token
     */
    public String account() {
      byte[] claims = Base64.getUrlDecoder().decode(tokenOf(user).split("\\.", -1)[1]);
      try {
        return JSON.readTree(claims).get("sub").asText();
      } catch (IOException e) {
        throw new UncheckedIOException("The token of " + user + " cannot be read", e);
      }
    }

    /**
     * Reads.
     *
     * @param path with its query
     * @return what came back
     */
    public Answer get(String path) {
      return send(request(path).GET().build());
    }

    /**
     * Reads all pages of a list.
     *
     * @param path with its query
     * @return its items, in order
     */
    public List<JsonNode> all(String path) {
      var items = new ArrayList<JsonNode>();
      String next = path + (path.contains("?") ? "&" : "?") + "limit=200";
      String cursor = "";
      while (cursor != null) {
        var page = get(next + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).expect(200);
        page.at("items").forEach(items::add);
        cursor = page.at("nextCursor").asText(null);
      }
      return items;
    }

    /**
     * Creates, with an idempotency key when one is given.
     *
     * @param path where
     * @param body what, as JSON, null for none
     * @param idempotencyKey the key, null for none
     * @return what came back
     */
    public Answer post(String path, Object body, String idempotencyKey) {
      var request = request(path);
      if (idempotencyKey != null) {
        request.header("Idempotency-Key", idempotencyKey);
      }
      return send(request.POST(publisher(body)).build());
    }

    /**
     * Creates.
     *
     * @param path where
     * @param body what, as JSON, null for none
     * @return what came back
     */
    public Answer post(String path, Object body) {
      return post(path, body, null);
    }

    /**
     * Brings a table.
     *
     * @param path where
     * @param csv its lines
     * @return what came back
     */
    public Answer bring(String path, String csv) {
      return upload(path, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Defines.
     *
     * @param path where
     * @param body what, as JSON
     * @return what came back
     */
    public Answer put(String path, Object body) {
      return send(request(path).PUT(publisher(body)).build());
    }

    /**
     * Defines what was read before.
     *
     * @param path where
     * @param body what, as JSON
     * @param ifMatch the entity tag that was read, or {@code *} for any
     * @return what came back
     */
    public Answer put(String path, Object body, String ifMatch) {
      return send(request(path).header("If-Match", ifMatch).PUT(publisher(body)).build());
    }

    /**
     * Uploads a file.
     *
     * @param path where
     * @param type what it is
     * @param file the file
     * @return what came back
     */
    public Answer upload(String path, String type, byte[] file) {
      return send(
          request(path)
              .setHeader("Content-Type", type)
              .POST(BodyPublishers.ofByteArray(file))
              .build());
    }

    /**
     * Sends a form.
     *
     * @param path where
     * @param fields what, by name
     * @return what came back
     */
    public Answer form(String path, Map<String, String> fields) {
      return send(
          request(path)
              .setHeader("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(encoded(fields)))
              .build());
    }

    /**
     * Deletes.
     *
     * @param path what
     * @return what came back
     */
    public Answer delete(String path) {
      return send(request(path).DELETE().build());
    }

    private HttpRequest.Builder request(String path) {
      var request =
          HttpRequest.newBuilder(gateway.resolve(path))
              .timeout(LIMIT)
              .header("Accept", "application/json")
              .header("Accept-Language", language);
      if (user != null) {
        request.header("Authorization", "Bearer " + tokenOf(user));
      }
      request.header("Content-Type", "application/json");
      headers.forEach(request::setHeader);
      return request;
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
      try {
        return body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(JSON.writeValueAsString(body));
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("Not JSON: " + body, e);
      }
    }
  }
}
