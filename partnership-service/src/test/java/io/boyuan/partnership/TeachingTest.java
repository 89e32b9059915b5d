package io.boyuan.partnership;

import static io.boyuan.partnership.AcademyWorld.TEACHERS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.contracts.partnership.TeachingConfirmed;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was taught, as staff confirm it (P5). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class TeachingTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String TAUGHT = "{\"outcome\":\"TAUGHT\"}";

  Tokens tokens;
  Broker broker;
  LessonWorld world;
  String place;

  @BeforeEach
  void a_course_somebody_takes() {
    world = new LessonWorld(tokens);
    place = world.enrolled(world.academy.somebody());
  }

  @Test
  void what_was_taught_is_confirmed_once_and_told_without_saying_what() {
    refused(confirm(world.staff(), 0, TAUGHT), 409, "session-not-over");
    world.after(
        0, MINUTE, () -> refused(confirm(world.staff(), 0, TAUGHT), 409, "attendance-missing"));
    world.marked(0, 1, "PRESENT", place);
    world.after(
        0,
        MINUTE,
        () -> {
          as(world.staff())
              .get(waiting())
              .then()
              .body("items.sessionId", contains(world.sessions.get(0)))
              .body("items[0].present", equalTo(1));
          confirm(world.staff(), 0, "{\"outcome\":\"TAUGHT\",\"minutes\":91}")
              .then()
              .statusCode(400)
              .body("violations.field", hasItem("minutes"));
          confirm(world.academy.otherStaff(), 0, TAUGHT).then().statusCode(403);
          List<Response> answers =
              Race.run(
                  4,
                  i -> () -> confirm(world.staff(), 0, "{\"outcome\":\"TAUGHT\",\"minutes\":80}"));
          assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
          refused(confirm(world.staff(), 0, TAUGHT), 409, "teaching-confirmed");
          as(world.staff()).get(waiting()).then().body("items", hasSize(0));
        });
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      assertThat(reader.about(UUID.fromString(world.sessions.get(0)), 2))
          .filteredOn(fact -> fact.type().equals(TeachingConfirmed.TYPE))
          .singleElement()
          .satisfies(
              fact ->
                  assertThat(fact.data())
                      .contains("\"minutes\":80", world.teacher.id().toString(), "博园学堂授课")
                      .doesNotContain("八段锦"));
    }
    as(world.teacher)
        .get(TEACHERS + "/" + world.teacherId + "/hours")
        .then()
        .body("[0].termId", equalTo(world.term))
        .body("[0].sessions", equalTo(1))
        .body("[0].minutes", equalTo(80));
    as(world.academy.somebody())
        .get(TEACHERS + "/" + world.teacherId + "/hours")
        .then()
        .statusCode(404);
  }

  @Test
  void a_substitute_has_the_hours_and_a_session_that_was_not_held_has_none() {
    world.marked(0, 1, "PRESENT", place);
    var wang = world.academy.somebody();
    String substitute = world.academy.aTeacher(wang);
    String elsewhere = new AcademyWorld(tokens).aTeacher();
    world.after(
        1,
        MINUTE,
        () -> {
          refused(confirm(world.staff(), 0, substituted(elsewhere)), 409, "teacher-not-approved");
          confirm(world.staff(), 0, substituted(substitute))
              .then()
              .statusCode(200)
              .body("teacherId", equalTo(substitute))
              .body("minutes", equalTo(90));
          confirm(world.staff(), 1, "{\"outcome\":\"NOT_HELD\"}")
              .then()
              .statusCode(400)
              .body("violations.field", hasItem("reason"));
          confirm(world.staff(), 1, "{\"outcome\":\"NOT_HELD\",\"reason\":\"台风\"}")
              .then()
              .statusCode(200)
              .body("minutes", equalTo(0));
        });
    as(wang).get(TEACHERS + "/" + substitute + "/hours").then().body("[0].minutes", equalTo(90));
    as(world.teacher).get(TEACHERS + "/" + world.teacherId + "/hours").then().body("", hasSize(0));
  }

  @Test
  void nobody_confirms_their_own_teaching_and_many_are_confirmed_together_or_none() {
    String own = as(world.staff()).body(world.academy.teacherPlan()).post(TEACHERS).path("id");
    world.marked(0, 2, "PRESENT", place);
    String both = "{\"sessionIds\":[\"%s\",\"%s\"]}";
    String confirmation = API + "/unconfirmed-teaching/confirmation";
    world.after(
        1,
        MINUTE,
        () -> {
          refused(confirm(world.staff(), 0, substituted(own)), 409, "teacher-not-approved");
          as(world.staff())
              .body(both.formatted(world.sessions.get(0), world.sessions.get(2)))
              .post(confirmation)
              .then()
              .statusCode(409)
              .body("sessionId", equalTo(world.sessions.get(2)));
          as(world.staff()).get(waiting()).then().body("items", hasSize(2));
          var list = URI.create("http://localhost:" + RestAssured.port + waiting());
          Statements.assertAlways(1, world.staff(), list, 2);
          as(world.staff())
              .body(both.formatted(world.sessions.get(0), world.sessions.get(1)))
              .post(confirmation)
              .then()
              .statusCode(204);
          as(world.staff()).get(waiting()).then().body("items", hasSize(0));
        });
  }

  @Test
  void staff_who_teach_have_it_confirmed_by_others() {
    var staff =
        tokens
            .caller("teaching-staff-" + UUID.randomUUID())
            .withRoles("community-staff", "teacher")
            .inCommunities(world.academy.community);
    String theirs = world.academy.aTeacher(staff);
    world.marked(0, 1, "PRESENT", place);
    world.after(
        0,
        MINUTE,
        () -> {
          refused(confirm(staff, 0, substituted(theirs)), 403, "own-teaching");
          confirm(world.staff(), 0, substituted(theirs)).then().statusCode(200);
        });
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    for (String body :
        List.of(
            "",
            "null",
            "{}",
            "{\"outcome\":\"WAITING\"}",
            "{\"outcome\":\"TAUGHT\",\"minutes\":0}",
            "{\"outcome\":\"TAUGHT\",\"minutes\":99999999999}")) {
      world.after(0, MINUTE, () -> confirm(world.staff(), 0, body).then().statusCode(400));
    }
    for (String body : List.of("{}", "{\"sessionIds\":[null]}", "{\"sessionIds\":[]}")) {
      as(world.staff())
          .body(body)
          .post(API + "/unconfirmed-teaching/confirmation")
          .then()
          .statusCode(400);
    }
  }

  private String waiting() {
    return API + "/unconfirmed-teaching?community=" + world.academy.community;
  }

  private static String substituted(String teacher) {
    return "{\"outcome\":\"SUBSTITUTED\",\"substituteId\":\"%s\",\"reason\":\"生病\"}"
        .formatted(teacher);
  }

  private Response confirm(TestCaller who, int session, String decision) {
    return as(who).body(decision).post(world.session(session) + "/teaching");
  }

  private static void refused(Response answer, int status, String problem) {
    answer.then().statusCode(status).body("type", equalTo("urn:boyuan:problem:" + problem));
  }
}
