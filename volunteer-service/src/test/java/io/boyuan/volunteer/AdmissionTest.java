package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.SIGN_UPS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.described;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.boyuan.volunteer.VolunteerWorld.signUp;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static io.boyuan.volunteer.VolunteerWorld.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every rule of signing up, alone and in pairs, on every way to a place. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AdmissionTest {

  /** A requirement, and the profile that meets it; the bare one does not. */
  private static final Map<String, Rule> RULES =
      Map.of(
          "age-unknown", new Rule("\"minAge\":16", "\"birthYear\":%d".formatted(born(20))),
          "skill-missing", new Rule("\"skills\":[\"first-aid\"]", "\"skills\":[\"first-aid\"]"),
          "other-gender-only",
              new Rule(
                  "\"gender\":\"FEMALE\",\"genderReason\":\"更衣室值守\"", "\"gender\":\"FEMALE\""));

  Tokens tokens;
  VolunteerWorld world;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
  }

  private record Rule(String requirement, String profile) {}

  private static int born(int yearsAgo) {
    return Year.now(ZoneOffset.ofHours(8)).getValue() - yearsAgo;
  }

  @Test
  void each_rule_alone_keeps_out_who_does_not_meet_it_and_lets_in_who_does() {
    RULES.forEach(
        (problem, rule) -> {
          String shift = requiring(rule.requirement());
          var volunteer = world.aVolunteer();

          assertRefused(signUp(volunteer, shift).statusCode(), problem, volunteer, shift);
          described(volunteer, rule.profile());
          signedUp(volunteer, shift);
        });
  }

  @Test
  void of_two_rules_both_must_be_met() {
    for (String one : RULES.keySet()) {
      for (String other : RULES.keySet()) {
        if (one.compareTo(other) < 0) {
          String shift =
              requiring(RULES.get(one).requirement() + "," + RULES.get(other).requirement());
          var volunteer = world.aVolunteer();
          described(volunteer, RULES.get(one).profile());
          assertRefused(signUp(volunteer, shift).statusCode(), other, volunteer, shift);
          described(volunteer, RULES.get(one).profile() + "," + RULES.get(other).profile());
          signedUp(volunteer, shift);
        }
      }
    }
  }

  private String requiring(String requirement) {
    return world.aShift().requiring("{" + requirement + "}").planned();
  }

  private static void assertRefused(
      int status, String problem, TestCaller volunteer, String shift) {
    assertThat(status).as(problem).isEqualTo(409);
    signUp(volunteer, shift).then().body("type", equalTo("urn:boyuan:problem:" + problem));
  }

  @Test
  void ages_count_by_the_year_in_which_the_shift_is() {
    String shift = requiring("\"minAge\":18,\"maxAge\":60");
    var tooYoung = world.aVolunteer();
    described(tooYoung, "\"birthYear\":%d,\"guardian\":%s".formatted(born(17), guardian()));
    var justOldEnough = world.aVolunteer();
    described(justOldEnough, "\"birthYear\":" + born(18));
    var tooOld = world.aVolunteer();
    described(tooOld, "\"birthYear\":" + born(61));

    assertRefused(signUp(tooYoung, shift).statusCode(), "too-young", tooYoung, shift);
    assertRefused(signUp(tooOld, shift).statusCode(), "too-old", tooOld, shift);
    signedUp(justOldEnough, shift);
  }

  private static String guardian() {
    return "{\"name\":\"王芳\",\"phone\":\"13800001234\",\"agreedOn\":\"2026-01-01\"}";
  }

  @Test
  void a_minor_needs_a_guardian_whatever_the_post_requires() {
    String shift = world.aShift().planned();
    var minor = world.aVolunteer();
    described(minor, "\"birthYear\":" + born(15));

    assertRefused(signUp(minor, shift).statusCode(), "guardian-missing", minor, shift);
    described(minor, "\"birthYear\":%d,\"guardian\":%s".formatted(born(15), guardian()));
    signedUp(minor, shift);
  }

  @Test
  void a_post_may_be_for_members_of_certain_organizations() {
    String shift = requiring("\"organizations\":[\"wzu\"]");
    var member =
        tokens.caller("member-" + UUID.randomUUID()).withRoles("volunteer").inOrganizations("wzu");
    var other = world.aVolunteer();

    assertRefused(signUp(other, shift).statusCode(), "other-organization-only", other, shift);
    signedUp(member, shift);
  }

  @Test
  void a_training_must_be_held_on_the_day_of_the_shift() {
    var school = new TrainingWorld(world);
    String training = school.aTraining();
    String shift = requiring("\"trainings\":[\"" + training + "\"]");
    var volunteer = world.aVolunteer();

    assertRefused(signUp(volunteer, shift).statusCode(), "training-missing", volunteer, shift);
    as(world.staff())
        .body(TrainingWorld.completionPlan(volunteer.id()))
        .post("/api/volunteer/v1/trainings/" + training + "/completions")
        .then()
        .statusCode(201);
    signedUp(volunteer, shift);
  }

  @Test
  void signing_up_opens_and_closes() {
    var start = now().plus(Duration.ofDays(3));
    String notYet =
        world.aShift().from(start).ruledBy(rules("\"signUpOpensAt\":\"%s\"", start)).planned();
    String closed = world.aShift().from(start).ruledBy("{\"signUpClosesMinutes\":10000}").planned();
    var volunteer = world.aVolunteer();

    assertRefused(signUp(volunteer, notYet).statusCode(), "sign-up-not-open", volunteer, notYet);
    assertRefused(signUp(volunteer, closed).statusCode(), "sign-up-closed", volunteer, closed);
  }

  private static String rules(String member, Instant time) {
    return "{" + member.formatted(time) + "}";
  }

  @Test
  void after_the_deadline_nobody_withdraws_but_who_answers_no_frees_the_place() {
    String shift =
        world.aShift().withCapacity(1).ruledBy("{\"withdrawUntilMinutes\":10000}").planned();
    var volunteer = world.aVolunteer();
    var waiting = world.aVolunteer();
    String id = signedUp(volunteer, shift);
    String next = signedUp(waiting, shift);

    withdraw(volunteer, id)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:withdraw-too-late"));
    as(volunteer)
        .body("{\"comes\":true}")
        .post(SIGN_UPS + "/" + id + "/answer")
        .then()
        .statusCode(204);
    as(volunteer)
        .body("{\"comes\":false}")
        .post(SIGN_UPS + "/" + id + "/answer")
        .then()
        .statusCode(204);

    as(waiting).get(SIGN_UPS + "/" + next).then().body("status", equalTo("CONFIRMED"));
  }

  @Test
  void who_no_longer_qualifies_is_passed_over_when_a_place_becomes_free() {
    String shift =
        world.aShift().withCapacity(1).requiring("{\"skills\":[\"first-aid\"]}").planned();
    var first = able();
    var second = able();
    var third = able();
    String held = signedUp(first, shift);
    String forgotten = signedUp(second, shift);
    String waits = signedUp(third, shift);
    described(second, "\"skills\":[]");

    withdraw(first, held).then().statusCode(204);

    as(second).get(SIGN_UPS + "/" + forgotten).then().body("status", equalTo("NOT_ADMITTED"));
    as(third).get(SIGN_UPS + "/" + waits).then().body("status", equalTo("CONFIRMED"));
    VolunteerWorld.get(SHIFTS + "/" + shift).then().body("taken", is(1)).body("waiting", is(0));
  }

  private TestCaller able() {
    var volunteer = world.aVolunteer();
    described(volunteer, "\"skills\":[\"first-aid\"]");
    return volunteer;
  }

  @Test
  void staff_let_in_whom_the_rules_keep_out_and_say_why_but_not_past_a_full_shift() {
    String shift = world.aShift().withCapacity(1).requiring("{\"minAge\":99}").planned();
    var first = world.aVolunteer();
    var second = world.aVolunteer();
    signedUp(first, world.aShift().from(now().plus(Duration.ofDays(9))).planned());
    signedUp(second, world.aShift().from(now().plus(Duration.ofDays(9))).planned());

    admit(first, shift).then().statusCode(201).body("forced", is(true));
    admit(second, shift).then().statusCode(201).body("status", equalTo("WAITLISTED"));
    admit(second, shift)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-signed-up"));
    as(world.staff())
        .get("/api/volunteer/v1/audit-entries?community=boyuan")
        .then()
        .body("items.action", hasItem("force-admission"));
  }

  private io.restassured.response.Response admit(TestCaller volunteer, String shift) {
    return as(world.staff())
        .body("{\"volunteerId\":\"%s\",\"reason\":\"替补\"}".formatted(volunteer.id()))
        .post(SHIFTS + "/" + shift + "/admissions");
  }

  @Test
  void a_training_session_and_a_shift_at_the_same_time_do_not_go_together() {
    var school = new TrainingWorld(world);
    var start = now().plus(Duration.ofDays(4));
    String session =
        as(world.staff())
            .body(TrainingWorld.sessionPlan(start, 5))
            .post("/api/volunteer/v1/trainings/" + school.aTraining() + "/sessions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var volunteer = world.aVolunteer();
    signedUp(volunteer, world.aShift().from(start.minusSeconds(600)).planned());

    as(volunteer)
        .post("/api/volunteer/v1/training-sessions/" + session + "/sign-up")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:overlapping-shift"));
  }

  @Test
  void two_change_places_when_who_is_in_charge_consents() {
    var start = now().plus(Duration.ofDays(5));
    String monday = world.aShift().withCapacity(1).from(start).planned();
    String friday = world.aShift().withCapacity(1).from(start.plus(Duration.ofDays(1))).planned();
    var ming = world.aVolunteer();
    var hua = world.aVolunteer();
    var waiting = world.aVolunteer();
    String mings = signedUp(ming, monday);
    signedUp(hua, friday);
    signedUp(waiting, monday);
    String swap =
        as(ming)
            .body("{\"signUpId\":\"%s\",\"wantedShift\":\"%s\"}".formatted(mings, friday))
            .post("/api/volunteer/v1/swaps")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String path = "/api/volunteer/v1/swaps/" + swap;

    as(waiting).post(path + "/taking").then().statusCode(409);
    as(hua).post(path + "/taking").then().statusCode(200).body("status", equalTo("TAKEN"));
    as(world.coordinator())
        .body("{\"consents\":true,\"reason\":\"同意\"}")
        .post(path + "/decision")
        .then()
        .statusCode(200)
        .body("status", equalTo("DONE"));

    assertThat(confirmedIn(monday)).containsExactly(hua.name());
    assertThat(confirmedIn(friday)).containsExactly(ming.name());
    VolunteerWorld.get(SHIFTS + "/" + monday).then().body("taken", is(1)).body("waiting", is(1));
  }

  private List<String> confirmedIn(String shift) {
    return as(world.coordinator())
        .get(SHIFTS + "/" + shift + "/sign-ups")
        .jsonPath()
        .getList("items.findAll { it.status == 'CONFIRMED' }.volunteerName");
  }

  @Test
  void promotion_and_withdrawal_that_race_leave_no_place_empty_and_none_given_twice() {
    String shift = world.aShift().withCapacity(3).planned();
    List<TestCaller> volunteers = IntStream.range(0, 12).mapToObj(i -> world.aVolunteer()).toList();
    List<String> ids = volunteers.stream().map(one -> signedUp(one, shift)).toList();

    Race.run(6, i -> () -> withdraw(volunteers.get(i * 2), ids.get(i * 2)).then().statusCode(204));

    VolunteerWorld.get(SHIFTS + "/" + shift).then().body("taken", is(3)).body("waiting", is(3));
    assertThat(confirmedIn(shift)).hasSize(3);
  }

  @Test
  void who_is_let_in_by_staff_keeps_that_right_while_they_wait() {
    String shift = world.aShift().withCapacity(1).requiring("{\"minAge\":16}").planned();
    var first = world.aVolunteer();
    described(first, "\"birthYear\":" + born(30));
    String held = signedUp(first, shift);
    var second = world.aVolunteer();
    signedUp(second, world.aShift().from(now().plus(Duration.ofDays(9))).planned());
    String waits = admit(second, shift).then().statusCode(201).extract().path("id");

    withdraw(first, held).then().statusCode(204);

    as(second).get(SIGN_UPS + "/" + waits).then().body("status", equalTo("CONFIRMED"));
  }

  @Test
  void nobody_gets_past_those_who_wait_once_it_has_begun_and_they_are_let_go() {
    var start = now().plus(Duration.ofMinutes(5));
    String shift = world.aShift().withCapacity(1).from(start).planned();
    var first = world.aVolunteer();
    var waiting = world.aVolunteer();
    String held = signedUp(first, shift);
    String waits = signedUp(waiting, shift);

    MovableClock.at(
        start.plusSeconds(60),
        () -> {
          as(first)
              .body("{\"comes\":false}")
              .post(SIGN_UPS + "/" + held + "/answer")
              .then()
              .statusCode(204);
          as(first).get(SIGN_UPS + "/" + held).then().body("status", equalTo("MISSED"));
          await()
              .atMost(Duration.ofSeconds(90))
              .untilAsserted(
                  () ->
                      as(waiting)
                          .get(SIGN_UPS + "/" + waits)
                          .then()
                          .body("status", equalTo("NOT_ADMITTED")));
        });
  }

  @Test
  void a_shift_to_which_somebody_came_is_neither_moved_nor_cancelled() {
    String shift = world.aShift().from(now().plus(Duration.ofMinutes(20))).planned();
    var volunteer = world.aVolunteer();
    signedUp(volunteer, shift);
    VolunteerWorld.checkIn(volunteer, shift, world.codeOf(shift)).then().statusCode(201);

    as(world.coordinator())
        .body("{\"reason\":\"x\"}")
        .post(SHIFTS + "/" + shift + "/cancellation")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-attended"));
  }

  @Test
  void only_those_in_charge_read_the_history_of_a_record() {
    String record = world.pendingRecordOf(world.aVolunteer());
    var neighbour =
        tokens.caller("neighbour").withRoles("volunteer", "resident").inCommunities("boyuan");

    as(neighbour)
        .get("/api/volunteer/v1/service-records/" + record + "/history")
        .then()
        .statusCode(404);
  }
}
