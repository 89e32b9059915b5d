package io.boyuan.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.boyuan.platform.testing.PermissionTable.Example;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against an API that shows {@code /notes} to all, and lets nobody delete but who is signed in. */
class PermissionTableTest {

  private HttpServer api;
  private Tokens tokens;

  @BeforeEach
  void start() throws IOException {
    tokens = Tokens.start();
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/openapi", "{\"paths\":{\"/notes\":{\"get\":{}},\"/notes/{id}\":{\"delete\":{}}}}");
    answer("/notes", "[]");
    api.createContext(
        "/notes/7",
        exchange -> {
          boolean signedIn = exchange.getRequestHeaders().containsKey("Authorization");
          exchange.sendResponseHeaders(signedIn ? 204 : 401, -1);
          exchange.close();
        });
    api.start();
  }

  @AfterEach
  void stop() {
    api.stop(0);
    tokens.close();
  }

  @Test
  void an_operation_without_a_row_is_missing() {
    var table = PermissionTable.of("| anonymous\nGET /notes | ok");

    assertThat(table.missing(uri("/openapi"))).containsExactly("DELETE /notes/{id}");
  }

  @Test
  void an_answer_other_than_the_tables_is_told() {
    var table =
        PermissionTable.of(
            """
                                | anonymous resident
            GET    /notes       | 401       ok
            DELETE /notes/{id}  | 401       403
            """);

    var deviations =
        table.deviations(
            uri("/"),
            Map.of("resident", tokens.caller("resident")),
            Map.of("DELETE /notes/{id}", Example.of("7")));

    assertThat(deviations).hasSize(2);
    assertThat(deviations.get(0)).contains("GET /notes", "anonymous", "401 expected, 200");
    assertThat(deviations.get(1)).contains("DELETE /notes/{id}", "resident", "403 expected, 204");
  }

  private void answer(String path, String body) {
    api.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, body.getBytes(UTF_8).length);
          try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(UTF_8));
          }
        });
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + api.getAddress().getPort()).resolve(path);
  }
}
