package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.SPACES;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.bookingPlan;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked; a list is asked for once, however long it is. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class StatementTest {

  private static final Duration HOUR = Duration.ofHours(1);

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void spaces_are_listed_by_one_statement() {
    for (int i = 0; i < 50; i++) {
      world.aSpace(1);
    }

    Statements.assertAlways(1, null, at(SPACES), 50);
    Statements.assertAlways(1, null, at(SPACES + "?community=boyuan&kind=STUDY_ROOM"), 50);
    Statements.assertAlways(
        1, world.staff(), at("/api/booking/v1/audit-entries?community=boyuan"), 50);
  }

  @Test
  void scoring_rules_are_listed_by_one_statement() {
    for (int i = 0; i < 50; i++) {
      as(world.staff())
          .body(
              "{\"communityCode\":\"boyuan\",\"category\":\"%s\",\"pointsPerHour\":1,\"validFrom\":\"2160-01-01T00:00:00Z\"}"
                  .formatted("COUNTED_" + (char) ('A' + i / 26) + (char) ('A' + i % 26)))
          .post("/api/booking/v1/scoring-rules")
          .then()
          .statusCode(201);
    }

    Statements.assertAlways(1, null, at("/api/booking/v1/scoring-rules"), 50);
  }

  @Test
  void bookings_and_entries_are_listed_by_one_statement_each() {
    var volunteer = world.aVolunteerWithPoints(100);
    String space = world.aSpace(1);
    for (int i = 0; i < 50; i++) {
      booked(volunteer, space, inTwoDaysAt(0).plus(HOUR.multipliedBy(i)), HOUR);
    }

    Statements.assertAlways(1, volunteer, at(BOOKINGS), 50);
    Statements.assertAlways(1, volunteer, at("/api/booking/v1/accounts/me"), 50);
    assertThat(
            Statements.during(
                () -> given().get(SPACES + "/" + space + "/availability").then().statusCode(200)))
        .as("the space, its closures, and what is taken of it")
        .hasSize(3);
  }

  @Test
  void dead_letters_are_listed_by_one_statement() {
    var service = world.service(world.aVolunteer(), 60);
    for (int i = 0; i < 50; i++) {
      world.send(service, UUID.randomUUID(), "no fact");
    }
    String list = "/api/booking/v1/dead-letters";
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                as(world.admin()).get(list + "?limit=50").jsonPath().getList("items").size() == 50);

    Statements.assertAlways(1, world.admin(), at(list), 50);
  }

  @Test
  void a_booking_is_made_by_seven_statements_and_taken_back_by_seven() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpace(1);
    cancel(volunteer, booked(volunteer, space, inTwoDaysAt(8), HOUR).path("id"));

    var ids = new java.util.ArrayList<String>();
    var booking =
        Statements.during(() -> ids.add(booked(volunteer, space, inTwoDaysAt(9), HOUR).path("id")));
    assertThat(booking).as("space, misses, closures, seat, payment, booking, facts").hasSize(7);

    assertThat(Statements.during(() -> cancel(volunteer, ids.getFirst())))
        .as("space shared, booking, seat, who waits, account, refund, update, facts")
        .hasSize(8);
  }

  @Test
  void an_idempotency_key_costs_two_statements_and_a_repeated_request_asks_two() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpace(1);
    booked(volunteer, space, inTwoDaysAt(8), HOUR);
    String plan = bookingPlan(space, inTwoDaysAt(9), inTwoDaysAt(10));
    String key = UUID.randomUUID().toString();
    Runnable request =
        () ->
            as(volunteer)
                .header("Idempotency-Key", key)
                .body(plan)
                .post(BOOKINGS)
                .then()
                .statusCode(201);

    assertThat(Statements.during(request)).hasSize(9);
    assertThat(Statements.during(request)).as("the key, and the first answer").hasSize(2);
  }

  @Test
  void a_ticket_is_shown_by_two_statements_and_redeemed_by_seven() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpace(1);
    String id = booked(volunteer, space, BookingWorld.now(), HOUR).path("id");
    String path = BOOKINGS + "/" + id + "/ticket";
    String ticket = as(volunteer).get(path).path("token");

    assertThat(Statements.during(() -> as(volunteer).get(path).then().statusCode(200)))
        .as("booking, key")
        .hasSize(2);
    assertThat(
            Statements.during(
                () ->
                    as(world.staff())
                        .body("{\"ticket\":\"" + ticket + "\"}")
                        .post("/api/booking/v1/redemptions")
                        .then()
                        .statusCode(200)))
        .as("key, space shared, booking, whether it is known, update, entry, fact")
        .hasSize(7);
  }

  private static void cancel(TestCaller volunteer, String id) {
    as(volunteer).delete(BOOKINGS + "/" + id).then().statusCode(204);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
