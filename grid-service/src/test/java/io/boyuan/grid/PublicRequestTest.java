package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.RequestWorld.at;
import static io.boyuan.grid.RequestWorld.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others than who asked do with a public request. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PublicRequestTest {

  private static final String PUBLIC = API + "/public-requests";
  private static final String FOLLOWED = API + "/followed-requests";

  Tokens tokens;
  RequestWorld world;

  @BeforeEach
  void world() {
    world = new RequestWorld(tokens);
  }

  @Test
  void a_neighbour_follows_a_request_and_sees_that_there_is_news() {
    String id = world.aRequest();
    as(world.neighbour()).put(PUBLIC + "/" + id + "/follower").then().statusCode(204);
    as(world.neighbour()).put(PUBLIC + "/" + id + "/follower").then().statusCode(204);
    as(world.neighbour())
        .get(FOLLOWED)
        .then()
        .body("items.id", contains(id))
        .body("items.hasNews", contains(false));

    step(world.gridWorker(), id, "progress", "{\"note\":\"到场\"}");

    as(world.neighbour()).get(FOLLOWED).then().body("items.hasNews", contains(true));
    as(world.neighbour()).post(FOLLOWED + "/" + id + "/look").then().statusCode(204);
    as(world.neighbour()).get(FOLLOWED).then().body("items.hasNews", contains(false));
    as(world.neighbour()).delete(PUBLIC + "/" + id + "/follower").then().statusCode(204);
    as(world.neighbour()).get(FOLLOWED).then().body("items", hasSize(0));
    as(world.neighbour()).post(FOLLOWED + "/" + id + "/look").then().statusCode(404);
  }

  @Test
  void what_is_not_public_is_not_followed() {
    String id = world.aRequest("dispute");

    as(world.neighbour()).put(PUBLIC + "/" + id + "/follower").then().statusCode(404);
    given().put(PUBLIC + "/" + id + "/follower").then().statusCode(401);
  }

  @Test
  void followers_of_a_duplicate_and_who_asked_it_hear_about_the_original() {
    String original = world.aRequest();
    String duplicate =
        world
            .ask(
                tokens.caller("third-" + world.community()).withRoles("resident"),
                world.plan("street-light", "路灯坏了", 1, 1))
            .path("id");
    as(world.neighbour()).put(PUBLIC + "/" + duplicate + "/follower");

    step(world.gridWorker(), duplicate, "merging", "{\"into\":\"" + original + "\"}");

    as(world.neighbour()).get(FOLLOWED).then().body("items.id", contains(original));
    as(tokens.caller("third-" + world.community()).withRoles("resident"))
        .get(FOLLOWED)
        .then()
        .body("items.id", contains(original));
    as(world.staff()).put(PUBLIC + "/" + duplicate + "/follower").then().statusCode(204);
    as(world.staff()).get(FOLLOWED).then().body("items.id", contains(original));
  }

  @Test
  void likely_duplicates_are_shown_by_place_time_category_and_words() {
    String near = world.aRequest();
    world.ask(world.resident(), world.plan("noise", "夜间施工噪声很大", 1, 1));
    world.ask(world.resident(), world.plan("street-light", "3幢门口路灯不亮", 4, 9));

    given()
        .contentType("application/json")
        .body(world.plan("street-light", "3幢门口的路灯不亮了", 1.5, 1))
        .post(API + "/similar-requests")
        .then()
        .statusCode(200)
        .body("request.id", contains(near))
        .body("[0].score", greaterThan(60))
        .body("[0].metres", greaterThan(20));
    String again = world.aRequest();
    as(world.gridWorker())
        .get(at(again) + "/duplicates")
        .then()
        .statusCode(200)
        .body("request.id", contains(near));
    as(world.gridWorkerElsewhere()).get(at(again) + "/duplicates").then().statusCode(404);
  }

  @Test
  void without_a_position_words_and_category_decide() {
    String place = "\",\"community\":\"" + world.community() + "\"}";
    String id =
        world
            .ask(world.resident(), "{\"category\":\"noise\",\"description\":\"楼下广场舞音响太吵" + place)
            .path("id");

    given()
        .contentType("application/json")
        .body("{\"category\":\"noise\",\"description\":\"广场舞音响太吵了" + place)
        .post(API + "/similar-requests")
        .then()
        .body("request.id", contains(id));
  }

  @Test
  void what_is_reported_is_hidden_by_staff_with_a_reason_and_settled() {
    String id = world.aRequest();
    String reports = PUBLIC + "/" + id + "/abuse-reports";
    as(world.neighbour()).body("{\"words\":\"有人电话\"}").post(reports).then().statusCode(204);
    as(world.neighbour())
        .body("{\"words\":\"有人电话\"}")
        .post(reports)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-reported"));
    String list = API + "/abuse-reports?community=" + world.community();
    as(world.staff()).get(list).then().body("items.requestId", contains(id));
    Statements.assertAlways(1, world.staff(), uri(list), 1);

    as(world.staff())
        .body("{\"isPublic\":false,\"reason\":\"含个人信息\"}")
        .put(at(id) + "/moderation/visibility")
        .then()
        .statusCode(204)
        .header("ETag", notNullValue());

    as(world.staff()).get(list).then().body("items", hasSize(0));
    given().get(PUBLIC + "/" + id).then().statusCode(404);
    as(world.resident()).get(at(id)).then().statusCode(200).body("isPublic", equalTo(false));
  }

  @Test
  void everybody_reads_other_words_the_original_stays_and_two_editors_notice_each_other() {
    String id = world.aRequest();
    String path = at(id) + "/moderation/public-text";
    String words = "{\"text\":\"路灯不亮\",\"reason\":\"去除楼栋\"}";
    String tag = as(world.staff()).get(at(id)).getHeader("ETag");
    as(world.staff()).body(words).put(path).then().statusCode(428);

    as(world.staff()).header("If-Match", tag).body(words).put(path).then().statusCode(204);

    as(world.staff()).header("If-Match", tag).body(words).put(path).then().statusCode(412);
    given().get(PUBLIC + "/" + id).then().body("description", equalTo("路灯不亮"));
    as(world.resident()).get(at(id)).then().body("description", equalTo("3幢门口路灯不亮"));
  }

  @Test
  void who_abuses_asking_is_barred_for_a_while() {
    String id = world.aRequest();
    String bar = at(id) + "/moderation/asker-bar";
    as(world.staff()).body("{\"days\":30,\"reason\":\"反复恶意提交\"}").put(bar).then().statusCode(204);

    world
        .ask(world.resident(), world.plan("noise", "吵", 1, 1))
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:asker-barred"));

    as(world.staff()).body("{\"days\":0,\"reason\":\"误会\"}").put(bar).then().statusCode(204);
    world.ask(world.resident(), world.plan("noise", "吵", 1, 1)).then().statusCode(201);
    String anonymous = world.askAnonymously(world.plan("noise", "吵", 1, 1)).path("id");
    as(world.staff())
        .body("{\"days\":1,\"reason\":\"x\"}")
        .put(at(anonymous) + "/moderation/asker-bar")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:asker-unknown"));
  }

  @Test
  void how_to_reach_who_asked_is_shown_with_a_reason_that_is_logged() {
    String id =
        world
            .ask(
                world.resident(),
                RequestWorld.with(world.plan("noise", "吵", 1, 1), "\"phone\":\"13800005678\""))
            .path("id");
    step(world.gridWorker(), id, "disclosures", "{\"reason\":\"\"}").then().statusCode(400);
    step(world.gridWorkerElsewhere(), id, "disclosures", "{\"reason\":\"x\"}")
        .then()
        .statusCode(404);

    step(world.gridWorker(), id, "disclosures", "{\"reason\":\"约上门时间\"}")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("phone", equalTo("13800005678"));

    as(world.staff())
        .get(API + "/audit-entries?community=" + world.community())
        .then()
        .body("items[0].action", equalTo("disclose-asker"))
        .body("items[0].reason", equalTo("约上门时间"));
    assertThat(as(world.gridWorker()).get(at(id)).<String>path("phone")).isEqualTo("138****5678");
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
