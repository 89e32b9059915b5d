package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.RECORDS;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.checkIn;
import static io.boyuan.volunteer.VolunteerWorld.checkOut;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static io.boyuan.volunteer.VolunteerWorld.verify;
import static io.boyuan.volunteer.VolunteerWorld.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ServiceTest {

  Tokens tokens;
  VolunteerWorld world;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
  }

  @Test
  void the_coordinator_shows_a_code_as_text_digits_and_image() {
    String shift = world.aShiftUnderWay();

    as(world.coordinator())
        .get(SHIFTS + "/" + shift + "/check-in-code")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("code", notNullValue())
        .body("digits", matchesPattern("\\d{6}"))
        .body("expiresAt", notNullValue());
    byte[] image =
        as(world.coordinator())
            .accept("image/png")
            .get(SHIFTS + "/" + shift + "/check-in-code")
            .then()
            .statusCode(200)
            .contentType("image/png")
            .extract()
            .asByteArray();
    assertThat(new String(image, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
  }

  @Test
  void only_a_coordinator_of_the_community_sees_the_code() {
    String path = SHIFTS + "/" + world.aShiftUnderWay() + "/check-in-code";

    as(world.coordinatorOfAnotherCommunity()).get(path).then().statusCode(403);
    as(world.aVolunteer()).get(path).then().statusCode(403);
  }

  @Test
  void service_goes_from_check_in_over_check_out_to_verification() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    signedUp(volunteer, shift);

    String id =
        checkIn(volunteer, shift, world.codeOf(shift))
            .then()
            .statusCode(201)
            .body("status", equalTo("CHECKED_IN"))
            .extract()
            .path("id");
    checkOut(volunteer, shift, world.codeOf(shift))
        .then()
        .statusCode(200)
        .body("status", equalTo("PENDING"))
        .body("minutes", equalTo(0));
    verify(world.coordinator(), id, "{\"minutes\":120,\"reason\":\"现场登记\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("PENDING"))
        .body("source", equalTo("CORRECTED"));
    verify(world.staff(), id, "{}")
        .then()
        .statusCode(200)
        .body("status", equalTo("VERIFIED"))
        .body("minutes", equalTo(120));
  }

  @Test
  void the_digits_do_as_well_as_the_code() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    signedUp(volunteer, shift);
    String digits =
        as(world.coordinator()).get(SHIFTS + "/" + shift + "/check-in-code").path("digits");

    checkIn(volunteer, shift, digits).then().statusCode(201);
  }

  @Test
  void who_is_not_on_the_list_does_not_check_in() {
    String shift = world.aShift().withCapacity(1).from(now()).planned();
    signedUp(world.aVolunteer(), shift);
    var waiting = world.aVolunteer();
    signedUp(waiting, shift);

    for (var volunteer : List.of(waiting, world.aVolunteer())) {
      checkIn(volunteer, shift, world.codeOf(shift))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:boyuan:problem:not-signed-up"));
    }
  }

  @Test
  void nobody_checks_in_more_than_30_minutes_before() {
    var volunteer = world.aVolunteer();
    String early = world.aShift().from(now().plus(Duration.ofMinutes(40))).planned();
    signedUp(volunteer, early);

    checkIn(volunteer, early, world.codeOf(early))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:too-early"))
        .body("opensAt", notNullValue());
  }

  @Test
  void one_may_check_in_within_30_minutes_before() {
    var volunteer = world.aVolunteer();
    String soon = world.aShift().from(now().plus(Duration.ofMinutes(29))).planned();
    signedUp(volunteer, soon);

    checkIn(volunteer, soon, world.codeOf(soon)).then().statusCode(201);
  }

  @Test
  void a_wrong_code_does_not_check_in_and_leaves_the_sign_up_as_it_was() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    String id = signedUp(volunteer, shift);

    checkIn(volunteer, shift, "wrong")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:code-expired"));
    as(volunteer)
        .get(VolunteerWorld.SIGN_UPS + "/" + id)
        .then()
        .body("status", equalTo("CONFIRMED"));
  }

  @Test
  void after_six_wrong_codes_nobody_tries_on() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    signedUp(volunteer, shift);
    for (int i = 0; i < 6; i++) {
      checkIn(volunteer, shift, "00000" + i).then().statusCode(409);
    }

    checkIn(volunteer, shift, world.codeOf(shift))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:too-many-tries"));
  }

  @Test
  void who_has_checked_in_does_not_withdraw_or_check_in_again() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    String id = signedUp(volunteer, shift);
    checkIn(volunteer, shift, world.codeOf(shift)).then().statusCode(201);

    withdraw(volunteer, id)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-attended"));
    checkIn(volunteer, shift, world.codeOf(shift))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-checked-in"));
  }

  @Test
  void check_out_follows_check_in_and_comes_once() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    signedUp(volunteer, shift);

    checkOut(volunteer, shift, world.codeOf(shift))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:not-checked-in"));
    checkIn(volunteer, shift, world.codeOf(shift)).then().statusCode(201);
    checkOut(volunteer, shift, world.codeOf(shift)).then().statusCode(200);
    checkOut(volunteer, shift, world.codeOf(shift))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-checked-out"));
  }

  @Test
  void a_volunteer_with_two_phones_checks_in_once() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    signedUp(volunteer, shift);
    String code = world.codeOf(shift);

    List<Integer> answers = Race.run(10, i -> () -> checkIn(volunteer, shift, code).statusCode());

    assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
    assertThat(answers).containsOnly(201, 409);
  }

  @Test
  void minutes_are_changed_with_a_reason_only() {
    String id = world.pendingRecordOf(world.aVolunteer());

    verify(world.coordinator(), id, "{\"minutes\":120}")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("reason"));
    verify(world.coordinator(), id, "{}").then().statusCode(200).body("source", equalTo("SCANNED"));
  }

  @Test
  void verification_needs_no_body() {
    as(world.coordinator())
        .post(RECORDS + "/" + world.pendingRecordOf(world.aVolunteer()) + "/verification")
        .then()
        .statusCode(200)
        .body("status", equalTo("VERIFIED"));
  }

  @Test
  void nobody_verifies_their_own_record() {
    String id = world.pendingRecordOf(world.coordinator());

    verify(world.coordinator(), id, "{}")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:own-record"));
    verify(world.staff(), id, "{}").then().statusCode(200);
  }

  @Test
  void a_record_is_verified_once_also_by_ten_at_once() {
    String id = world.pendingRecordOf(world.aVolunteer());

    List<Integer> answers =
        Race.run(10, i -> () -> verify(world.coordinator(), id, "{}").statusCode());

    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(answers).containsOnly(200, 409);
  }

  @Test
  void another_communitys_records_are_not_ones_to_verify_or_see() {
    String id = world.pendingRecordOf(world.aVolunteer());

    verify(world.coordinatorOfAnotherCommunity(), id, "{}").then().statusCode(403);
    as(world.coordinatorOfAnotherCommunity()).get(RECORDS + "/" + id).then().statusCode(404);
    as(world.aVolunteer()).get(RECORDS + "/" + id).then().statusCode(404);
    as(world.coordinator()).get(RECORDS + "?community=boyuan").then().body("items.id", hasItem(id));
  }

  @Test
  void minutes_out_of_range_are_refused() {
    String id = world.pendingRecordOf(world.aVolunteer());

    for (String minutes : List.of("-1", "1441", "\"120\"", "1.5", "99999999999")) {
      verify(world.coordinator(), id, "{\"minutes\":" + minutes + ",\"reason\":\"x\"}")
          .then()
          .statusCode(400)
          .body("violations.field", hasItem("minutes"));
    }
  }
}
