package io.boyuan.partnership;

import static io.boyuan.partnership.LessonWorld.MINE;
import static io.boyuan.partnership.LessonWorld.list;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.contracts.partnership.AbsencesNoticed;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was at which session, by code and by list, and who said they would not come (P5). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AttendanceTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  Tokens tokens;
  Broker broker;
  LessonWorld world;
  TestCaller wang;
  String place;

  @BeforeEach
  void a_course_that_wang_takes() {
    world = new LessonWorld(tokens);
    wang = world.academy.somebody();
    place = world.enrolled(wang);
  }

  @Test
  void who_takes_the_code_that_is_shown_was_there_and_after_ten_minutes_came_late() {
    var zhao = world.academy.somebody();
    String other = world.enrolled(zhao);
    world.during(
        0,
        MINUTE,
        () -> {
          String digits = shown(world.teacher);
          checkIn(wang, digits).then().statusCode(201).body("presence", equalTo("PRESENT"));
          refused(checkIn(wang, digits), 409, "attendance-marked");
          refused(checkIn(world.academy.somebody(), digits), 409, "not-enrolled");
        });
    world.during(
        0,
        Duration.ofMinutes(11),
        () ->
            checkIn(zhao, shown(world.staff()))
                .then()
                .statusCode(201)
                .body("presence", equalTo("LATE"))
                .body("means", equalTo("CODE")));
    as(world.teacher)
        .get(world.session(0) + "/attendance")
        .then()
        .body("items.enrolmentId", contains(place, other))
        .body("items.presence", contains("PRESENT", "LATE"));
    as(wang).get(MINE + "/" + place + "/attendance").then().body("presence", contains("PRESENT"));
    as(zhao).get(MINE + "/" + place + "/attendance").then().statusCode(404);
  }

  @Test
  void the_code_is_shown_by_who_leads_the_class_while_it_is_on() {
    String path = world.session(0) + "/check-in-code";
    refused(as(world.teacher).get(path), 409, "check-in-closed");
    world.during(
        0,
        MINUTE,
        () -> {
          as(wang).get(path).then().statusCode(404);
          as(world.academy.otherStaff()).get(path).then().statusCode(404);
          as(world.teacher).accept("image/png").get(path).then().statusCode(200);
          refused(checkIn(wang, "000000x"), 409, "code-expired");
          for (int i = 0; i < 5; i++) {
            checkIn(wang, "wrong");
          }
          refused(checkIn(wang, shown(world.teacher)), 409, "too-many-tries");
        });
    world.after(0, MINUTE, () -> refused(as(world.teacher).get(path), 409, "check-in-closed"));
  }

  @Test
  void who_teaches_instead_shows_the_code_and_keeps_the_list() {
    var li = world.academy.somebody();
    String substitute = world.academy.aTeacher(li);
    String path = world.session(0);
    as(li).get(path + "/attendance").then().statusCode(404);
    as(world.staff())
        .body("{\"teacherId\":\"" + substitute + "\"}")
        .put(path + "/substitute")
        .then()
        .statusCode(428);
    named(world.teacherId).then().statusCode(409);
    named(substitute).then().statusCode(200).body("substituteId", equalTo(substitute));

    world.during(
        0,
        MINUTE,
        () -> {
          checkIn(wang, shown(li)).then().statusCode(201);
          as(li).get(path + "/attendance").then().body("items.presence", contains("PRESENT"));
        });
    world.after(0, MINUTE, () -> refused(named(substitute), 409, "session-over"));
    as(li).get(world.session(1) + "/attendance").then().statusCode(404);
  }

  private Response named(String teacher) {
    String path = world.session(0);
    return as(world.staff())
        .header("If-Match", as(world.staff()).get(path).header("ETag"))
        .body("{\"teacherId\":\"" + teacher + "\"}")
        .put(path + "/substitute");
  }

  @Test
  void a_list_is_not_marked_over_what_somebody_did_not_read() {
    String path = world.session(0) + "/attendance";
    world.during(
        0,
        MINUTE,
        () -> {
          String read = as(world.teacher).get(path).then().statusCode(200).extract().header("ETag");
          checkIn(wang, shown(world.teacher)).then().statusCode(201);
          String absent = list("ABSENT", place);
          as(world.teacher).body(absent).put(path).then().statusCode(428);
          as(world.teacher).header("If-Match", read).body(absent).put(path).then().statusCode(412);
          String known =
              world.mark(world.teacher, 0, absent).then().statusCode(204).extract().header("ETag");
          as(world.teacher)
              .header("If-Match", known)
              .body(list("PRESENT", place))
              .put(path)
              .then()
              .statusCode(204);
        });
  }

  @Test
  void who_teaches_does_not_take_their_own_code() {
    String own = world.enrolled(world.teacher);
    world.during(
        0,
        MINUTE,
        () -> {
          refused(checkIn(world.teacher, shown(world.teacher)), 403, "own-attendance");
          refused(world.mark(world.teacher, 0, list("PRESENT", own)), 403, "own-attendance");
          world.mark(world.staff(), 0, list("PRESENT", own)).then().statusCode(204);
        });
  }

  @Test
  void a_guardian_says_which_child_came() {
    var family =
        new LessonWorld(
            new AcademyWorld(tokens), Map.of("audience", "CHILDREN", "youngest", 3, "oldest", 12));
    var guardian = family.academy.somebody();
    String one = family.childOf(guardian, "大宝");
    String two = family.childOf(guardian, "小宝");
    family.during(
        0,
        MINUTE,
        () -> {
          String code = as(family.teacher).get(family.session(0) + "/check-in-code").path("digits");
          var sent = as(guardian).body("{\"code\":\"%s\"}".formatted(code));
          sent.post(family.session(0) + "/check-ins")
              .then()
              .statusCode(400)
              .body("violations.field", hasItem("enrolmentId"));
          as(guardian)
              .body("{\"code\":\"%s\",\"enrolmentId\":\"%s\"}".formatted(code, two))
              .post(family.session(0) + "/check-ins")
              .then()
              .statusCode(201);
        });
    as(family.teacher)
        .get(family.session(0) + "/attendance")
        .then()
        .body("items.find { it.enrolmentId == '" + two + "' }.presence", equalTo("PRESENT"))
        .body("items.find { it.enrolmentId == '" + one + "' }.presence", nullValue());
  }

  @Test
  void the_list_is_kept_from_the_begin_until_three_days_after_the_end_and_later_with_a_reason() {
    refused(world.mark(world.teacher, 0, list("ABSENT", place)), 409, "session-not-begun");
    world.after(
        0,
        Duration.ofDays(3).minus(MINUTE),
        () -> {
          world.mark(wang, 0, list("PRESENT", place)).then().statusCode(404);
          world.mark(world.academy.otherStaff(), 0, list("LATE", place)).then().statusCode(404);
          refused(
              world.mark(world.teacher, 0, list("LATE", UUID.randomUUID().toString())),
              409,
              "not-enrolled");
          world.mark(world.teacher, 0, list("ABSENT", place)).then().statusCode(204);
        });
    world.after(
        0,
        Duration.ofDays(3).plus(MINUTE),
        () -> {
          refused(world.mark(world.teacher, 0, list("LATE", place)), 409, "attendance-closed");
          world.mark(world.staff(), 0, list("LATE", place)).then().statusCode(400);
          world
              .mark(
                  world.staff(),
                  0,
                  list("LATE", place).replaceFirst("}$", ",\"reason\":\"签到表核对\"}"))
              .then()
              .statusCode(204);
        });
    as(world.teacher)
        .get(world.session(0) + "/attendance/" + place)
        .then()
        .body("presence", contains("LATE", "ABSENT"))
        .body("reason", contains("签到表核对", null))
        .body("markedBy", contains(world.staff().id().toString(), world.teacher.id().toString()));
  }

  @Test
  void who_said_before_that_they_would_not_come_is_excused_unless_they_came() {
    String absences = MINE + "/" + place + "/absences";
    String plan = "{\"sessionId\":\"%s\",\"reason\":\"出差\"}";
    String first = plan.formatted(world.sessions.get(0));
    as(world.teacher).body(first).post(absences).then().statusCode(404);
    as(wang).body(first).post(absences).then().statusCode(201).body("reason", equalTo("出差"));
    refused(as(wang).body(first).post(absences), 409, "absence-noticed");
    as(wang).body(plan.formatted(world.sessions.get(1))).post(absences).then().statusCode(201);
    as(wang).delete(absences + "/" + world.sessions.get(1)).then().statusCode(204);
    as(wang).delete(absences + "/" + world.sessions.get(1)).then().statusCode(404);
    as(wang).get(absences).then().body("sessionId", contains(world.sessions.get(0)));

    world.during(
        0,
        MINUTE,
        () -> {
          refused(as(wang).delete(absences + "/" + world.sessions.get(0)), 409, "session-begun");
          as(world.teacher)
              .get(world.session(0) + "/attendance")
              .then()
              .body("items[0].presence", equalTo("EXCUSED"))
              .body("items[0].noticeReason", equalTo("出差"))
              .body("items[0].noticedAt", notNullValue());
          world.mark(world.teacher, 0, list("ABSENT", place)).then().statusCode(204);
        });
    world.during(
        1,
        MINUTE,
        () ->
            refused(
                as(wang).body(plan.formatted(world.sessions.get(1))).post(absences),
                409,
                "session-begun"));
    as(wang).get(MINE + "/" + place + "/attendance").then().body("presence", contains("EXCUSED"));
  }

  @Test
  void who_is_absent_three_times_without_a_notice_is_told_of_once_and_listed_for_staff() {
    String asked = API + "/frequent-absences?community=" + world.academy.community;
    world.marked(0, 2, "ABSENT", place);
    as(world.staff()).get(asked).then().body("items", hasSize(0));
    world.marked(2, 4, "ABSENT", place);
    as(world.staff())
        .get(asked)
        .then()
        .body("items.enrolmentId", contains(place))
        .body("items[0].absences", equalTo(4));
    as(world.academy.otherStaff()).get(asked).then().statusCode(403);
    world.after(
        3,
        MINUTE,
        () -> {
          for (int i = 1; i < 3; i++) {
            String late = list("PRESENT", place).replaceFirst("}$", ",\"reason\":\"核对\"}");
            world.mark(world.staff(), i, late).then().statusCode(204);
          }
          as(world.staff()).get(asked).then().body("items", hasSize(0));
          String absent = list("ABSENT", place).replaceFirst("}$", ",\"reason\":\"核对\"}");
          world.mark(world.staff(), 2, absent).then().statusCode(204);
          as(world.staff()).get(asked).then().body("items[0].absences", equalTo(3));
        });
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      assertThat(reader.about(UUID.fromString(place), 2))
          .filteredOn(fact -> fact.type().equals(AbsencesNoticed.TYPE))
          .singleElement()
          .satisfies(fact -> assertThat(fact.data()).contains("\"absences\":3"));
    }
  }

  @Test
  void a_code_taken_many_times_at_once_counts_once() {
    world.during(
        0,
        MINUTE,
        () -> {
          String digits = shown(world.teacher);
          List<Response> answers = Race.run(6, i -> () -> checkIn(wang, digits));
          assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
        });
  }

  @Test
  void the_list_takes_as_many_statements_for_many_as_for_one() {
    var all = new ArrayList<>(List.of(place));
    for (int i = 0; i < 5; i++) {
      all.add(world.enrolled(world.academy.somebody()));
    }
    world.marked(0, 1, "PRESENT", all.toArray(String[]::new));
    var list =
        URI.create("http://localhost:" + RestAssured.port + world.session(0) + "/attendance");
    Statements.assertAlways(3, world.staff(), list, 6);
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    world.during(
        0,
        MINUTE,
        () -> {
          for (String body :
              List.of(
                  "", "{", "null", "{\"marks\":[null]}", "{\"marks\":[]}", "{\"marks\":[{}]}")) {
            world.mark(world.teacher, 0, body).then().statusCode(400);
          }
          world.mark(world.teacher, 0, list("PRESENT", place, place)).then().statusCode(400);
          as(wang).body("{}").post(world.session(0) + "/check-ins").then().statusCode(400);
          as(wang).body("{}").post(MINE + "/" + place + "/absences").then().statusCode(400);
        });
  }

  @Test
  void who_is_erased_leaves_no_reason_behind() {
    as(wang)
        .body("{\"sessionId\":\"%s\",\"reason\":\"手术\"}".formatted(world.sessions.get(0)))
        .post(MINE + "/" + place + "/absences")
        .then()
        .statusCode(201);
    as(wang).get(API + "/me/data").then().body("absences.reason", hasItem("手术"));

    as(wang).delete(API + "/me").then().statusCode(204);

    as(world.staff())
        .get(world.session(0) + "/attendance")
        .then()
        .body("items.noticeReason", not(hasItem("手术")));
  }

  private String shown(TestCaller by) {
    return as(by)
        .get(world.session(0) + "/check-in-code")
        .then()
        .statusCode(200)
        .extract()
        .path("digits");
  }

  private Response checkIn(TestCaller who, String code) {
    return as(who).body("{\"code\":\"%s\"}".formatted(code)).post(world.session(0) + "/check-ins");
  }

  private static void refused(Response answer, int status, String problem) {
    answer.then().statusCode(status).body("type", equalTo("urn:boyuan:problem:" + problem));
  }
}
