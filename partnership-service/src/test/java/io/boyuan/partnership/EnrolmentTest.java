package io.boyuan.partnership;

import static io.boyuan.partnership.AcademyWorld.COURSES;
import static io.boyuan.partnership.AcademyWorld.coursePlan;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enrolling, waiting, consenting and leaving (P5). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class EnrolmentTest {

  private static final String CHILDREN = API + "/my-children";
  private static final String OF_AGE = "{\"ofAge\":true}";
  private static final String MINE = API + "/my-enrolments";
  private static final Map<String, Object> FOR_CHILDREN =
      Map.of("audience", "CHILDREN", "youngest", 3, "oldest", 12, "capacity", 2);

  Tokens tokens;
  Broker broker;
  AcademyWorld world;

  @BeforeEach
  void world() {
    world = new AcademyWorld(tokens);
  }

  @Test
  void who_comes_first_has_a_place_and_who_waits_moves_up_residents_before_others() {
    String course = world.aPublishedCourse(Map.of("capacity", 1));
    var first = world.somebody();
    var stranger = world.stranger("stranger-" + UUID.randomUUID());
    var resident = world.somebody();
    String place = enrolled(first, course, "ENROLLED");
    String strangers = enrolled(stranger, course, "WAITING");
    String residents = enrolled(resident, course, "WAITING");
    as(stranger).get(MINE + "/" + strangers).then().body("ahead", equalTo(1));
    as(first).get(MINE + "/" + strangers).then().statusCode(404);
    as(first)
        .body(OF_AGE)
        .post(COURSES + "/" + course + "/enrolments")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-enrolled"));

    as(first).post(MINE + "/" + place + "/withdrawal").then().statusCode(200);

    as(resident)
        .get(MINE + "/" + residents)
        .then()
        .body("enrolment.status", equalTo("ENROLLED"))
        .body("enrolment.cause", equalTo("MOVED_UP"))
        .body("ahead", nullValue());
    as(stranger).get(MINE + "/" + strangers).then().body("ahead", equalTo(0));
    as(first)
        .post(MINE + "/" + place + "/withdrawal")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:enrolment-over"));
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      assertThat(reader.about(UUID.fromString(residents), 2).getLast().data())
          .contains("ENROLLED", "MOVED_UP");
    }
  }

  @Test
  void forty_who_come_at_once_for_five_places_get_five_and_the_others_wait_in_a_row() {
    String course = world.aPublishedCourse(Map.of("capacity", 5));
    var people = IntStream.range(0, 40).mapToObj(i -> world.somebody()).toList();

    List<Response> answers = Race.run(40, i -> () -> enrol(people.get(i), course, OF_AGE));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers.stream().filter(answer -> answer.path("status").equals("ENROLLED")))
        .hasSize(5);
    given().get(COURSES + "/" + course).then().body("enrolled", equalTo(5));
  }

  @Test
  void a_child_takes_part_when_its_guardian_consented_to_the_very_words() {
    String course = world.aPublishedCourse(FOR_CHILDREN);
    var guardian = world.somebody();
    String child = aChild(guardian, "小明", "2020-02-01");
    String words = COURSES + "/" + course + "/enrolments/consent";
    String hash =
        given()
            .get(words)
            .then()
            .statusCode(200)
            .body("statement", containsString("监护人"))
            .extract()
            .path("sha256");

    for (String plan :
        List.of(
            "{\"childId\":\"%s\"}".formatted(child),
            "{\"childId\":\"%s\",\"consentSha256\":\"%s\"}".formatted(child, "0".repeat(64)))) {
      enrol(guardian, course, plan)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:boyuan:problem:consent-missing"))
          .body("sha256", equalTo(hash));
    }
    enrol(guardian, course, OF_AGE)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:course-for-children"));
    enrol(world.somebody(), course, consented(child, hash)).then().statusCode(404);

    enrol(guardian, course, consented(child, hash))
        .then()
        .statusCode(201)
        .body("status", equalTo("ENROLLED"))
        .body("participantName", equalTo("小明"))
        .body("consentSha256", equalTo(hash))
        .body("consentedAt", notNullValue());
    as(guardian)
        .delete(CHILDREN + "/" + child)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:child-enrolled"));
  }

  @Test
  void a_family_enrols_two_children_together_or_none() {
    String course = world.aPublishedCourse(FOR_CHILDREN);
    var guardian = world.somebody();
    String one = aChild(guardian, "大宝", "2019-02-01");
    String two = aChild(guardian, "小宝", "2021-02-01");
    String hash = consentOf(course);
    var other = world.somebody();
    String others = aChild(other, "邻居", "2020-02-01");
    String place =
        enrol(other, course, consented(others, hash)).then().statusCode(201).extract().path("id");

    family(guardian, course, hash, one, two)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:family-not-together"));
    as(guardian).get(MINE).then().body("items", hasSize(0));
    given().get(COURSES + "/" + course).then().body("enrolled", equalTo(1));

    as(other).post(MINE + "/" + place + "/withdrawal").then().statusCode(200);
    family(guardian, course, hash, one, two)
        .then()
        .statusCode(201)
        .body("status", equalTo(List.of("ENROLLED", "ENROLLED")));
    family(guardian, course, hash, one, one)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("places"));
  }

  @Test
  void nobody_is_in_two_classes_at_once_also_when_they_enrol_at_once() {
    world.aRoom(30);
    world.aRoom(30);
    String term = world.aTerm();
    var courses =
        List.of(
            world.aCourse(term, world.aTeacher(), Map.of()),
            world.aCourse(term, world.aTeacher(), Map.of("audience", "SENIORS")));
    String timetable = world.aTimetable(term);
    for (String course : courses) {
      String block = world.blockOf(timetable, course);
      String room =
          as(world.staff())
              .get(world.rooms())
              .path("items[%d].id".formatted(courses.indexOf(course)));
      as(world.staff())
          .body(
              "{\"day\":\"FRIDAY\",\"from\":\"09:00\",\"roomId\":\"%s\",\"pinned\":true}"
                  .formatted(room))
          .put(AcademyWorld.TIMETABLES + "/" + timetable + "/blocks/" + block)
          .then()
          .statusCode(200);
    }
    world.publish(timetable).then().statusCode(200);
    var somebody = world.somebody();

    List<Response> answers = Race.run(2, i -> () -> enrol(somebody, courses.get(i), OF_AGE));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    answers.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(
            answer -> answer.then().body("type", equalTo("urn:boyuan:problem:participant-busy")));
  }

  @Test
  void residents_enrol_before_others() {
    world.aRoom(30);
    var now = Instant.now();
    String term = world.aTerm(now.minusSeconds(60), now.plusSeconds(86_400));
    String course = world.aCourse(term, world.aTeacher(), Map.of());
    world.publish(world.aTimetable(term)).then().statusCode(200);

    enrol(world.stranger("stranger-" + UUID.randomUUID()), course, OF_AGE)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:residents-first"))
        .body("opensAt", notNullValue());
    enrolled(world.somebody(), course, "ENROLLED");
  }

  @Test
  void staff_let_in_past_the_queue_with_a_reason_and_never_past_the_places() {
    String course = world.aPublishedCourse(Map.of("capacity", 1));
    enrolled(world.somebody(), course, "ENROLLED");
    enrolled(world.somebody(), course, "WAITING");
    var later = world.somebody();
    String last = enrolled(later, course, "WAITING");
    String path = API + "/enrolments/" + last + "/admission";
    String reason = "{\"reason\":\"家庭困难\"}";

    as(world.staff())
        .body(reason)
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:course-full"));
    as(world.otherStaff()).body(reason).post(path).then().statusCode(403);
    String teacher = given().get(COURSES + "/" + course).path("teacherId");
    as(world.staff())
        .header("If-Match", "*")
        .body(coursePlan(teacher, Map.of("capacity", 2)))
        .put(COURSES + "/" + course)
        .then()
        .statusCode(200)
        .body("enrolled", equalTo(2));
    as(later).get(MINE + "/" + last).then().body("ahead", equalTo(0));
    as(world.staff())
        .body(reason)
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:course-full"));
  }

  @Test
  void who_is_not_of_age_is_enrolled_by_a_guardian() {
    String course = world.aPublishedCourse(Map.of());

    for (String plan : List.of("{}", "{\"ofAge\":false}", "{\"birthDate\":\"2015-01-01\"}")) {
      enrol(world.somebody(), course, plan)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:boyuan:problem:guardian-needed"));
    }
    enrol(world.somebody(), course, "{\"birthDate\":\"1960-01-01\"}").then().statusCode(201);
  }

  @Test
  void who_took_part_in_what_is_over_took_part() {
    String course = world.aPublishedCourse(Map.of("capacity", 1));
    var somebody = world.somebody();
    String place = enrolled(somebody, course, "ENROLLED");
    String last = (String) AcademyWorld.sessionsOf(course).getLast().get("endsAt");

    MovableClock.at(
        OffsetDateTime.parse(last).toInstant().plusSeconds(60),
        () -> {
          as(somebody)
              .post(MINE + "/" + place + "/withdrawal")
              .then()
              .statusCode(409)
              .body("type", equalTo("urn:boyuan:problem:course-over"));
          as(somebody).delete(API + "/me").then().statusCode(204);
        });

    given().get(COURSES + "/" + course).then().body("enrolled", equalTo(1));
  }

  @Test
  void who_is_in_two_classes_since_a_session_moved_is_told_and_staff_see_it_until_it_is_mended() {
    world.aRoom(30);
    String term = world.aTerm();
    String one = world.aCourse(term, world.aTeacher(), Map.of("lessons", 1));
    String other =
        world.aCourse(term, world.aTeacher(), Map.of("lessons", 1, "audience", "SENIORS"));
    world.publish(world.aTimetable(term)).then().statusCode(200);
    var somebody = world.somebody();
    String first = enrolled(somebody, one, "ENROLLED");
    String second = enrolled(somebody, other, "ENROLLED");
    enrolled(world.somebody(), other, "ENROLLED");
    var taken = AcademyWorld.sessionsOf(one).getFirst();
    var moved = AcademyWorld.sessionsOf(other).getFirst();
    String clashes = API + "/terms/" + term + "/class-clashes";

    place(moved.get("id"), taken.get("startsAt"), taken.get("endsAt"));

    as(world.staff())
        .get(clashes)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].one.enrolmentId", equalTo(second))
        .body("items[0].one.sessionId", equalTo(moved.get("id")))
        .body("items[0].other.sessionId", equalTo(taken.get("id")));
    for (String mine : List.of(first, second)) {
      as(somebody).get(MINE + "/" + mine + "/clashes").then().statusCode(200).body("", hasSize(1));
      as(world.somebody()).get(MINE + "/" + mine + "/clashes").then().body("", hasSize(0));
    }
    assertThat(SpotWorld.typesAbout(broker, second, 2))
        .contains("boyuan.partnership.classes-clash.v1");

    place(moved.get("id"), moved.get("startsAt"), moved.get("endsAt"));
    as(world.staff()).get(clashes).then().body("items", hasSize(0));
    place(moved.get("id"), taken.get("startsAt"), taken.get("endsAt"));
    as(somebody).post(MINE + "/" + first + "/withdrawal").then().statusCode(200);
    as(world.staff()).get(clashes).then().body("items", hasSize(0));
    assertThat(problemOf(enrol(somebody, one, OF_AGE))).isEqualTo("participant-busy");
  }

  private void place(Object session, Object startsAt, Object endsAt) {
    as(world.staff())
        .header("If-Match", "*")
        .body(
            "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"roomId\":\"%s\"}"
                .formatted(startsAt, endsAt, world.aRoom(20)))
        .put(AcademyWorld.SESSIONS + "/" + session + "/place")
        .then()
        .statusCode(200);
  }

  private static String problemOf(Response answer) {
    return AgreementWorld.problem(answer);
  }

  @Test
  void who_is_free_again_as_a_class_is_called_off_may_be_elsewhere_then() {
    world.aRoom(30);
    world.aRoom(30);
    String term = world.aTerm();
    String one = world.aCourse(term, world.aTeacher(), Map.of("lessons", 1));
    String other =
        world.aCourse(term, world.aTeacher(), Map.of("lessons", 1, "audience", "SENIORS"));
    world.publish(world.aTimetable(term)).then().statusCode(200);
    var taken = AcademyWorld.sessionsOf(one).getFirst();
    var moved = AcademyWorld.sessionsOf(other).getFirst();
    as(world.staff())
        .header("If-Match", "*")
        .body(
            "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"roomId\":\"%s\"}"
                .formatted(taken.get("startsAt"), taken.get("endsAt"), world.aRoom(20)))
        .put(AcademyWorld.SESSIONS + "/" + moved.get("id") + "/place")
        .then()
        .statusCode(200);
    var somebody = world.somebody();
    enrolled(somebody, one, "ENROLLED");
    enrol(somebody, other, OF_AGE)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:participant-busy"));

    as(world.staff())
        .body("{\"reason\":\"教师出差\"}")
        .post(AcademyWorld.SESSIONS + "/" + taken.get("id") + "/cancellation")
        .then()
        .statusCode(200);

    enrolled(somebody, other, "ENROLLED");
  }

  @Test
  void no_more_are_let_in_than_a_room_holds() {
    String course = world.aPublishedCourse(Map.of());
    String teacher = given().get(COURSES + "/" + course).path("teacherId");

    as(world.staff())
        .header("If-Match", "*")
        .body(coursePlan(teacher, Map.of("capacity", 31)))
        .put(COURSES + "/" + course)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:room-too-small"));
  }

  @Test
  void the_teacher_and_staff_see_who_takes_part_and_others_do_not() {
    world.aRoom(30);
    var lin = world.somebody();
    String term = world.aTerm();
    String course = world.aCourse(term, world.aTeacher(lin), Map.of());
    world.publish(world.aTimetable(term)).then().statusCode(200);
    var participant = world.somebody();
    enrolled(participant, course, "ENROLLED");
    String list = COURSES + "/" + course + "/enrolments";

    as(lin).get(list).then().statusCode(200).body("items", hasSize(1));
    as(world.staff()).get(list).then().statusCode(200).body("items", hasSize(1));
    as(participant).get(list).then().statusCode(404);
    as(world.otherStaff()).get(list).then().statusCode(404);
  }

  @Test
  void who_is_erased_leaves_their_place_to_the_next_and_the_count_stays_right() {
    String course = world.aPublishedCourse(Map.of("capacity", 1));
    var first = world.somebody();
    enrolled(first, course, "ENROLLED");
    var next = world.somebody();
    String waiting = enrolled(next, course, "WAITING");

    as(first).delete(API + "/me").then().statusCode(204);

    as(next).get(MINE + "/" + waiting).then().body("enrolment.status", equalTo("ENROLLED"));
    as(first).get(MINE).then().body("items", hasSize(0));
    as(world.staff())
        .get(COURSES + "/" + course + "/enrolments")
        .then()
        .body("items.participantName", hasItem("已注销 / erased"));
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    String course = world.aPublishedCourse(Map.of());
    var somebody = world.somebody();
    for (String body : List.of("", "{", "[]", "null", "7", "{\"childId\":\"x\"}")) {
      enrol(somebody, course, body).then().statusCode(400);
      as(somebody).body(body).post(MINE).then().statusCode(400);
      as(somebody).body(body).post(CHILDREN).then().statusCode(400);
    }
    enrol(somebody, UUID.randomUUID().toString(), "{}").then().statusCode(404);
    for (String born : List.of("1990-01-01", "2990-01-01", "+999999999-12-31")) {
      as(somebody)
          .body("{\"name\":\"小明\",\"birthDate\":\"%s\"}".formatted(born))
          .post(CHILDREN)
          .then()
          .statusCode(400)
          .body("violations.field", hasItem("birthDate"));
    }
    for (int i = 0; i < 10; i++) {
      aChild(somebody, "孩子" + i, "2020-01-01");
    }
    as(somebody)
        .body("{\"name\":\"小明\",\"birthDate\":\"2020-01-01\"}")
        .post(CHILDREN)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:too-many-children"));
  }

  private static Response family(
      TestCaller guardian, String course, String hash, String one, String two) {
    String place = "{\"courseId\":\"%s\",\"childId\":\"%s\",\"consentSha256\":\"%s\"}";
    return as(guardian)
        .body(
            "{\"places\":[%s,%s]}"
                .formatted(place.formatted(course, one, hash), place.formatted(course, two, hash)))
        .post(MINE);
  }

  private static String consented(String child, String hash) {
    return "{\"childId\":\"%s\",\"consentSha256\":\"%s\"}".formatted(child, hash);
  }

  private static String consentOf(String course) {
    return given().get(COURSES + "/" + course + "/enrolments/consent").path("sha256");
  }

  private static String aChild(TestCaller guardian, String name, String born) {
    return as(guardian)
        .body("{\"name\":\"%s\",\"birthDate\":\"%s\"}".formatted(name, born))
        .post(CHILDREN)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response enrol(TestCaller who, String course, String plan) {
    return as(who).body(plan).post(COURSES + "/" + course + "/enrolments");
  }

  private static String enrolled(TestCaller who, String course, String status) {
    return enrol(who, course, OF_AGE)
        .then()
        .statusCode(201)
        .body("status", equalTo(status))
        .extract()
        .path("id");
  }
}
