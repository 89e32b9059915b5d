package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static io.boyuan.booking.BookingWorld.book;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.hold;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.move;
import static io.boyuan.booking.BookingWorld.now;
import static io.boyuan.booking.BookingWorld.problem;
import static io.boyuan.booking.BookingWorld.statusOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holding, confirming and moving (B3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class HoldTest {

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
  void a_hold_keeps_others_out_and_is_paid_when_it_is_confirmed() {
    var first = world.aVolunteerGiven(20);
    var second = world.aVolunteerGiven(20);
    String space = world.aSpace(5);

    var held = hold(first, space, inTwoDaysAt(10), HOUR);
    held.then().statusCode(201).body("status", equalTo("HELD")).body("heldUntil", notNullValue());
    assertThat(balanceOf(first)).isEqualTo(20);
    assertThat(problem(book(second, space, inTwoDaysAt(10), HOUR))).isEqualTo("slot-taken");

    confirm(first, held).then().statusCode(200).body("status", equalTo("CONFIRMED"));
    confirm(first, held).then().statusCode(200).body("status", equalTo("CONFIRMED"));
    assertThat(balanceOf(first)).isEqualTo(15);
  }

  @Test
  void a_hold_that_lapsed_keeps_nobody_out_and_is_not_confirmed() {
    var first = world.aVolunteerGiven(20);
    var second = world.aVolunteerGiven(20);
    String space = world.aSpace(5);
    var held = hold(first, space, inTwoDaysAt(10), HOUR);

    MovableClock.at(
        now().plus(Duration.ofMinutes(11)),
        () -> {
          booked(second, space, inTwoDaysAt(10), HOUR);
          assertThat(problem(confirm(first, held))).isEqualTo("hold-lapsed");
        });

    assertThat(statusOf(first, held.path("id"))).isEqualTo("LAPSED");
    assertThat(balanceOf(first)).isEqualTo(20);
  }

  @Test
  void who_confirms_when_another_wants_the_place_of_a_lapsed_hold_one_has_it() {
    String space = world.aSpace(0);
    var first = world.aVolunteer();
    var held = hold(first, space, inTwoDaysAt(10), HOUR);
    MovableClock.at(
        now().plus(Duration.ofMinutes(11)),
        () -> {
          var answers =
              Race.run(
                  20,
                  i ->
                      () ->
                          i == 0
                              ? confirm(first, held).statusCode()
                              : book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR)
                                  .statusCode());
          assertThat(answers).filteredOn(status -> status < 300).hasSize(1);
        });
  }

  @Test
  void nobody_holds_more_than_three_at_a_time_even_at_once() {
    var volunteer = world.aVolunteer();
    String space = world.aSpace(0);

    var answers =
        Race.run(10, i -> () -> hold(volunteer, space, inTwoDaysAt(i), HOUR).statusCode());

    assertThat(answers).filteredOn(status -> status == 201).hasSize(3);
    assertThat(problem(hold(volunteer, space, inTwoDaysAt(20), HOUR))).isEqualTo("too-many-holds");
  }

  @Test
  void moving_a_booking_pays_or_gives_back_the_difference() {
    var volunteer = world.aVolunteerGiven(20);
    String space = world.aSpace(5);
    String id = booked(volunteer, space, inTwoDaysAt(10), HOUR).path("id");

    move(volunteer, id, inTwoDaysAt(10), HOUR.multipliedBy(3))
        .then()
        .statusCode(200)
        .body("points", equalTo(15));
    assertThat(balanceOf(volunteer)).isEqualTo(5);
    move(volunteer, id, inTwoDaysAt(11), HOUR).then().statusCode(200).body("points", equalTo(5));
    assertThat(balanceOf(volunteer)).isEqualTo(15);

    as(volunteer).delete(BOOKINGS + "/" + id).then().statusCode(204);
    assertThat(balanceOf(volunteer)).isEqualTo(20);
  }

  @Test
  void a_move_to_a_taken_time_or_without_points_leaves_the_old_time() {
    var volunteer = world.aVolunteerGiven(10);
    var other = world.aVolunteerGiven(10);
    String space = world.aSpace(5);
    booked(other, space, inTwoDaysAt(12), HOUR);
    String id = booked(volunteer, space, inTwoDaysAt(10), HOUR).path("id");

    assertThat(problem(move(volunteer, id, inTwoDaysAt(12), HOUR))).isEqualTo("slot-taken");
    assertThat(problem(move(volunteer, id, inTwoDaysAt(14), HOUR.multipliedBy(4))))
        .isEqualTo("not-enough-points");

    as(volunteer)
        .get(BOOKINGS + "/" + id)
        .then()
        .body("startsAt", equalTo(shown(10)))
        .body("points", equalTo(5));
    assertThat(problem(book(other, space, inTwoDaysAt(10), HOUR))).isEqualTo("slot-taken");
  }

  @Test
  void two_who_move_to_the_same_time_one_has_it_and_the_other_keeps_the_old() {
    String space = world.aSpace(0);
    var persons = java.util.stream.Stream.generate(world::aVolunteer).limit(10).toList();
    var ids =
        java.util.stream.IntStream.range(0, 10)
            .mapToObj(i -> booked(persons.get(i), space, inTwoDaysAt(i), HOUR).<String>path("id"))
            .toList();

    var answers =
        Race.run(
            10, i -> () -> move(persons.get(i), ids.get(i), inTwoDaysAt(20), HOUR).statusCode());

    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(9);
    for (int i = 0; i < 10; i++) {
      String startsAt = as(persons.get(i)).get(BOOKINGS + "/" + ids.get(i)).path("startsAt");
      assertThat(startsAt).isIn(shown(i), shown(20));
    }
  }

  @Test
  void who_moves_at_the_last_moment_does_not_cancel_in_full_afterwards() {
    var volunteer = world.aVolunteerGiven(20);
    String space = world.aSpace(10);
    String id = booked(volunteer, space, inTwoDaysAt(10), HOUR).path("id");

    MovableClock.at(
        inTwoDaysAt(9),
        () -> {
          move(volunteer, id, inTwoDaysAt(20), HOUR).then().statusCode(200);
          as(volunteer).delete(BOOKINGS + "/" + id).then().statusCode(204);
        });

    assertThat(balanceOf(volunteer)).isEqualTo(15);
  }

  @Test
  void another_persons_hold_is_not_found() {
    String id = hold(world.aVolunteer(), world.aSpace(0), inTwoDaysAt(10), HOUR).path("id");
    var stranger = world.aVolunteer();

    as(stranger).post(BOOKINGS + "/" + id + "/confirmation").then().statusCode(404);
    move(stranger, id, inTwoDaysAt(12), HOUR).then().statusCode(404);
    as(stranger)
        .body(Map.of("startsAt", "nonsense", "endsAt", 7))
        .put(BOOKINGS + "/" + id + "/time")
        .then()
        .statusCode(400);
  }

  private static Response confirm(io.boyuan.platform.testing.TestCaller caller, Response held) {
    return as(caller).post(BOOKINGS + "/" + held.path("id") + "/confirmation");
  }

  private static String shown(int hour) {
    return inTwoDaysAt(hour)
        .atZone(java.time.ZoneId.of("Asia/Shanghai"))
        .format(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
