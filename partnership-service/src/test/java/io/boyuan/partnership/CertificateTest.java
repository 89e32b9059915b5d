package io.boyuan.partnership;

import static io.boyuan.partnership.LessonWorld.MINE;
import static io.boyuan.partnership.LessonWorld.list;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Certificates and what participants think of a course (P5). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class CertificateTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  Tokens tokens;

  @Test
  void who_was_at_enough_sessions_is_certified_and_anyone_verifies_it() {
    var world = new LessonWorld(new AcademyWorld(tokens), Map.of("lessons", 5));
    var wang = world.academy.somebody();
    var zhao = world.academy.somebody();
    String place = world.enrolled(wang);
    String other = world.enrolled(zhao);
    world.marked(0, 4, "PRESENT", place);
    world.marked(0, 1, "PRESENT", other);
    refused(certify(wang, place), 409, "course-not-over");
    world.after(
        4,
        MINUTE,
        () -> {
          world.mark(world.teacher, 4, list("ABSENT", place, other)).then().statusCode(204);
          as(zhao)
              .post(MINE + "/" + other + "/certificate")
              .then()
              .statusCode(409)
              .body("type", equalTo("urn:boyuan:problem:attendance-too-low"))
              .body("held", equalTo(5))
              .body("present", equalTo(1));
          certify(zhao, place).then().statusCode(404);
          certify(wang, place).then().statusCode(201).body("present", equalTo(4));
          refused(certify(wang, place), 409, "certificate-issued");
        });
    String path = MINE + "/" + place + "/certificate";
    as(zhao).get(path).then().statusCode(404);
    String code = as(wang).get(path).then().statusCode(200).extract().path("code");
    given()
        .get(API + "/certificates/" + code.toLowerCase(Locale.ROOT))
        .then()
        .statusCode(200)
        .body("title", equalTo("八段锦"))
        .body("held", equalTo(5))
        .body("participantName", not(equalTo(wang.name())));
    given().get(API + "/certificates/nonsense").then().statusCode(404);
    for (int print = 1; print <= 2; print++) {
      byte[] pdf =
          as(wang)
              .accept("application/pdf")
              .post(path + "/prints")
              .then()
              .statusCode(200)
              .extract()
              .asByteArray();
      assertThat(new String(pdf, 0, 4, US_ASCII)).isEqualTo("%PDF");
      as(wang).get(path).then().body("prints", equalTo(print));
    }
  }

  @Test
  void a_session_that_was_not_held_does_not_count() {
    var world = new LessonWorld(new AcademyWorld(tokens), Map.of("lessons", 2));
    var wang = world.academy.somebody();
    String place = world.enrolled(wang);
    world.marked(0, 1, "PRESENT", place);
    world.marked(1, 2, "ABSENT", place);
    world.after(
        1,
        MINUTE,
        () -> {
          refused(certify(wang, place), 409, "attendance-too-low");
          as(world.staff())
              .body("{\"outcome\":\"NOT_HELD\",\"reason\":\"停电\"}")
              .post(world.session(1) + "/teaching")
              .then()
              .statusCode(200);
          certify(wang, place).then().statusCode(201).body("held", equalTo(1));
        });
  }

  @Test
  void a_guardian_fetches_the_certificate_of_a_child() {
    var world =
        new LessonWorld(
            new AcademyWorld(tokens),
            Map.of("audience", "CHILDREN", "youngest", 3, "oldest", 12, "lessons", 1));
    var guardian = world.academy.somebody();
    String place = world.childOf(guardian, "王小明");
    world.marked(0, 1, "LATE", place);
    world.after(
        0,
        MINUTE,
        () ->
            certify(guardian, place)
                .then()
                .statusCode(201)
                .body("participantName", equalTo("王小明")));
  }

  @Test
  void what_participants_think_is_shown_from_three_answers_on_and_never_who_said_it() {
    var world = new LessonWorld(tokens);
    var people =
        List.of(world.academy.somebody(), world.academy.somebody(), world.academy.somebody());
    var places = people.stream().map(world::enrolled).toList();
    String summary = AcademyWorld.COURSES + "/" + world.course + "/feedback";
    refused(say(people.get(0), places.get(0), 5, ""), 409, "feedback-too-early");
    world.during(
        2,
        MINUTE,
        () -> {
          say(people.get(1), places.get(0), 5, "").then().statusCode(404);
          say(people.get(0), places.get(0), 6, "").then().statusCode(400);
          say(people.get(0), places.get(0), 1, ",\"words\":\"教室太小\"").then().statusCode(200);
          say(people.get(1), places.get(1), 4, "").then().statusCode(200);
          as(people.get(0))
              .body("{\"content\":5,\"teaching\":5,\"place\":5}")
              .put(MINE + "/" + places.get(0) + "/feedback")
              .then()
              .statusCode(428);
          given().get(summary).then().statusCode(200).body("answers", nullValue());
          as(world.staff()).get(summary + "/words").then().body("items", hasSize(0));
          say(people.get(2), places.get(2), 4, "").then().statusCode(200);
          say(people.get(0), places.get(0), 2, ",\"words\":\"教室太小\"").then().statusCode(200);
        });
    given()
        .get(summary)
        .then()
        .body("answers", equalTo(3))
        .body("content", equalTo(3.3f))
        .body("place", equalTo(3.3f));
    as(world.teacher)
        .get(summary + "/words")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].size()", equalTo(1))
        .body("items.words", hasItem("教室太小"));
    as(people.get(0)).get(summary + "/words").then().statusCode(404);
    as(people.get(0)).get(MINE + "/" + places.get(0) + "/feedback").then().statusCode(200);
    world.after(
        3,
        Duration.ofDays(13),
        () -> say(people.get(1), places.get(1), 5, "").then().statusCode(200));
    world.after(
        3,
        Duration.ofDays(15),
        () -> refused(say(people.get(1), places.get(1), 5, ""), 409, "feedback-closed"));

    as(people.get(0)).delete(API + "/me").then().statusCode(204);

    as(world.staff()).get(summary + "/words").then().body("items", hasSize(0));
    given().get(summary).then().body("answers", equalTo(3));
  }

  @Test
  void who_teaches_a_course_does_not_judge_it() {
    var world = new LessonWorld(tokens);
    String own = world.enrolled(world.teacher);
    world.during(3, MINUTE, () -> refused(say(world.teacher, own, 5, ""), 403, "own-course"));
  }

  private static Response say(TestCaller who, String place, int mark, String words) {
    String path = MINE + "/" + place + "/feedback";
    String plan =
        "{\"content\":%d,\"teaching\":%d,\"place\":%d%s}".formatted(mark, mark, mark, words);
    var said = as(who).get(path);
    var request = as(who).body(plan);
    return (said.statusCode() == 200 ? request.header("If-Match", said.header("ETag")) : request)
        .put(path);
  }

  private static Response certify(TestCaller who, String place) {
    return as(who).post(MINE + "/" + place + "/certificate");
  }

  private static void refused(Response answer, int status, String problem) {
    answer.then().statusCode(status).body("type", equalTo("urn:boyuan:problem:" + problem));
  }
}
