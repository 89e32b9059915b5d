package io.boyuan.gateway.limit;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.RawConnection;
import io.boyuan.gateway.suite.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class LimitTest {

  private static final String CLOSE = "Host: x\r\nConnection: close\r\n\r\n";

  @TestHTTPResource URI gateway;

  @Test
  void a_person_who_asks_too_much_through_one_application_has_to_wait() {
    var hasty = tokenOf("hasty", "boyuan-mobile");
    int answered = 0;
    var answer = answerFor(hasty);
    while (answer.statusCode() == 200) {
      answered++;
      answer = answerFor(hasty);
    }

    assertThat(answered).isGreaterThanOrEqualTo(100);
    answer
        .then()
        .statusCode(429)
        .header("Retry-After", "1")
        .header("RateLimit-Policy", "\"client\";q=100;w=100")
        .header("RateLimit", "\"client\";r=0;t=1")
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:too-many-requests"))
        .body("title", equalTo("Too many requests"));
    answerFor(tokenOf("hasty", "boyuan-web")).then().statusCode(200);
    answerFor(tokenOf("patient", "boyuan-mobile")).then().statusCode(200);
    assertThat(when().get("/q/metrics").asString())
        .contains("boyuan_limit_refusals_total{limit=\"client\"}");
  }

  @Test
  void an_answer_says_how_much_is_left() {
    given()
        .header("Authorization", tokenOf("curious", "boyuan-web"))
        .when()
        .get("/api/grid/v1/grids")
        .then()
        .header("RateLimit", matchesPattern("\"client\";r=9\\d"));
    when().get("/api/grid/v1/grids").then().header("RateLimit", nullValue());
  }

  @Test
  void who_tries_tokens_is_stopped_long_before_who_only_asks() throws IOException {
    int tried = 0;
    var status = statusOfTry("127.0.0.77", "Authorization: Bearer garbage\r\n");
    while (status.equals("401")) {
      tried++;
      status = statusOfTry("127.0.0.77", "Authorization: Bearer garbage\r\n");
    }

    assertThat(status).isEqualTo("429");
    assertThat(tried).isBetween(10, 200);
    assertThat(statusOfTry("127.0.0.78", "")).isEqualTo("200");
    assertThat(when().get("/q/metrics").asString())
        .contains("boyuan_limit_refusals_total{limit=\"bad-token\"}");
    try (var probe = RawConnection.to(gateway, "127.0.0.77")) {
      assertThat(probe.send("GET /q/health/live HTTP/1.1\r\n" + CLOSE).readAll())
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void who_tries_tokens_shuts_out_nobody_beside_them() throws IOException {
    String known = "Authorization: " + tokenOf("neighbour", "boyuan-web") + "\r\n";
    assertThat(statusOfTry("127.0.0.79", known)).isEqualTo("200");

    int tried = 0;
    while (tried < 1_000
        && statusOfTry("127.0.0.79", "Authorization: Bearer garbage\r\n").equals("401")) {
      tried++;
    }
    assertThat(tried).isLessThan(1_000);

    assertThat(statusOfTry("127.0.0.79", known)).isEqualTo("200");
    assertThat(statusOfTry("127.0.0.79", "")).isEqualTo("200");
  }

  @Test
  void a_token_whose_time_is_over_is_not_one_that_somebody_tries() throws IOException {
    String expired =
        "Authorization: Bearer "
            + TestTokens.with(claims -> claims.setExpirationTimeMinutesInTheFuture(-10))
            + "\r\n";
    for (int i = 0; i < 120; i++) {
      assertThat(statusOfTry("127.0.0.80", expired)).isEqualTo("401");
    }
  }

  private String statusOfTry(String address, String header) throws IOException {
    try (var connection = RawConnection.to(gateway, address)) {
      var answer =
          connection.send("GET /api/grid/v1/grids HTTP/1.1\r\n" + header + CLOSE).readAll();
      return answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
    }
  }

  private static Response answerFor(String authorization) {
    return given()
        .header("Authorization", authorization)
        .header("Accept-Language", "en")
        .get("/api/grid/v1/grids");
  }

  private static String tokenOf(String subject, String client) {
    return "Bearer "
        + TestTokens.with(
            claims -> {
              claims.setSubject(subject);
              claims.setClaim("azp", client);
            });
  }
}
