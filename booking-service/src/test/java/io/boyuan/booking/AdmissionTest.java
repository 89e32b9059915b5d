package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.hold;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.move;
import static io.boyuan.booking.BookingWorld.now;
import static io.boyuan.booking.BookingWorld.plan;
import static io.boyuan.booking.BookingWorld.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to a seat against every rule (B1, B3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AdmissionTest {

  private static final Duration HOUR = Duration.ofHours(1);

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # rule                                      | time asked for | refused by
          { "bookableBy": ["RESIDENT"] }              | PT48H          | not-for-you
          { "slotMinutes": 30 }                       | PT48H7M        | off-slot
          { "longestMinutes": 30 }                    | PT48H          | stay-too-long
          { "noticeMinutes": 4320 }                   | PT48H          | notice-too-short
          { "daysAhead": 1 }                          | PT72H          | too-far-ahead
          { "weeklyMinutes": 30 }                     | PT48H          | weekly-limit
          """,
      delimiter = '|')
  void a_rule_holds_for_who_books_holds_moves_or_books_a_series(
      String rules, Duration ahead, String refusal) throws Exception {
    Map<?, ?> ruled = mapper.readValue(rules, Map.class);
    var volunteer = world.aVolunteer();
    var start = onTheHour(now()).plus(ahead);

    assertThat(problem(as(volunteer).body(plan(spaceRuledBy(ruled), start, HOUR)).post(BOOKINGS)))
        .as("booking")
        .isEqualTo(refusal);
    assertThat(problem(hold(volunteer, spaceRuledBy(ruled), start, HOUR)))
        .as("holding")
        .isEqualTo(refusal);
    assertThat(problem(series(volunteer, spaceRuledBy(ruled), start)))
        .as("series")
        .isEqualTo(refusal);
    assertThat(problem(moved(volunteer, ruled, start))).as("moving").isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          { "bookableBy": ["RESIDENT"] }
          { "slotMinutes": 30 }
          { "longestMinutes": 30 }
          { "noticeMinutes": 4320 }
          { "weeklyMinutes": 30 }
          """,
      delimiter = '|')
  void staff_let_in_past_the_rules_with_a_reason(String rules) throws Exception {
    Map<?, ?> ruled = mapper.readValue(rules, Map.class);

    walkIn(spaceRuledBy(ruled)).then().statusCode(201);
  }

  @Test
  void nobody_is_let_in_where_it_is_closed_full_or_taken() {
    String closed = world.aSpaceWith(Map.of("openingHours", BookingWorld.hours("00:00", "00:01")));
    assertThat(problem(walkIn(closed))).isEqualTo("space-closed");

    String small = world.aSpaceWith(Map.of("capacity", 1));
    assertThat(problem(walkIn(small))).isEqualTo("too-many-attendees");

    String taken = world.aSpace(0);
    walkIn(taken).then().statusCode(201);
    assertThat(problem(walkIn(taken))).isEqualTo("slot-taken");
  }

  @Test
  void the_weekly_limit_holds_for_who_books_many_at_once() {
    String space = world.aSpaceRuledBy(Map.of("weeklyBookings", 2));
    var volunteer = world.aVolunteer();

    var answers =
        Race.run(
            8,
            i ->
                () ->
                    as(volunteer)
                        .body(plan(space, inTwoDaysAt(i), HOUR))
                        .post(BOOKINGS)
                        .statusCode());

    // A day lies in one week.
    assertThat(answers).filteredOn(status -> status == 201).hasSize(2);
  }

  @Test
  void a_moved_booking_does_not_count_against_its_own_limit() {
    String space = world.aSpaceRuledBy(Map.of("weeklyMinutes", 60));
    var volunteer = world.aVolunteer();
    String id = as(volunteer).body(plan(space, inTwoDaysAt(10), HOUR)).post(BOOKINGS).path("id");

    move(volunteer, id, inTwoDaysAt(14), HOUR).then().statusCode(200);
    assertThat(problem(as(volunteer).body(plan(space, inTwoDaysAt(16), HOUR)).post(BOOKINGS)))
        .isEqualTo("weekly-limit");
  }

  @Test
  void who_books_for_an_organization_coordinates_it_and_it_pays() {
    String space = world.aSpaceWith(Map.of("pointsPerHour", 5));
    String code = "o-" + java.util.UUID.randomUUID().toString().substring(0, 8);
    var coordinator = tokens.caller("co-" + code).withRoles("coordinator").inOrganizations(code);
    as(world.staff())
        .body(
            Map.of(
                "communityCode", "boyuan", "organizationCode", code, "points", 50, "reason", "t"))
        .post("/api/booking/v1/adjustments")
        .then()
        .statusCode(201);
    var wanted = plan(space, inTwoDaysAt(10), HOUR);
    wanted.put("organizationCode", code);

    as(coordinator).body(wanted).post(BOOKINGS).then().statusCode(201);

    assertThat(
            as(coordinator)
                .get("/api/booking/v1/accounts/organizations/" + code)
                .<Integer>path("balance"))
        .isEqualTo(45);
    wanted.put("organizationCode", "another");
    assertThat(problem(as(coordinator).body(wanted).post(BOOKINGS)))
        .isEqualTo("other-organization");
  }

  @Test
  void who_books_free_pays_nothing() {
    String space =
        world.aSpaceWith(
            Map.of("pointsPerHour", 5, "rules", Map.of("freeFor", List.of("VOLUNTEER"))));

    var booked = as(world.aVolunteer()).body(plan(space, inTwoDaysAt(10), HOUR)).post(BOOKINGS);

    assertThat(booked.<Integer>path("points")).isZero();
  }

  private String spaceRuledBy(Map<?, ?> rules) {
    return world.aSpaceWith(Map.of("rules", rules));
  }

  /** Booked while there were no rules, and moved once there are. */
  private Response moved(TestCaller volunteer, Map<?, ?> rules, Instant start) {
    String space = world.aSpace(0);
    String id = as(volunteer).body(plan(space, inTwoDaysAt(1), HOUR)).post(BOOKINGS).path("id");
    var found = as(world.staff()).get(BookingWorld.SPACES + "/" + space);
    var plan = new java.util.HashMap<String, Object>(found.jsonPath().getMap("$"));
    plan.keySet().removeAll(List.of("id", "photos"));
    plan.put("rules", rules);
    as(world.staff())
        .header("If-Match", found.header("ETag"))
        .body(plan)
        .put(BookingWorld.SPACES + "/" + space)
        .then()
        .statusCode(200);
    return move(volunteer, id, start, HOUR);
  }

  private static Response series(TestCaller volunteer, String space, Instant start) {
    var series = plan(space, start, HOUR);
    series.put("rrule", "FREQ=DAILY;COUNT=1");
    return as(volunteer).body(series).post("/api/booking/v1/series");
  }

  private Response walkIn(String space) {
    return as(world.staff())
        .body(
            Map.of(
                "spaceId",
                space,
                "endsAt",
                now().plus(HOUR).toString(),
                "attendees",
                2,
                "name",
                "现场",
                "reason",
                "rain"))
        .post("/api/booking/v1/walk-ins");
  }

  private static Instant onTheHour(Instant time) {
    return time.truncatedTo(java.time.temporal.ChronoUnit.HOURS);
  }
}
