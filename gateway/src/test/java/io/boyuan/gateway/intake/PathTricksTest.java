package io.boyuan.gateway.intake;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.RawConnection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class PathTricksTest {

  @TestHTTPResource URI gateway;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/grid/../q/health",
        "/api/grid/v1/..",
        "/api/grid/./v1",
        "/api/grid/%2e%2e/q/health",
        "/api/grid/%2E%2e/q/health",
        "/api/grid/.%2e/q/health",
        "/api/grid/..%2fq/health",
        "/api/grid/..%2Fq/health",
        "/api/grid/%2fq",
        "/api/grid/..%5cq",
        "/api/grid/v1/%252e%252e/q",
        "/api/grid/..;/q/health",
        "/api/grid/v1;a=b/grids",
        "/api/grid//v1",
        "//api/grid/v1",
        "/api/grid/v1/%00",
        "/api/grid/v1/%0d%0aX-Evil:1",
        "/api/grid/v1/grids#fragment",
        "/api/grid/v1/grids?name=%00",
        "/api/grid/v1/gr\u00edds",
        "http://localhost/api/grid/v1/grids"
      })
  void a_target_with_two_readings_never_reaches_a_service(String target) throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send(
          "GET "
              + target
              + " HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nConnection: close\r\n\r\n");

      assertThat(connection.readAll())
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json")
          .contains("urn:boyuan:problem:malformed-request");
    }
    assertThat(when().get("/api/grid/v1/seen").jsonPath().getList("$", String.class))
        .doesNotContain(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/grid/..\\q",
        "/api/grid/v1/%zz",
        "/api/grid/v1/%2",
        "/api/grid/v1/grids?name=%",
        "/api/grid/v1/grids?name=%c3%2",
        "/api/grid/v1/grids?name=<>"
      })
  void a_target_that_is_no_uri_is_refused_by_the_server_itself(String target) throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

      assertThat(connection.readAll()).startsWith("HTTP/1.1 400");
    }
    assertThat(when().get("/api/grid/v1/seen").jsonPath().getList("$", String.class))
        .doesNotContain(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/grid/v1/%E5%8D%9A%E5%9B%AD",
        "/api/grid/v1/a%20b",
        "/api/grid/v1/..a",
        "/api/grid/v1/a..b/.hidden/x.y",
        "/open311/v2/requests.json?start_date=2026-01-01T00%3A00%3A00%2B08:00&q=a/../b//c",
        "/api/grid/v1/@a:b,c+d=e!$&'()*~_-"
      })
  void a_plain_target_arrives_as_it_was_sent(String target) throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

      assertThat(connection.readAll())
          .startsWith("HTTP/1.1 200")
          .contains("\"uri\":\"" + target + "\"");
    }
  }
}
