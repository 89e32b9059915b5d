package io.boyuan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.RawConnection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class BodyLimitTest {

  private static final int MIB = 1_048_576;

  @TestHTTPResource URI gateway;

  @Test
  void a_body_at_the_limit_passes() {
    given().body("x".repeat(MIB)).when().post("/api/grid/v1/count").then().body(equalTo("" + MIB));
  }

  @Test
  void a_body_announced_larger_is_refused_before_it_is_sent() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send(
          "POST /api/grid/v1/count HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n");

      assertThat(connection.readAll())
          .startsWith("HTTP/1.1 413")
          .contains("connection: close", "payload-too-large", "\"limit\":1048576");
    }
  }

  @Test
  void a_body_of_untold_length_is_cut_off_at_the_limit() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send(
          "POST /api/grid/v1/count HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
      var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      for (int sent = 0; sent < 17; sent++) {
        connection.send(chunk);
      }

      assertThat(connection.readUntil("}"))
          .startsWith("HTTP/1.1 413")
          .contains("payload-too-large");
    }
  }
}
