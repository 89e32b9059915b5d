package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.SPACES;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.hold;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.move;
import static io.boyuan.booking.BookingWorld.plan;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked for what people search, change and report. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SearchStatementTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String API = "/api/booking/v1";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void however_many_spaces_are_searched_it_takes_three_statements() {
    String community = "c-" + UUID.randomUUID().toString().substring(0, 8);
    for (int i = 0; i < 20; i++) {
      world.aSpaceWith(Map.of("communityCode", community));
    }

    Statements.assertAlways(3, null, at("/availability?community=" + community), 20);
  }

  @Test
  void a_spaces_lists_ask_for_the_space_and_for_the_list() {
    String space = world.aSpace(0);
    var volunteer = world.aVolunteer();
    for (int i = 0; i < 20; i++) {
      booked(volunteer, space, inTwoDaysAt(0).plus(HOUR.multipliedBy(i)), HOUR);
      as(world.staff())
          .body(
              Map.of(
                  "startsAt", inTwoDaysAt(i).plus(Duration.ofDays(30)).toString(),
                  "endsAt", inTwoDaysAt(i + 1).plus(Duration.ofDays(30)).toString(),
                  "reason", Map.of("zh", "检修", "en", "Repairs")))
          .post(SPACES + "/" + space + "/closures")
          .then()
          .statusCode(201);
    }

    Statements.assertAlways(2, world.staff(), at("/spaces/" + space + "/bookings"), 20);
    Statements.assertAlways(2, null, at("/spaces/" + space + "/closures"), 20);
    assertThat(
            Statements.during(
                () -> given().get(SPACES + "/" + space + "/calendar.ics").then().statusCode(200)))
        .as("the space, and its bookings")
        .hasSize(2);
  }

  @Test
  void who_waits_and_what_was_adjusted_is_listed_by_one_statement() {
    String space = world.aSpace(0);
    booked(world.aVolunteer(), space, inTwoDaysAt(0), Duration.ofHours(20));
    var volunteer = world.aVolunteer();
    for (int i = 0; i < 20; i++) {
      as(volunteer)
          .body(plan(space, inTwoDaysAt(0).plusSeconds(60L * i), HOUR))
          .post(API + "/waiting-entries")
          .then()
          .statusCode(201);
      world.give(volunteer, 1);
    }

    Statements.assertAlways(1, volunteer, at("/waiting-entries"), 20);
    Statements.assertAlways(1, world.staff(), at("/adjustments?community=boyuan"), 20);
  }

  @Test
  void holding_confirming_and_moving_take_a_handful() {
    String space = world.aSpace(1);
    var volunteer = world.aVolunteerGiven(20);
    booked(volunteer, space, inTwoDaysAt(1), HOUR);
    var ids = new java.util.ArrayList<String>();

    assertThat(
            Statements.during(
                () -> ids.add(hold(volunteer, space, inTwoDaysAt(8), HOUR).path("id"))))
        .as("space, person, holds, misses, closures, seat, booking, facts")
        .hasSize(8);
    assertThat(
            Statements.during(
                () ->
                    as(volunteer)
                        .post(BOOKINGS + "/" + ids.getFirst() + "/confirmation")
                        .then()
                        .statusCode(200)))
        .as("space shared, booking, payment, update, facts")
        .hasSize(5);
    assertThat(
            Statements.during(
                () ->
                    move(volunteer, ids.getFirst(), inTwoDaysAt(10), HOUR.multipliedBy(2))
                        .then()
                        .statusCode(200)))
        .as(
            "space shared, booking, space, closures, seat freed and taken, who waits, payment, update, facts")
        .hasSize(10);
  }

  @Test
  void reports_ask_once_and_that_of_points_for_what_is_outstanding_too() {
    for (var report : Map.of("use", 1, "peak-hours", 1, "points", 2).entrySet()) {
      assertThat(
              Statements.during(
                  () ->
                      as(world.staff())
                          .get(API + "/reports/" + report.getKey() + "?community=boyuan")
                          .then()
                          .statusCode(200)))
          .as(report.getKey())
          .hasSize(report.getValue());
    }
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + API + path);
  }
}
