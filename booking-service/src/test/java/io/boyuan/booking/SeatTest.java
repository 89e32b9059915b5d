package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.SPACES;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.plan;
import static io.boyuan.booking.BookingWorld.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room that is booked seat by seat (B3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SeatTest {

  private static final Duration HOUR = Duration.ofHours(1);

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  @Inject Sql sql;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void of_a_thousand_who_want_40_seats_40_have_one_each() {
    String space = seats(40);

    var answers =
        Race.run(1000, i -> () -> book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR, 1));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(40);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .allMatch(answer -> problem(answer).equals("slot-taken"));
    assertThat(
            sql.list(
                "select distinct seat from occupancy where space_id = ?",
                row -> row.number("seat"),
                UUID.fromString(space)))
        .hasSize(40);
  }

  @Test
  void a_group_has_as_many_seats_as_people_or_none() {
    String space = seats(5);

    book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR, 3)
        .then()
        .statusCode(201)
        .body("seats", hasSize(3));
    assertThat(problem(book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR, 3)))
        .isEqualTo("slot-taken");
    book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR, 2).then().statusCode(201);
  }

  @Test
  void groups_that_race_leave_no_seat_half_taken() {
    String space = seats(10);

    var answers =
        Race.run(30, i -> () -> book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR, 1 + i % 4));

    int seated =
        answers.stream()
            .filter(answer -> answer.statusCode() == 201)
            .mapToInt(answer -> answer.jsonPath().getList("seats").size())
            .sum();
    assertThat(seated).isBetween(7, 10);
    assertThat(
            sql.first(
                "select count(*) as n from occupancy where space_id = ?",
                row -> row.number("n"),
                UUID.fromString(space)))
        .contains(seated);
  }

  @Test
  void a_seat_that_is_wanted_is_had_or_refused() {
    String space = seats(5);
    var wanted = plan(space, inTwoDaysAt(10), HOUR);
    wanted.put("seats", List.of(4));

    as(world.aVolunteer()).body(wanted).post(BOOKINGS).then().body("seats", equalTo(List.of(4)));
    assertThat(problem(as(world.aVolunteer()).body(wanted).post(BOOKINGS))).isEqualTo("slot-taken");
    wanted.put("seats", List.of(6));
    as(world.aVolunteer()).body(wanted).post(BOOKINGS).then().statusCode(400);
    wanted.put("seats", List.of(1, 2));
    as(world.aVolunteer()).body(wanted).post(BOOKINGS).then().statusCode(400);
  }

  @Test
  void one_who_holds_a_seat_keeps_nobody_from_the_others() {
    String space = seats(2);
    QuarkusTransaction.begin();
    try {
      sql.list(
          "select no from seat where space_id = ? and no = 1 for update",
          row -> row.number("no"),
          UUID.fromString(space));

      book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR, 1)
          .then()
          .statusCode(201)
          .body("seats", equalTo(List.of(2)));
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  @Test
  void availability_counts_seats() {
    String space = seats(3);
    book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR, 2).then().statusCode(201);

    assertThat(freeFor(space, 1)).isEqualTo(1);
    assertThat(freeFor(space, 2)).isEqualTo(2);
    assertThat(freeFor(space, 4)).isZero();
  }

  @Test
  void a_space_that_is_booked_is_not_taken_in_another_way() {
    String space = seats(3);
    book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR, 2).then().statusCode(201);
    var found = as(world.staff()).get(SPACES + "/" + space);
    var plan = new java.util.HashMap<String, Object>(found.jsonPath().getMap("$"));
    plan.keySet().removeAll(List.of("id", "photos"));
    plan.put("seating", "WHOLE_ROOM");

    var refused =
        as(world.staff())
            .header("If-Match", found.header("ETag"))
            .body(plan)
            .put(SPACES + "/" + space);

    assertThat(problem(refused)).isEqualTo("space-in-use");
  }

  private static int freeFor(String space, int people) {
    return given()
        .queryParam("from", inTwoDaysAt(9).toString())
        .queryParam("to", inTwoDaysAt(12).toString())
        .queryParam("attendees", people)
        .get(SPACES + "/" + space + "/availability")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items")
        .size();
  }

  private String seats(int capacity) {
    return world.aSpaceWith(Map.of("seating", "SEATS", "capacity", capacity));
  }

  private static Response book(
      io.boyuan.platform.testing.TestCaller caller,
      String space,
      java.time.Instant from,
      Duration length,
      int people) {
    var plan = plan(space, from, length);
    plan.put("attendees", people);
    return as(caller).body(plan).post(BOOKINGS);
  }
}
