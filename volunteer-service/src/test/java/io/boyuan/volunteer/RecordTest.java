package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.RECORDS;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.checkIn;
import static io.boyuan.volunteer.VolunteerWorld.checkOut;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static io.boyuan.volunteer.VolunteerWorld.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where minutes come from, who may make them count, and what becomes of them afterwards. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class RecordTest {

  private static final Duration HOUR = Duration.ofHours(1);

  Tokens tokens;
  Broker broker;
  VolunteerWorld world;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
  }

  private TestCaller anotherCoordinator() {
    return tokens
        .caller("coordinator-two")
        .withRoles("coordinator", "volunteer")
        .inCommunities("boyuan");
  }

  /** A volunteer's record of two hours, verified by two persons. */
  private String verified(TestCaller volunteer) {
    String id = world.pendingRecordOf(volunteer);
    verify(world.coordinator(), id, "{\"minutes\":120,\"reason\":\"现场登记\"}").then().statusCode(200);
    verify(world.staff(), id, "{}").then().statusCode(200).body("status", equalTo("VERIFIED"));
    return id;
  }

  private Response correct(TestCaller by, String id, int minutes) {
    return as(by)
        .body("{\"minutes\":%d,\"reason\":\"核对签到表\"}".formatted(minutes))
        .post(RECORDS + "/" + id + "/corrections");
  }

  @Test
  void more_minutes_than_were_scanned_wait_for_a_second_person() {
    String id = world.pendingRecordOf(world.aVolunteer());

    verify(world.coordinator(), id, "{\"minutes\":120,\"reason\":\"现场登记\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("PENDING"))
        .body("source", equalTo("CORRECTED"))
        .body("minutes", is(120));
    verify(world.coordinator(), id, "{}")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:own-entry"));
    verify(world.staff(), id, "{}").then().statusCode(200).body("status", equalTo("VERIFIED"));
  }

  @Test
  void nobody_serves_longer_than_the_shift() {
    String id = world.pendingRecordOf(world.aVolunteer());

    verify(world.coordinator(), id, "{\"minutes\":121,\"reason\":\"x\"}")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:longer-than-shift"))
        .body("minutes", is(120));
  }

  @Test
  void fewer_minutes_count_at_once_and_more_when_another_agrees() {
    String id = verified(world.aVolunteer());

    correct(world.coordinator(), id, 90).then().statusCode(200).body("minutes", is(90));
    correct(world.coordinator(), id, 100)
        .then()
        .statusCode(200)
        .body("minutes", is(90))
        .body("proposedMinutes", is(100));
    as(world.coordinator()).post(RECORDS + "/" + id + "/agreement").then().statusCode(403);
    as(world.staff())
        .post(RECORDS + "/" + id + "/agreement")
        .then()
        .statusCode(200)
        .body("minutes", is(100));
    as(world.staff())
        .post(RECORDS + "/" + id + "/agreement")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:nothing-proposed"));

    as(world.coordinator())
        .get(RECORDS + "/" + id + "/history")
        .then()
        .body("step", contains("PROPOSED", "CORRECTED", "PROPOSED", "CORRECTED"));
    assertTold(id, ServiceVerified.TYPE, ServiceCorrected.TYPE, ServiceCorrected.TYPE);
  }

  @Test
  void a_voided_record_counts_no_longer_and_is_told() {
    var volunteer = world.aVolunteer();
    String id = verified(volunteer);
    as(volunteer).get("/api/volunteer/v1/me/standing").then().body("minutes", is(120));

    as(world.staff())
        .body("{\"words\":\"并未到场\"}")
        .post(RECORDS + "/" + id + "/voiding")
        .then()
        .statusCode(200)
        .body("status", equalTo("VOIDED"));

    as(volunteer)
        .get("/api/volunteer/v1/me/standing")
        .then()
        .body("minutes", is(0))
        .body("records", is(0));
    correct(world.staff(), id, 10).then().statusCode(409);
    assertTold(id, ServiceVerified.TYPE, ServiceVoided.TYPE);
  }

  private void assertTold(String record, String... types) {
    try (var reader = new FactReader(broker, "boyuan.volunteer")) {
      var told = reader.about(UUID.fromString(record), types.length);
      assertThat(told.stream().map(one -> one.type())).containsExactly(types);
    }
  }

  @Test
  void who_came_without_a_phone_is_entered_with_evidence_and_verified_by_another() {
    var volunteers = IntStream.range(0, 3).mapToObj(i -> world.aVolunteer()).toList();
    String shift = world.aShift().from(now().minus(HOUR.multipliedBy(3))).lasting(HOUR).planned();
    MovableClock.at(
        now().minus(HOUR.multipliedBy(4)),
        () -> volunteers.forEach(volunteer -> signedUp(volunteer, shift)));

    List<String> ids =
        enter(world.coordinator(), shift, volunteers, "纸质签到表")
            .then()
            .statusCode(200)
            .body("source", hasItem("MANUAL"))
            .body("minutes", contains(60, 60, 60))
            .extract()
            .path("id");
    enter(world.coordinator(), shift, volunteers, "纸质签到表")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-checked-in"));

    verifyAll(world.coordinator(), ids).then().statusCode(403);
    verifyAll(anotherCoordinator(), ids)
        .then()
        .statusCode(200)
        .body("status", contains("VERIFIED", "VERIFIED", "VERIFIED"));
    verifyAll(anotherCoordinator(), ids).then().statusCode(409);
  }

  private static Response enter(
      TestCaller by, String shift, List<TestCaller> volunteers, String evidence) {
    String ids =
        volunteers.stream()
            .map(volunteer -> "\"" + volunteer.id() + "\"")
            .reduce((one, other) -> one + "," + other)
            .orElse("");
    return as(by)
        .body("{\"volunteerIds\":[%s],\"evidence\":\"%s\"}".formatted(ids, evidence))
        .post(SHIFTS + "/" + shift + "/attendance-entries");
  }

  private static Response verifyAll(TestCaller by, List<String> ids) {
    return as(by)
        .body("{\"recordIds\":[\"" + String.join("\",\"", ids) + "\"]}")
        .post(RECORDS + "/verifications");
  }

  @Test
  void many_entries_by_one_person_on_one_day_are_listed_for_review() {
    var coordinator =
        tokens
            .caller("eager-" + UUID.randomUUID())
            .withRoles("coordinator")
            .inCommunities("boyuan");
    var volunteers = IntStream.range(0, 20).mapToObj(i -> world.aVolunteer()).toList();
    String shift =
        world
            .aShift()
            .withCapacity(20)
            // Who did not come is noted two hours after the end, which is still ahead.
            .from(now().minus(HOUR.multipliedBy(2)).minus(HOUR.dividedBy(2)))
            .lasting(HOUR)
            .planned();
    MovableClock.at(
        now().minus(HOUR.multipliedBy(4)),
        () -> volunteers.forEach(volunteer -> signedUp(volunteer, shift)));
    enter(coordinator, shift, volunteers, "表").then().statusCode(200);

    as(world.staff())
        .get(RECORDS + "/unusual-entries?community=boyuan")
        .then()
        .statusCode(200)
        .body("by", hasItem(coordinator.id().toString()))
        .body("people", hasItem(20));
  }

  @Test
  void what_is_not_over_or_lacks_evidence_is_not_entered() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    signedUp(volunteer, shift);

    enter(world.coordinator(), shift, List.of(volunteer), "表")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:not-begun"));
    enter(world.coordinator(), shift, List.of(volunteer), "").then().statusCode(400);
    enter(world.coordinator(), shift, List.of(world.aVolunteer()), "表").then().statusCode(409);
  }

  @Test
  void who_checks_in_far_away_or_does_not_say_where_is_flagged_and_not_refused() {
    String shift =
        world
            .aShift()
            .from(now().minusSeconds(60))
            .ruledBy("{\"checkInRadiusMeters\":200}")
            .planned();
    var near = world.aVolunteer();
    var far = world.aVolunteer();
    var silent = world.aVolunteer();
    List.of(near, far, silent).forEach(volunteer -> signedUp(volunteer, shift));

    checkInAt(near, shift, "27.9270", "120.6951").then().body("flags", empty());
    checkInAt(far, shift, "27.9365", "120.6951").then().body("flags", contains("OUT_OF_RANGE"));
    checkIn(silent, shift, world.codeOf(shift)).then().body("flags", contains("NO_POSITION"));

    as(world.staff())
        .get(RECORDS + "/flagged?community=boyuan")
        .then()
        .statusCode(200)
        .body("items.volunteerId", hasItem(far.id().toString()));
  }

  private Response checkInAt(TestCaller volunteer, String shift, String lat, String lng) {
    return as(volunteer)
        .body(
            "{\"code\":\"%s\",\"position\":{\"lat\":%s,\"lng\":%s}}"
                .formatted(world.codeOf(shift), lat, lng))
        .post(SHIFTS + "/" + shift + "/check-ins");
  }

  @Test
  void a_forgotten_check_out_is_closed_at_the_planned_end_and_flagged() {
    var volunteer = world.aVolunteer();
    String shift = world.aShiftUnderWay();
    signedUp(volunteer, shift);
    String id = checkIn(volunteer, shift, world.codeOf(shift)).path("id");

    MovableClock.at(
        now().plus(HOUR.multipliedBy(4)),
        () ->
            await()
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(
                    () ->
                        as(volunteer)
                            .get(RECORDS + "/" + id)
                            .then()
                            .body("status", equalTo("PENDING"))
                            .body("flags", contains("CHECK_OUT_MISSED"))));
    int minutes = as(volunteer).get(RECORDS + "/" + id).path("minutes");
    assertThat(minutes).isBetween(117, 119);
  }

  @Test
  void who_did_not_come_is_noted_and_their_reliability_tells_it() {
    var volunteer = world.aVolunteer();
    String shift = world.aShift().from(now().plusSeconds(1)).lasting(HOUR).planned();
    String signUp = signedUp(volunteer, shift);

    MovableClock.at(
        now().plus(HOUR.multipliedBy(5)),
        () ->
            await()
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(
                    () ->
                        as(volunteer)
                            .get("/api/volunteer/v1/sign-ups/" + signUp)
                            .then()
                            .body("status", equalTo("MISSED"))));

    as(volunteer)
        .get("/api/volunteer/v1/me/standing")
        .then()
        .body("missed", is(1))
        .body("kept", is(0));
  }

  @Test
  void a_month_takes_so_many_minutes_that_were_not_scanned_and_no_more() {
    var volunteer = world.aVolunteer();
    Instant start = Instant.parse("2026-03-02T00:00:00Z");
    for (int i = 0; i < 4; i++) {
      String id = entered(volunteer, start.plus(Duration.ofDays(i)), Duration.ofHours(10));
      verify(world.staff(), id, "{}").then().statusCode(200);
    }
    String tooMuch = entered(volunteer, start.plus(Duration.ofDays(5)), HOUR);

    verify(world.staff(), tooMuch, "{}")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:too-much-not-scanned"));
  }

  private String entered(TestCaller volunteer, Instant start, Duration length) {
    String shift = world.aShift().from(start).lasting(length).planned();
    MovableClock.at(start.minusSeconds(60), () -> signedUp(volunteer, shift));
    return enter(world.coordinator(), shift, List.of(volunteer), "表").path("[0].id");
  }

  @Test
  void a_volunteer_questions_and_gets_an_answer() {
    var volunteer = world.aVolunteer();
    String id = world.pendingRecordOf(volunteer);

    as(volunteer)
        .body("{\"words\":\"我到 11 点才离开\"}")
        .post(RECORDS + "/" + id + "/questions")
        .then()
        .statusCode(204);
    as(world.aVolunteer())
        .body("{\"words\":\"x\"}")
        .post(RECORDS + "/" + id + "/questions")
        .then()
        .statusCode(404);
    as(world.coordinator())
        .body("{\"words\":\"已核对\"}")
        .post(RECORDS + "/" + id + "/answers")
        .then()
        .statusCode(204);

    as(volunteer)
        .get(RECORDS + "/" + id + "/history")
        .then()
        .body("step", contains("QUESTIONED", "ANSWERED"))
        .body("words", hasItem("已核对"));
    as(world.aVolunteer()).get(RECORDS + "/" + id + "/history").then().statusCode(404);
  }

  @Test
  void a_program_of_an_organization_verifies_what_its_members_served_and_no_others() {
    var program = tokens.caller("program").withRoles("coordinator").inOrganizations("wzu");
    var elsewhere = tokens.caller("program2").withRoles("coordinator").inOrganizations("wmu");
    String id = world.pendingRecordOf(world.aVolunteer());

    as(elsewhere).get(RECORDS + "?organization=wzu").then().statusCode(403);
    verify(elsewhere, id, "{}").then().statusCode(403);
    as(program).get(RECORDS + "?organization=wzu").then().body("items.id", hasItem(id));
    verify(program, id, "{}").then().statusCode(200);
    as(program).get(RECORDS).then().statusCode(400);
    as(program)
        .get(RECORDS + "?organization=wzu&status=VERIFIED&limit=1")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void check_out_after_the_end_counts_up_to_the_end() {
    var volunteer = world.aVolunteer();
    String shift = world.aShift().from(now().minusSeconds(30)).lasting(HOUR).planned();
    signedUp(volunteer, shift);
    checkIn(volunteer, shift, world.codeOf(shift)).then().statusCode(201);

    MovableClock.at(
        now().plus(Duration.ofMinutes(90)),
        () ->
            checkOut(volunteer, shift, world.codeOf(shift))
                .then()
                .statusCode(200)
                .body("minutes", is(59)));
  }
}
