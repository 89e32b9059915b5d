package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.plan;
import static io.boyuan.booking.BookingWorld.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Booking again and again (B3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SeriesTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final String SERIES = "/api/booking/v1/series";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void a_series_is_booked_and_paid_whole() {
    var volunteer = world.aVolunteerGiven(20);
    String space = world.aSpace(5);

    series(volunteer, space, "FREQ=DAILY;COUNT=3", Map.of())
        .then()
        .statusCode(201)
        .body("bookings", hasSize(3))
        .body("skipped", hasSize(0));

    assertThat(balanceOf(volunteer)).isEqualTo(5);
  }

  @Test
  void when_all_are_wanted_one_that_is_taken_refuses_all() {
    var volunteer = world.aVolunteerGiven(20);
    String space = world.aSpace(5);
    booked(world.aVolunteerGiven(5), space, inTwoDaysAt(10).plus(DAY), HOUR);

    assertThat(problem(series(volunteer, space, "FREQ=DAILY;COUNT=3", Map.of())))
        .isEqualTo("slot-taken");

    assertThat(balanceOf(volunteer)).isEqualTo(20);
    booked(volunteer, space, inTwoDaysAt(10), HOUR);
  }

  @Test
  void what_is_skipped_is_listed_with_other_times() {
    var volunteer = world.aVolunteerGiven(20);
    String space = world.aSpace(5);
    booked(world.aVolunteerGiven(5), space, inTwoDaysAt(10).plus(DAY), HOUR);

    series(volunteer, space, "FREQ=DAILY;COUNT=3", Map.of("onConflict", "SKIP"))
        .then()
        .statusCode(201)
        .body("bookings", hasSize(2))
        .body("skipped", hasSize(1))
        .body("skipped[0].problem", equalTo("slot-taken"))
        .body("skipped[0].alternatives", hasSize(3));

    assertThat(balanceOf(volunteer)).isEqualTo(10);
  }

  @Test
  void too_few_points_refuse_all_also_when_conflicts_are_skipped() {
    var volunteer = world.aVolunteerGiven(12);

    var refused =
        series(volunteer, world.aSpace(5), "FREQ=DAILY;COUNT=3", Map.of("onConflict", "SKIP"));

    assertThat(problem(refused)).isEqualTo("not-enough-points");
    assertThat(balanceOf(volunteer)).isEqualTo(12);
  }

  @Test
  void one_and_all_that_follow_are_moved_or_cancelled_and_nobody_elses() {
    var volunteer = world.aVolunteerGiven(30);
    String space = world.aSpace(5);
    String id =
        series(volunteer, space, "FREQ=DAILY;COUNT=4", Map.of()).then().extract().path("id");
    var stranger = world.aVolunteer();
    as(stranger).delete(SERIES + "/" + id).then().statusCode(404);

    var second = inTwoDaysAt(10).plus(DAY);
    moved(volunteer, id, second, second.plus(DAY), "ALL")
        .then()
        .statusCode(200)
        .body("bookings", hasSize(3));
    as(volunteer)
        .queryParam("from", second.plus(DAY).plus(DAY).toString())
        .delete(SERIES + "/" + id)
        .then()
        .statusCode(200)
        .body("bookings", hasSize(2));

    assertThat(balanceOf(volunteer)).isEqualTo(20);
    as(volunteer)
        .get(BOOKINGS)
        .then()
        .body("items.findAll { it.status == 'CONFIRMED' }", hasSize(2));
  }

  @Test
  void a_move_that_is_skipped_keeps_its_old_time() {
    var volunteer = world.aVolunteerGiven(30);
    String space = world.aSpace(5);
    String id =
        series(volunteer, space, "FREQ=DAILY;COUNT=3", Map.of()).then().extract().path("id");
    booked(world.aVolunteerGiven(5), space, inTwoDaysAt(15).plus(DAY), HOUR);

    moved(volunteer, id, inTwoDaysAt(10), inTwoDaysAt(15), "SKIP")
        .then()
        .statusCode(200)
        .body("bookings", hasSize(2))
        .body("skipped", hasSize(1));

    assertThat(
            problem(
                BookingWorld.book(
                    world.aVolunteerGiven(5), space, inTwoDaysAt(10).plus(DAY), HOUR)))
        .isEqualTo("slot-taken");
    assertThat(problem(moved(volunteer, id, inTwoDaysAt(15), inTwoDaysAt(14), "ALL"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY",
        "FREQ=SECONDLY;COUNT=2",
        "FREQ=DAILY;COUNT=101",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=2;BYHOUR=1,2,3",
        "FREQ=DAILY;INTERVAL=0;COUNT=2",
        "FREQ=DAILY;COUNT=999999999999",
        "nonsense",
        "FREQ=DAILY;UNTIL=20200101T000000Z",
        "FREQ=DAILY;COUNT=2;BYMONTHDAY=99"
      })
  void a_rule_without_end_or_sense_is_bad_input(String rrule) {
    series(world.aVolunteer(), world.aSpace(0), rrule, Map.of()).then().statusCode(400);
  }

  @Test
  void a_rule_may_end_on_a_day() {
    var until =
        inTwoDaysAt(0).plus(DAY.multipliedBy(2)).atZone(java.time.ZoneId.of("Asia/Shanghai"));
    String day = java.time.format.DateTimeFormatter.BASIC_ISO_DATE.format(until.toLocalDate());

    series(world.aVolunteer(), world.aSpace(0), "FREQ=DAILY;UNTIL=" + day, Map.of())
        .then()
        .statusCode(201)
        .body("bookings", hasSize(2));
    series(world.aVolunteer(), world.aSpace(0), "FREQ=DAILY;UNTIL=" + day + "T235959Z", Map.of())
        .then()
        .statusCode(201)
        .body("bookings", hasSize(3));
  }

  private static Response series(
      TestCaller caller, String space, String rrule, Map<String, ?> more) {
    var plan = plan(space, inTwoDaysAt(10), HOUR);
    plan.put("rrule", rrule);
    plan.putAll(more);
    return as(caller).body(plan).post(SERIES);
  }

  private static Response moved(
      TestCaller caller, String series, Instant from, Instant to, String onConflict) {
    return as(caller)
        .body(
            Map.of(
                "from", from.toString(),
                "startsAt", to.toString(),
                "endsAt", to.plus(HOUR).toString(),
                "onConflict", onConflict))
        .put(SERIES + "/" + series + "/time");
  }
}
