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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class SmugglingTest {

  private static final String HIDDEN =
      "0\r\n\r\nGET /api/grid/v1/smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

  @TestHTTPResource URI gateway;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 6\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 6",
        "Content-Length: 6\r\nContent-Length: 7",
        "Content-Length: 6, 7",
        "Content-Length: -1",
        "Content-Length: 6x",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "Transfer-Encoding : chunked",
        "Authorization: Bearer a\r\nAuthorization: Bearer b",
        "Host: y"
      })
  void a_request_of_two_lengths_or_two_voices_is_refused(String headers) throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send(
          "POST /api/grid/v1/smuggling HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n" + HIDDEN);

      assertThat(connection.readAll()).startsWith("HTTP/1.1 400").doesNotContain("smuggled");
    }
    assertThat(when().get("/api/grid/v1/seen").asString()).doesNotContain("smuggled", "smuggling");
  }

  @Test
  void an_upgrade_to_plain_http2_is_not_taken() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send(
          "GET /api/grid/v1/grids HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings, close"
              + "\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n\r\n");

      assertThat(connection.readUntil("\r\n")).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void http_1_0_is_not_forwarded() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send("GET /api/grid/v1/grids HTTP/1.0\r\nHost: x\r\n\r\n");

      assertThat(connection.readAll()).contains(" 505 ", "http-version-not-supported");
    }
  }

  @Test
  void headers_beyond_the_limit_are_refused() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send(
          "GET /api/grid/v1/grids HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-A: "
              + "a".repeat(20_000)
              + "\r\n\r\n");

      assertThat(connection.readAll()).contains(" 431 ", "headers-too-large");
    }
  }

  @Test
  void a_target_beyond_the_limit_is_refused() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send(
          "GET /api/grid/v1/"
              + "a".repeat(5_000)
              + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

      assertThat(connection.readAll()).contains(" 414 ", "uri-too-long");
    }
  }
}
