package io.boyuan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.RawConnection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class StreamingTest {

  private static final String CHUNKED_POST =
      " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";

  private static final String ASKING_FIRST =
      "Content-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";

  @TestHTTPResource URI gateway;

  @Test
  void an_answer_arrives_while_it_is_being_made() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send("GET /api/grid/v1/drip HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(connection.readUntil("one")).startsWith("HTTP/1.1 200").doesNotContain("two");

      when().get("/api/grid/v1/drip-on").then().statusCode(200);

      assertThat(connection.readAll()).contains("two");
    }
  }

  @Test
  void a_body_arrives_while_it_is_being_sent() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send("POST /api/grid/v1/mirror" + CHUNKED_POST + "3\r\nabc\r\n");
      assertThat(connection.readUntil("abc")).startsWith("HTTP/1.1 200");

      connection.send("3\r\ndef\r\n0\r\n\r\n");

      assertThat(connection.readAll()).contains("def");
    }
  }

  @Test
  void a_large_body_comes_back_whole() {
    var body = "0123456789".repeat(100_000);
    given()
        .body(body)
        .when()
        .post("/api/grid/v1/mirror")
        .then()
        .statusCode(200)
        .body(equalTo(body));
  }

  @Test
  void an_answer_larger_than_the_body_limit_comes_whole() {
    assertThat(when().get("/api/grid/v1/large").asByteArray()).hasSize(5_000_000);
  }

  @Test
  void who_waits_for_leave_to_send_gets_it_from_the_gateway() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send("POST /api/grid/v1/count HTTP/1.1\r\nHost: x\r\n" + ASKING_FIRST);
      assertThat(connection.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");

      connection.send("abc");

      assertThat(connection.readAll()).startsWith("HTTP/1.1 200").endsWith("3");
    }
  }

  @Test
  void a_service_hears_that_the_caller_has_left() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send("GET /api/grid/v1/drip HTTP/1.1\r\nHost: x\r\n\r\n").readUntil("one");
      when().get("/api/grid/v1/abandoned").then().body(equalTo("no"));
    }
    var patience = Instant.now().plusSeconds(10);
    while (!when().get("/api/grid/v1/abandoned").asString().equals("yes")) {
      assertThat(Instant.now()).isBefore(patience);
    }
  }
}
