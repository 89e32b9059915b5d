package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.ACTIVITIES;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ActivityTest {

  Tokens tokens;
  VolunteerWorld world;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
  }

  @Test
  void an_activity_is_planned_with_ids_for_its_posts_and_shifts() {
    var response = as(world.coordinator()).body(world.aShift().plan()).post(ACTIVITIES);

    response
        .then()
        .statusCode(201)
        .header("Location", containsString(ACTIVITIES + "/" + response.path("id")))
        .body("title", equalTo("文明巡查"))
        .body("organizationCode", equalTo("wzu"))
        .body("posts[0].id", notNullValue())
        .body("posts[0].shifts[0].id", notNullValue())
        .body("posts[0].shifts[0].startsAt", containsString("+08:00"));
    get(ACTIVITIES + "/" + response.path("id"))
        .then()
        .statusCode(200)
        .body("posts[0].shifts", hasSize(1));
  }

  @Test
  void what_is_not_said_has_a_default() {
    var start = now().plus(Duration.ofDays(1));
    as(world.coordinator())
        .body(
            """
            {"title":"集市","communityCode":"boyuan",
             "posts":[{"name":"摊位","capacity":1,"shifts":[{"startsAt":"%s","endsAt":"%s"}]}]}
            """
                .formatted(start, start.plusSeconds(3600)))
        .post(ACTIVITIES)
        .then()
        .statusCode(201)
        .body("category", equalTo("OTHER"))
        .body("posts[0].category", equalTo("OTHER"));
  }

  @Test
  void nobody_plans_for_another_community() {
    as(world.coordinatorOfAnotherCommunity())
        .body(world.aShift().plan())
        .post(ACTIVITIES)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:other-community"));
  }

  @Test
  void a_repeated_plan_makes_one_activity() {
    String plan = world.aShift().plan();
    var first =
        as(world.coordinator()).header("Idempotency-Key", "plan-1").body(plan).post(ACTIVITIES);
    var again =
        as(world.coordinator()).header("Idempotency-Key", "plan-1").body(plan).post(ACTIVITIES);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    String good = world.aShift().plan();
    var start = now().plus(Duration.ofDays(1));

    refused("{}", "title");
    refused(good.replace("CIVILITY_PATROL", "DANCING"), "category");
    refused(good.replace("\"capacity\":10", "\"capacity\":0"), "posts[0].capacity");
    refused(good.replace("\"capacity\":10", "\"capacity\":\"10\""), "posts[0].capacity");
    refused(good.replace("\"capacity\":10", "\"capacity\":1.5"), "posts[0].capacity");
    refused(good.replace("\"lat\":27.9265", "\"lat\":91"), "place.lat");
    refused(good.replace("文明巡查", "字".repeat(201)), "title");
    refused(good.replace("文明巡查", "a\\u0000b"), "title");
    refused(world.aShift().lasting(Duration.ZERO).plan(), "posts[0].shifts[0].endsAt");
    refused(
        world.aShift().lasting(Duration.ofDays(365_000)).plan().replace("+3025", "3025"),
        "posts[0].shifts[0].endsAt");
    refused(
        good.replace(
            good.substring(good.indexOf("\"startsAt\""), good.indexOf(",\"endsAt\"")),
            "\"startsAt\":\"2026-03-01T09:00:00\""),
        "posts[0].shifts[0].startsAt");
    refused(
        good.replace(
            good.substring(good.indexOf("\"startsAt\""), good.indexOf(",\"endsAt\"")),
            "\"startsAt\":1767229200"),
        "posts[0].shifts[0].startsAt");
    for (String broken :
        List.of(
            "",
            "{",
            "[]",
            "7",
            "null",
            good + good,
            "{\"title\":\"" + "x".repeat(1_000_000) + "\"}")) {
      as(world.coordinator()).body(broken).post(ACTIVITIES).then().statusCode(400);
    }
    as(world.coordinator())
        .contentType("text/plain")
        .body(good)
        .post(ACTIVITIES)
        .then()
        .statusCode(415);
    assertThat(start).isNotNull();
  }

  @Test
  void shifts_are_listed_by_time_with_what_is_taken() {
    var start = now().plus(Duration.ofDays(400));
    String first = world.aShift().withCapacity(1).from(start).planned();
    String second = world.aShift().from(start.plusSeconds(3600)).planned();
    signedUp(world.aVolunteer(), first);

    var window =
        "?from="
            + start.minusSeconds(10)
            + "&to="
            + start.plusSeconds(7200)
            + "&category=CIVILITY_PATROL";
    get(SHIFTS + window)
        .then()
        .statusCode(200)
        .body("items.id", contains(first, second))
        .body("items[0].capacity", equalTo(1))
        .body("items[0].taken", equalTo(1))
        .body("items[0].waiting", equalTo(0));
    get(SHIFTS + window + "&open=true").then().body("items.id", contains(second));
    get(SHIFTS + window.replace("CIVILITY_PATROL", "OTHER")).then().body("items", hasSize(0));
  }

  @Test
  void pages_follow_each_other_without_gap_or_double() {
    var start = now().plus(Duration.ofDays(500));
    List<String> planned = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      planned.add(world.aShift().from(start).planned());
    }
    List<String> read = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page =
          get(
              SHIFTS
                  + "?limit=2&from="
                  + start.minusSeconds(1)
                  + "&to="
                  + start.plusSeconds(1)
                  + "&cursor="
                  + cursor);
      read.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("nextCursor");
    }
    assertThat(read).containsExactlyInAnyOrderElementsOf(planned);
  }

  @Test
  void parameters_that_cannot_be_read_are_bad_input() {
    for (String query :
        List.of(
            "limit=0",
            "limit=201",
            "limit=abc",
            "cursor=xyz",
            "from=yesterday",
            "category=DANCING",
            "from=2026-03-01T09:00:00")) {
      var response = get(SHIFTS + "?" + query);
      assertThat(response.statusCode()).as(query).isEqualTo(400);
      response
          .then()
          .contentType("application/problem+json")
          .body("type", equalTo("urn:boyuan:problem:invalid-input"));
    }
    io.restassured.RestAssured.given()
        .urlEncodingEnabled(false)
        .get(SHIFTS + "?community=%00")
        .then()
        .statusCode(400);
    get(SHIFTS + "/not-an-id")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:boyuan:problem:not-found"));
  }

  @Test
  void a_read_that_is_known_already_is_not_sent_again() {
    String shift = world.aShift().planned();
    String tag = get(SHIFTS + "/" + shift).header("ETag");

    io.restassured.RestAssured.given()
        .header("If-None-Match", tag)
        .get(SHIFTS + "/" + shift)
        .then()
        .statusCode(304);
    signedUp(world.aVolunteer(), shift);
    io.restassured.RestAssured.given()
        .header("If-None-Match", tag)
        .get(SHIFTS + "/" + shift)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)));
  }

  @Test
  void what_was_planned_is_in_the_audit_trail() {
    String id = as(world.coordinator()).body(world.aShift().plan()).post(ACTIVITIES).path("id");

    as(world.staff())
        .get("/api/volunteer/v1/audit-entries?community=boyuan")
        .then()
        .statusCode(200)
        .body("items.subjectId", hasItem(id));
    as(world.staff())
        .get("/api/volunteer/v1/audit-entries?community=wangjiang")
        .then()
        .statusCode(403);
  }

  private void refused(String body, String field) {
    as(world.coordinator())
        .header("Accept-Language", "en")
        .body(body)
        .post(ACTIVITIES)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:invalid-input"))
        .body("violations.field", hasItem(field));
  }
}
