package io.boyuan.partnership;

import static io.boyuan.partnership.AcademyWorld.COURSES;
import static io.boyuan.partnership.AcademyWorld.SESSIONS;
import static io.boyuan.partnership.AcademyWorld.TEACHERS;
import static io.boyuan.partnership.AcademyWorld.TIMETABLES;
import static io.boyuan.partnership.AcademyWorld.coursePlan;
import static io.boyuan.partnership.AcademyWorld.firstMonday;
import static io.boyuan.partnership.AcademyWorld.sessionsOf;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teachers, rooms, terms, courses and their timetable (P5). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class TimetableTest {

  Tokens tokens;
  AcademyWorld world;

  @BeforeEach
  void world() {
    world = new AcademyWorld(tokens);
  }

  @Test
  void who_applies_to_teach_teaches_once_staff_said_yes() {
    var lin = world.somebody();
    String id =
        as(lin)
            .body(world.teacherPlan())
            .post(TEACHERS)
            .then()
            .statusCode(201)
            .body("status", equalTo("APPLIED"))
            .extract()
            .path("id");
    String list = TEACHERS + "?community=" + world.community;
    given().get(list).then().body("items", empty());
    given().get(TEACHERS + "/" + id).then().statusCode(404);
    given().get(list + "&status=APPLIED").then().statusCode(403);
    as(world.staff()).get(list + "&status=APPLIED").then().body("items.id", equalTo(List.of(id)));
    String term = world.aTerm();
    as(world.staff())
        .body(coursePlan(id, Map.of()))
        .post(API + "/terms/" + term + "/courses")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:teacher-not-approved"));

    String standing = TEACHERS + "/" + id + "/standing";
    String yes = "{\"status\":\"APPROVED\",\"reason\":\"试讲合格\"}";
    as(world.otherStaff()).body(yes).put(standing).then().statusCode(403);
    as(world.staff()).body(yes).put(standing).then().statusCode(200);

    given()
        .get(list)
        .then()
        .body("items.id", equalTo(List.of(id)))
        .body("items[0].personId", nullValue())
        .body("items[0].reason", nullValue());
    as(world.staff())
        .body("{\"status\":\"APPLIED\",\"reason\":\"再看\"}")
        .put(standing)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:teacher-stands-otherwise"));
    as(lin)
        .body(world.teacherPlan())
        .post(TEACHERS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-teacher"));
  }

  @Test
  void nobody_decides_their_own_application_and_others_do_not_see_what_is_attached() {
    var staff = world.staff();
    String id =
        as(staff)
            .body(world.teacherPlan())
            .post(TEACHERS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    as(staff)
        .body("{\"status\":\"APPROVED\",\"reason\":\"我\"}")
        .put(TEACHERS + "/" + id + "/standing")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:own-application"));
    String attachments = TEACHERS + "/" + id + "/attachments";
    as(staff)
        .contentType("image/jpeg")
        .body("no photo".getBytes(UTF_8))
        .post(attachments + "?name=a.jpg")
        .then()
        .statusCode(415)
        .body("type", equalTo("urn:boyuan:problem:attachment-format"));
    as(world.somebody()).get(attachments).then().statusCode(404);
    as(staff).get(attachments).then().statusCode(200).body("", hasSize(0));
  }

  @Test
  void a_timetable_is_made_tried_changed_by_hand_and_published() {
    String small = world.aRoom(12);
    String large = world.aRoom(40);
    String term = world.aTerm();
    String teacher = world.aTeacher();
    String first = world.aCourse(term, teacher, Map.of());
    String second = world.aCourse(term, teacher, Map.of("capacity", 30));
    String timetable = world.aTimetable(term);
    given().get(COURSES + "/" + first).then().statusCode(404);

    var whole =
        as(world.staff())
            .get(TIMETABLES + "/" + timetable)
            .then()
            .statusCode(200)
            .body("standing.hard", equalTo(0))
            .body("blocks", hasSize(2))
            .body("blocks.dates.flatten()", hasSize(8))
            .extract()
            .jsonPath();
    String secondsBlock = whole.getString("blocks.find { it.courseId == '" + second + "' }.id");
    String firstsBlock = whole.getString("blocks.find { it.courseId == '" + first + "' }.id");
    String day = whole.getString("blocks.find { it.courseId == '" + first + "' }.day");
    String from = whole.getString("blocks.find { it.courseId == '" + first + "' }.from");
    assertThat(whole.getString("blocks.find { it.courseId == '" + second + "' }.roomId"))
        .isEqualTo(large);

    String sameTimeInTheSmallRoom = place(day, from, small);
    String block = TIMETABLES + "/" + timetable + "/blocks/" + secondsBlock;
    as(world.staff())
        .body(sameTimeInTheSmallRoom)
        .post(block + "/trial")
        .then()
        .statusCode(200)
        .body("before.hard", equalTo(0))
        .body("after.hard", equalTo(-3))
        .body(
            "broken.rule",
            hasItems(
                "TEACHER_TEACHES_ONE_CLASS_AT_A_TIME",
                "ROOM_HOLDS_ONE_CLASS_AT_A_TIME",
                "ROOM_HOLDS_ALL_PARTICIPANTS"))
        .body("broken.zh", hasItem("一位教师同一时间只上一门课"));
    as(world.staff()).body(sameTimeInTheSmallRoom).put(block).then().statusCode(200);
    world
        .publish(timetable)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:timetable-broken"))
        .body("findings.findAll { it.isHard }", hasSize(3));
    as(world.staff())
        .body(place("SUNDAY", "09:00", large))
        .put(block)
        .then()
        .statusCode(200)
        .body("after.hard", equalTo(0))
        .body("mended", not(empty()));
    as(world.staff())
        .body(place("SATURDAY", "09:00", small))
        .put(TIMETABLES + "/" + timetable + "/blocks/" + firstsBlock)
        .then()
        .statusCode(200);

    world.publish(timetable).then().statusCode(200).body("status", equalTo("PUBLISHED"));

    given().get(COURSES + "/" + first).then().statusCode(200).body("status", equalTo("PUBLISHED"));
    var sessions = sessionsOf(second);
    assertThat(sessions).hasSize(4);
    assertThat(sessions.getFirst())
        .containsEntry("startsAt", firstMonday().plusDays(6) + "T09:00:00+08:00")
        .containsEntry("roomState", "WANTED")
        .containsEntry("number", 1);
    world
        .publish(timetable)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:timetable-stands-otherwise"));
  }

  private static String place(String day, String from, String room) {
    return "{\"day\":\"%s\",\"from\":\"%s\",\"roomId\":\"%s\",\"pinned\":true}"
        .formatted(day, from, room);
  }

  @Test
  void the_planner_keeps_what_is_pinned_and_what_was_published_when_a_course_comes_on() {
    String room = world.aRoom(30);
    String term = world.aTerm();
    String course = world.aCourse(term, world.aTeacher(), Map.of());
    world.publish(world.aTimetable(term)).then().statusCode(200);
    var before = sessionsOf(course);
    world.aCourse(term, world.aTeacher(), Map.of("audience", "SENIORS"));

    String next =
        as(world.staff())
            .body("{\"method\":\"THOROUGH\"}")
            .post(API + "/terms/" + term + "/timetables")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as(world.staff())
        .body("{\"method\":\"QUICK\"}")
        .post(API + "/terms/" + term + "/timetables")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:timetable-in-work"));
    await().atMost(Duration.ofSeconds(60)).until(() -> statusOf(next).equals("DRAFT"));
    world.publish(next).then().statusCode(200);

    assertThat(sessionsOf(course))
        .extracting(s -> s.get("id"), s -> s.get("startsAt"))
        .isEqualTo(before.stream().map(s -> tuple(s.get("id"), s.get("startsAt"))).toList());
    as(world.staff())
        .get(API + "/terms/" + term + "/timetables")
        .then()
        .body("items.status", equalTo(List.of("PUBLISHED", "SUPERSEDED")));
    assertThat(room).isNotNull();
  }

  private String statusOf(String timetable) {
    return as(world.staff()).get(TIMETABLES + "/" + timetable).path("timetable.status");
  }

  @Test
  void a_summer_class_is_held_on_fourteen_days_in_a_row() {
    world.aRoom(30);
    String term = world.aTerm();
    String course =
        world.aCourse(
            term,
            world.aTeacher(),
            Map.of(
                "pace",
                "DAILY",
                "lessons",
                14,
                "audience",
                "CHILDREN",
                "firstDay",
                firstMonday().plusDays(1).toString()));

    world.publish(world.aTimetable(term)).then().statusCode(200);

    assertThat(sessionsOf(course))
        .hasSize(14)
        .extracting(session -> OffsetDateTime.parse((String) session.get("startsAt")).toLocalDate())
        .startsWith(firstMonday().plusDays(1))
        .endsWith(firstMonday().plusDays(14));
  }

  @Test
  void a_timetable_whose_first_day_has_come_is_made_again() {
    world.aRoom(30);
    String term = world.aTerm();
    world.aCourse(term, world.aTeacher(), Map.of());
    String timetable = world.aTimetable(term);

    MovableClock.at(
        firstMonday().atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(),
        () ->
            world
                .publish(timetable)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:boyuan:problem:timetable-stale")));
    as(world.staff()).delete(TIMETABLES + "/" + timetable).then().statusCode(204);
    world.aTimetable(term);
  }

  @Test
  void a_session_moves_where_nobody_is_met_and_is_called_off() {
    world.aRoom(30);
    String other = world.aRoom(30);
    String term = world.aTerm();
    String teacher = world.aTeacher();
    String course = world.aCourse(term, teacher, Map.of());
    String clash = world.aCourse(term, teacher, Map.of());
    world.publish(world.aTimetable(term)).then().statusCode(200);
    var session = sessionsOf(course).getFirst();
    var busy = sessionsOf(clash).getFirst();
    String path = SESSIONS + "/" + session.get("id");

    as(world.staff())
        .header("If-Match", "*")
        .body(move(busy.get("startsAt"), busy.get("endsAt"), other))
        .put(path + "/place")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:teacher-busy"));
    var begin = OffsetDateTime.parse((String) session.get("startsAt")).plusHours(3);
    as(world.staff())
        .body(move(begin, begin.plusHours(1), other))
        .put(path + "/place")
        .then()
        .statusCode(428);
    as(world.staff())
        .header("If-Match", "\"0\"")
        .body(move(begin, begin.plusHours(1), other))
        .put(path + "/place")
        .then()
        .statusCode(200)
        .body("roomId", equalTo(other))
        .body("version", equalTo(1));
    as(world.staff())
        .body("{\"reason\":\"教师出差\"}")
        .post(path + "/cancellation")
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"))
        .body("reason", equalTo("教师出差"));
    as(world.staff())
        .body("{\"reason\":\"教师出差\"}")
        .post(path + "/cancellation")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:session-cancelled"));
  }

  private static String move(Object from, Object until, String room) {
    return "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"roomId\":\"%s\"}".formatted(from, until, room);
  }

  @Test
  void once_people_enrol_only_words_and_more_places_change() {
    String course = world.aPublishedCourse(Map.of());
    String teacher = given().get(COURSES + "/" + course).path("teacherId");
    String path = COURSES + "/" + course;

    for (var refused :
        List.<Map<String, Object>>of(
            Map.of("capacity", 9), Map.of("minutes", 60), Map.of("audience", "SENIORS"))) {
      as(world.staff())
          .header("If-Match", "*")
          .body(coursePlan(teacher, refused))
          .put(path)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:boyuan:problem:course-published"));
    }
    as(world.staff())
        .header("If-Match", "*")
        .body(coursePlan(teacher, Map.of("capacity", 12, "title", "太极")))
        .put(path)
        .then()
        .statusCode(200)
        .body("title", equalTo("太极"));
  }

  @Test
  void a_course_that_is_called_off_has_no_sessions_any_more() {
    String course = world.aPublishedCourse(Map.of());

    as(world.staff())
        .body("{\"reason\":\"人数不足\"}")
        .post(COURSES + "/" + course + "/cancellation")
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));

    assertThat(sessionsOf(course)).extracting(s -> s.get("status")).containsOnly("CANCELLED");
    given()
        .get(COURSES + "?community=" + world.community)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    var staff = world.staff();
    String term = world.aTerm();
    String courses = API + "/terms/" + term + "/courses";
    String teacher = world.aTeacher();
    for (var bad :
        Map.<String, Map<String, Object>>of(
                "oldest", Map.of("youngest", 9, "oldest", 8),
                "fewest", Map.of("fewest", 11),
                "firstDay", Map.of("firstDay", firstMonday().toString()),
                "capacity", Map.of("capacity", 0),
                "minutes", Map.of("minutes", 1_000_000),
                "cohort", Map.of("cohort", "A B"))
            .entrySet()) {
      as(staff)
          .body(coursePlan(teacher, bad.getValue()))
          .post(courses)
          .then()
          .statusCode(400)
          .body("violations.field", hasItem(bad.getKey()));
    }
    for (String body : List.of("", "{", "[]", "null", "7", "{\"pace\":\"HOURLY\"}")) {
      as(staff).body(body).post(courses).then().statusCode(400);
      as(staff).body(body).post(API + "/terms/" + term + "/timetables").then().statusCode(400);
      as(staff).body(body).put(world.terms() + "/x").then().statusCode(400);
      as(staff).body(body).put(world.rooms() + "/" + UUID.randomUUID()).then().statusCode(400);
    }
    as(staff)
        .body(
            AcademyWorld.termPlan(
                firstMonday(), firstMonday().plusDays(300), Instant.now(), Instant.now()))
        .put(world.terms() + "/long")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("lastDay"));
    as(staff)
        .body("{\"unavailable\":[null],\"preferred\":[],\"avoided\":[]}")
        .put(TEACHERS + "/" + teacher + "/availability")
        .then()
        .statusCode(400);
    as(staff)
        .header("If-Match", "*")
        .body(
            "{\"unavailable\":[%s],\"preferred\":[],\"avoided\":[]}"
                .formatted(AcademyWorld.window(DayOfWeek.FRIDAY, "10:00", "09:00")))
        .put(TEACHERS + "/" + teacher + "/availability")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("unavailable[0].until"));
    as(staff).post(API + "/terms/" + term + "/timetables").then().statusCode(400);
    as(staff)
        .body("{\"method\":\"QUICK\"}")
        .post(API + "/terms/" + term + "/timetables")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:no-courses"));
    given().get(API + "/terms/" + UUID.randomUUID() + "/courses").then().statusCode(404);
    given().get(TEACHERS).then().statusCode(400).body("violations", notNullValue());
  }
}
