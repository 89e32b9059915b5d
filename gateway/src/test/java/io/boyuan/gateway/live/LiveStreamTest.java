package io.boyuan.gateway.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.RawConnection;
import io.boyuan.gateway.suite.TestTokens;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactSender;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class LiveStreamTest {

  private static final String HERE = "event: here";
  private static final Pattern ID = Pattern.compile("id: (\\S+)");

  @TestHTTPResource URI gateway;
  Broker broker;
  @Inject LiveStream stream;

  private FactSender services;

  @BeforeEach
  void services() {
    services = new FactSender(broker);
  }

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void the_street_hears_of_every_community_and_of_no_person() throws IOException {
    try (var street = listening(TestTokens.of("d", "dispatcher"), null)) {
      String booking = bookingOf("somebody", "boyuan");

      assertThat(street.readUntil(booking))
          .contains("event: boyuan.booking.booking-changed.v1")
          .doesNotContain("somebody");
    }
  }

  @Test
  void staff_hear_of_their_own_community_alone() throws IOException {
    try (var staff = listening(TestTokens.of("s", "community-staff", "boyuan"), null)) {
      String others = requestIn("chashan");
      String own = requestIn("boyuan");

      assertThat(staff.readUntil(own)).doesNotContain(others);
    }
  }

  @Test
  void a_person_hears_of_themselves_alone() throws IOException {
    try (var resident = listening(TestTokens.of("r-1", "resident", "boyuan"), null)) {
      String others = bookingOf("r-2", "boyuan");
      String request = requestIn("boyuan");
      String own = bookingOf("r-1", "boyuan");

      assertThat(resident.readUntil(own)).doesNotContain(others).doesNotContain(request);
    }
  }

  @Test
  void who_comes_back_hears_what_they_missed_once() throws IOException {
    var token = TestTokens.of("s", "community-staff", "boyuan");
    String first;
    String until;
    try (var staff = listening(token, null)) {
      first = requestIn("boyuan");
      var read = staff.readUntil(first);
      until = lastId(read);
    }
    String second = requestIn("boyuan");
    String third = requestIn("boyuan");

    try (var staff = open(token, until)) {
      var read = staff.readUntil(third);

      assertThat(read).containsOnlyOnce(second).containsOnlyOnce(third).doesNotContain(first);
      assertThat(read.indexOf(second)).isLessThan(read.indexOf(third));
      assertThat(read).doesNotContain("event: gap");
    }
  }

  @Test
  void who_was_at_another_kafka_hears_of_a_gap_and_then_everything() throws IOException {
    var token = TestTokens.of("d", "dispatcher");
    try (var street = open(token, "0000abcd:booking-0.999999999,grid-0.999999999")) {
      assertThat(street.readUntil(HERE)).contains("event: gap");
      String request = requestIn("boyuan");

      assertThat(street.readUntil(request)).contains("request-changed");
    }
  }

  @Test
  void all_hear_of_a_gap_when_facts_come_of_another_kafka() throws IOException {
    try (var street = listening(TestTokens.of("d", "dispatcher"), null)) {
      stream.readsFrom("0000beef");

      street.readUntil("event: gap");
      String request = requestIn("boyuan");
      assertThat(street.readUntil(request)).contains("request-changed");
    }
  }

  @Test
  void a_quiet_stream_beats() throws IOException {
    try (var street = listening(TestTokens.of("d", "dispatcher"), null)) {
      assertThat(street.readUntil("alive")).isNotEmpty();
    }
  }

  @Test
  void a_stream_ends_with_its_token() throws IOException {
    var expiring =
        TestTokens.with(
            claims -> {
              claims.setSubject("expiring");
              claims.setExpirationTimeMinutesInTheFuture(2f / 60);
            });
    try (var stream = listening(expiring, null)) {
      assertThat(stream.readUntil("\r\n0\r\n\r\n")).contains("alive");
    }
  }

  @Test
  void one_caller_has_so_many_streams_and_no_more() throws IOException {
    var token = TestTokens.of("greedy", "resident");
    var streams = new ArrayList<RawConnection>();
    try {
      for (int i = 0; i < 3; i++) {
        streams.add(listening(token, null));
      }
      given()
          .header("Authorization", "Bearer " + token)
          .get("/api/dispatch/v1/stream")
          .then()
          .statusCode(429)
          .header("Retry-After", "10");
    } finally {
      for (var stream : streams) {
        stream.close();
      }
    }
  }

  @Test
  void nobody_listens_without_a_token() {
    given().get("/api/dispatch/v1/stream").then().statusCode(401);
  }

  @Test
  void who_comes_from_a_place_that_is_none_hears_of_a_gap() throws IOException {
    try (var street = open(TestTokens.of("d", "dispatcher"), "somewhere")) {
      assertThat(street.readUntil(HERE)).contains("event: gap");
    }
  }

  @Test
  void what_cannot_be_read_is_passed_over() throws IOException {
    try (var street = listening(TestTokens.of("d", "dispatcher"), null)) {
      services.send(
          "boyuan.grid",
          "boyuan.grid.request-changed.v1",
          UUID.randomUUID(),
          UUID.randomUUID(),
          "{");
      String readable = requestIn("boyuan");

      assertThat(street.readUntil(readable)).contains("request-changed");
    }
  }

  private RawConnection listening(String token, String since) throws IOException {
    var connection = open(token, since);
    connection.readUntil(HERE);
    return connection;
  }

  private RawConnection open(String token, String since) throws IOException {
    return RawConnection.to(gateway)
        .send(
            "GET /api/dispatch/v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + token
                + "\r\n"
                + (since == null ? "" : "Last-Event-ID: " + since + "\r\n")
                + "\r\n");
  }

  private static String lastId(String read) {
    return ID.matcher(read).results().reduce((one, next) -> next).orElseThrow().group(1);
  }

  private String requestIn(String community) {
    var id = UUID.randomUUID();
    services.send(
        "boyuan.grid",
        "boyuan.grid.request-changed.v1",
        UUID.randomUUID(),
        id,
        "{\"requestId\":\"%s\",\"communityCode\":\"%s\"}".formatted(id, community));
    return id.toString();
  }

  private String bookingOf(String holder, String community) {
    var id = UUID.randomUUID();
    services.send(
        "boyuan.booking",
        "boyuan.booking.booking-changed.v1",
        UUID.randomUUID(),
        id,
        "{\"bookingId\":\"%s\",\"communityCode\":\"%s\",\"holderId\":\"%s\"}"
            .formatted(id, community, holder));
    return id.toString();
  }
}
