package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.SIGN_UPS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.boyuan.volunteer.VolunteerWorld.signUp;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static io.boyuan.volunteer.VolunteerWorld.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SignUpTest {

  Tokens tokens;
  VolunteerWorld world;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
  }

  @Test
  void a_volunteer_gets_a_place_while_there_is_one() {
    signUp(world.aVolunteer(), world.aShift().planned())
        .then()
        .statusCode(201)
        .body("status", equalTo("CONFIRMED"))
        .body("position", nullValue());
  }

  @Test
  void a_full_shift_puts_the_next_volunteer_on_the_waiting_list() {
    String shift = world.aShift().withCapacity(1).planned();
    signedUp(world.aVolunteer(), shift);

    signUp(world.aVolunteer(), shift)
        .then()
        .statusCode(201)
        .body("status", equalTo("WAITLISTED"))
        .body("position", equalTo(1));
    signUp(world.aVolunteer(), shift).then().body("position", equalTo(2));
    get(SHIFTS + "/" + shift).then().body("taken", equalTo(1)).body("waiting", equalTo(2));
  }

  @Test
  void nobody_signs_up_twice() {
    var volunteer = world.aVolunteer();
    String shift = world.aShift().planned();
    signedUp(volunteer, shift);

    signUp(volunteer, shift)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-signed-up"));
  }

  @Test
  void nobody_signs_up_for_two_shifts_at_the_same_time() {
    var volunteer = world.aVolunteer();
    var start = now().plus(Duration.ofDays(2));
    signedUp(volunteer, world.aShift().from(start).planned());

    signUp(volunteer, world.aShift().from(start.plusSeconds(3600)).planned())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:overlapping-shift"));
    signedUp(volunteer, world.aShift().from(start.plus(Duration.ofHours(2))).planned());
  }

  @Test
  void a_shift_that_is_over_takes_nobody() {
    signUp(world.aVolunteer(), world.aShift().from(now().minus(Duration.ofHours(3))).planned())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:shift-over"));
  }

  @Test
  void who_withdraws_makes_room_for_the_first_who_waits() {
    var first = world.aVolunteer();
    var second = world.aVolunteer();
    var third = world.aVolunteer();
    String shift = world.aShift().withCapacity(1).planned();
    String held = signedUp(first, shift);
    String waits = signedUp(second, shift);
    String waitsLonger = signedUp(third, shift);

    withdraw(first, held).then().statusCode(204);

    as(second).get(SIGN_UPS + "/" + waits).then().body("status", equalTo("CONFIRMED"));
    as(third)
        .get(SIGN_UPS + "/" + waitsLonger)
        .then()
        .body("status", equalTo("WAITLISTED"))
        .body("position", equalTo(1));
    get(SHIFTS + "/" + shift).then().body("taken", equalTo(1)).body("waiting", equalTo(1));
  }

  @Test
  void who_has_withdrawn_may_sign_up_again_at_the_end() {
    var first = world.aVolunteer();
    String shift = world.aShift().withCapacity(1).planned();
    String held = signedUp(first, shift);
    signedUp(world.aVolunteer(), shift);
    withdraw(first, held).then().statusCode(204);

    withdraw(first, held).then().statusCode(404);
    signUp(first, shift).then().statusCode(201).body("position", equalTo(1));
  }

  @Test
  void another_persons_sign_up_can_be_neither_seen_nor_withdrawn() {
    String id = signedUp(world.aVolunteer(), world.aShift().planned());
    var other = world.aVolunteer();

    as(other).get(SIGN_UPS + "/" + id).then().statusCode(404);
    withdraw(other, id).then().statusCode(404);
    withdraw(other, UUID.randomUUID().toString()).then().statusCode(404);
  }

  @Test
  void volunteers_read_their_own_and_coordinators_the_roster() {
    var volunteer = world.aVolunteer();
    String shift = world.aShift().planned();
    String id = signedUp(volunteer, shift);

    as(volunteer).get(SIGN_UPS).then().body("items.id", contains(id));
    as(world.coordinator())
        .get(SHIFTS + "/" + shift + "/sign-ups")
        .then()
        .body("items.volunteerName", contains(volunteer.name()));
    as(world.coordinatorOfAnotherCommunity())
        .get(SHIFTS + "/" + shift + "/sign-ups")
        .then()
        .statusCode(403);
  }

  @Test
  void of_500_who_sign_up_at_once_for_10_places_10_are_confirmed_and_490_wait_in_one_order() {
    String shift = world.aShift().withCapacity(10).planned();
    List<TestCaller> volunteers =
        IntStream.range(0, 500).mapToObj(i -> world.aVolunteer()).toList();

    List<JsonPath> answers =
        Race.run(
            500,
            i ->
                () -> signUp(volunteers.get(i), shift).then().statusCode(201).extract().jsonPath());

    assertThat(answers.stream().filter(a -> a.getString("status").equals("CONFIRMED"))).hasSize(10);
    assertThat(
            answers.stream()
                .filter(a -> a.getString("status").equals("WAITLISTED"))
                .map(a -> a.getInt("position"))
                .sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 490).boxed().toList());
    get(SHIFTS + "/" + shift).then().body("taken", equalTo(10)).body("waiting", equalTo(490));
  }

  @Test
  void while_places_are_given_back_and_taken_none_is_lost_and_none_given_twice() {
    String shift = world.aShift().withCapacity(5).planned();
    List<TestCaller> volunteers = IntStream.range(0, 40).mapToObj(i -> world.aVolunteer()).toList();

    Race.run(
        40,
        i ->
            () -> {
              String id = signedUp(volunteers.get(i), shift);
              return i % 2 == 0 ? withdraw(volunteers.get(i), id).then().statusCode(204) : null;
            });

    get(SHIFTS + "/" + shift).then().body("taken", equalTo(5)).body("waiting", equalTo(15));
    as(world.coordinator())
        .get(SHIFTS + "/" + shift + "/sign-ups?limit=200")
        .then()
        .body("items.findAll { it.status == 'CONFIRMED' }", hasSize(5))
        .body("items.findAll { it.status == 'WAITLISTED' }", hasSize(15));
  }

  @Test
  void one_volunteer_at_20_doors_at_once_gets_into_one_shift() {
    var volunteer = world.aVolunteer();
    var start = now().plus(Duration.ofDays(9));
    List<String> shifts =
        IntStream.range(0, 20).mapToObj(i -> world.aShift().from(start).planned()).toList();

    List<Integer> answers = Race.run(20, i -> () -> signUp(volunteer, shifts.get(i)).statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
  }
}
