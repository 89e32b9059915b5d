package io.boyuan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.RawConnection;
import io.boyuan.gateway.suite.RawService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class LyingServiceTest {

  private static final String TEAMS = "/api/partnership/v1/teams";
  private static final String HONEST = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhonest";

  @TestHTTPResource URI gateway;

  @ConfigProperty(name = "boyuan.gateway.services.partnership.url")
  URI partnership;

  private RawService service;

  @BeforeEach
  void anHonestService() throws IOException {
    service = RawService.on(partnership.getPort());
    service.answers(HONEST);
    var patience = Instant.now().plusSeconds(10);
    while (when().get(TEAMS).statusCode() != 200) {
      assertThat(Instant.now()).isBefore(patience);
    }
  }

  @AfterEach
  void itIsAwayAgain() throws IOException {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage\r\n\r\n",
        "\u0000\u0001\u0002\u0003\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 two hundred OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx"
      })
  void what_is_no_answer_is_a_service_that_is_away(String answer) {
    service.answersAndCloses(answer);

    when().post(TEAMS).then().statusCode(503).body("part", equalTo("partnership"));

    isHonestAgain();
  }

  @Test
  void headers_without_end_are_no_answer() {
    service.answersAndCloses("HTTP/1.1 200 OK\r\n" + "X-More: and more\r\n".repeat(100_000));

    when().post(TEAMS).then().statusCode(503).body("part", equalTo("partnership"));

    isHonestAgain();
  }

  @Test
  void a_line_without_end_is_no_answer() {
    service.answersAndCloses("HTTP/1.1 200 " + "O".repeat(1_000_000));

    when().post(TEAMS).then().statusCode(503).body("part", equalTo("partnership"));

    isHonestAgain();
  }

  @Test
  void what_is_less_than_was_promised_is_not_passed_off_as_whole() throws IOException {
    service.answersAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort");

    assertThat(rawAnswer()).containsIgnoringCase("content-length: 100").endsWith("short");

    isHonestAgain();
  }

  @Test
  void chunks_that_end_too_early_are_not_passed_off_as_whole() throws IOException {
    service.answersAndCloses("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n");

    assertThat(rawAnswer()).contains("short").doesNotEndWith("0\r\n\r\n");

    isHonestAgain();
  }

  @Test
  void silence_within_an_answer_breaks_it_off() throws IOException {
    service.answers("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort");

    assertThat(rawAnswer()).endsWith("short");

    isHonestAgain();
  }

  @Test
  void what_follows_an_answer_reaches_nobody() {
    service.answers(
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
            + "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison");
    for (int asked = 0; asked < 5; asked++) {
      assertThat(when().get(TEAMS).asString()).doesNotContain("poison");
    }

    isHonestAgain();
  }

  @Test
  void an_answer_of_two_lengths_poisons_no_other() {
    service.answers(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n"
            + "0\r\n\r\npoison");
    when().get(TEAMS);

    isHonestAgain();
  }

  @Test
  void a_service_may_answer_before_it_has_read() {
    service.answersWithoutReading(
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno");

    var answer = given().body("x".repeat(1_000_000)).when().post(TEAMS);

    assertThat(answer.statusCode()).isIn(401, 503);
    isHonestAgain();
  }

  private void isHonestAgain() {
    service.answers(HONEST);
    for (int asked = 0; asked < 3; asked++) {
      when().get(TEAMS).then().statusCode(200).body(equalTo("honest"));
    }
  }

  private String rawAnswer() throws IOException {
    try (var connection = RawConnection.to(gateway)) {
      connection.send("GET " + TEAMS + " HTTP/1.1\r\nHost: x\r\n\r\n");
      return connection.readAll();
    }
  }
}
