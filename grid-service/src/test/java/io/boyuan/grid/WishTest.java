package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.MATTERS;
import static io.boyuan.grid.MatterWorld.problem;
import static io.boyuan.grid.RequestWorld.at;
import static io.boyuan.grid.RequestWorld.step;
import static io.boyuan.grid.WishWorld.EARLY;
import static io.boyuan.grid.WishWorld.MATTER;
import static io.boyuan.grid.WishWorld.MINE;
import static io.boyuan.grid.WishWorld.WISHES;
import static io.boyuan.grid.WishWorld.letGo;
import static io.boyuan.grid.WishWorld.support;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class WishTest {

  Tokens tokens;
  WishWorld world;

  @BeforeEach
  void world() {
    world = new WishWorld(tokens);
  }

  @Test
  void a_request_of_a_category_for_wishes_is_a_wish_that_who_asked_supports() {
    String wish = world.aWish("希望有乒乓球台");
    String other = world.aRequest("waste", "垃圾未清");

    given()
        .get(WISHES + "/" + wish)
        .then()
        .statusCode(200)
        .body("text", equalTo("希望有乒乓球台"))
        .body("supporters", equalTo(1))
        .body("status", equalTo("OPEN"));
    given().get(WISHES + "/" + other).then().statusCode(404);
    assertThat(problem(letGo(world.resident(), wish))).isEqualTo("own-wish");
    as(world.resident()).get(MINE).then().body("items.wish.id", hasItem(wish));
  }

  @Test
  void each_supports_a_wish_once_also_in_a_race_and_can_let_go() {
    String wish = world.aWish("涂鸦墙");

    var answers = Race.run(12, i -> () -> support(world.supporter(i % 4), wish).statusCode());
    assertThat(answers).containsOnly(204);
    assertThat(supporters(wish)).isEqualTo(5);

    Race.run(8, i -> () -> letGo(world.supporter(i % 2), wish).statusCode());
    assertThat(supporters(wish)).isEqualTo(3);
  }

  @Test
  void only_people_of_the_community_support_its_wishes() {
    String wish = world.aWish("舞蹈室");

    assertThat(problem(support(world.stranger(), wish))).isEqualTo("other-community");
    assertThat(problem(support(world.staff(), wish))).isEqualTo("forbidden");
    given().put(WISHES + "/" + wish + "/support").then().statusCode(401);
  }

  @Test
  void the_most_supported_come_first_or_the_newest_page_by_page() {
    String first = world.aWish("一");
    String second = world.aWish("二");
    String third = world.aWish("三");
    world.supportedBy(2, second);

    assertThat(listed("SUPPORTED")).containsExactly(second, third, first);
    assertThat(listed("NEWEST")).containsExactly(third, second, first);
  }

  private List<String> listed(String order) {
    var ids = new ArrayList<String>();
    String cursor = "";
    do {
      var page =
          given()
              .queryParam("community", world.community)
              .queryParam("order", order)
              .queryParam("limit", 1)
              .queryParam("cursor", cursor)
              .get(WISHES)
              .then()
              .statusCode(200)
              .extract();
      ids.add(page.path("items[0].id"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    return ids;
  }

  @Test
  void a_wish_that_enough_support_is_ready_and_becomes_a_matter_once() {
    String wish = world.aWish("乒乓球台");
    world.supportedBy(18, wish);
    assertThat(problem(world.matter(wish, MATTER))).isEqualTo("wish-not-ready");
    support(world.supporter(18), wish);
    given().get(WISHES + "/" + wish).then().body("status", equalTo("READY"));

    var answers = Race.run(3, i -> () -> world.matter(wish, MATTER).statusCode());
    assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
    assertThat(problem(world.matter(wish, MATTER))).isEqualTo("already-a-matter");
    String matter = given().get(WISHES + "/" + wish).path("matterId");
    given().get(WISHES + "/" + wish).then().body("status", equalTo("MATTER"));
    as(world.staff())
        .get(MATTERS + "/" + matter + "/details")
        .then()
        .body("wishRequestId", equalTo(wish));
    as(world.resident())
        .get(at(wish) + "/timeline")
        .then()
        .body("items.kind", hasItem("BECAME_MATTER"));
  }

  @Test
  void who_supports_a_wish_sees_answers_the_matter_and_that_it_is_solved() {
    String wish = world.aWish("乒乓球台");
    var supporter = world.supporter(1);
    support(supporter, wish);
    assertNews(supporter, false);

    world.answer(wish, "正在选址").then().statusCode(201);
    assertNews(supporter, true);
    as(supporter)
        .get(MINE)
        .then()
        .body("items[0].latestAnswer.words", equalTo("正在选址"))
        .body("items[0].matter", equalTo(null));
    given().get(WISHES + "/" + wish + "/answers").then().body("items.words", contains("正在选址"));
    look(supporter, wish);
    assertNews(supporter, false);

    String matter = world.matter(wish, EARLY).then().statusCode(201).extract().path("matterId");
    assertNews(supporter, true);
    look(supporter, wish);
    for (String to : new String[] {"PLANNED", "IN_PROGRESS", "SOLVED"}) {
      MatterWorld.move(world.staff(), matter, to, "已安装").then().statusCode(200);
    }
    assertNews(supporter, true);
    as(supporter).get(MINE).then().body("items[0].matter.status", equalTo("SOLVED"));
    as(world.resident()).post(MINE + "/" + UUID.randomUUID() + "/look").then().statusCode(404);
  }

  private static void look(TestCaller who, String wish) {
    as(who).post(MINE + "/" + wish + "/look").then().statusCode(204);
  }

  private static void assertNews(TestCaller who, boolean hasNews) {
    as(who).get(MINE).then().statusCode(200).body("items[0].hasNews", equalTo(hasNews));
  }

  @Test
  void a_wish_that_is_closed_is_supported_no_more_and_one_that_is_hidden_is_not_seen() {
    String wish = world.aWish("健身器材");
    String hidden = world.aWish("不当内容");
    step(world.staff(), wish, "resolution", "{\"note\":\"已安装\"}").then().statusCode(200);
    as(world.staff())
        .body("{\"isPublic\":false,\"reason\":\"不当\"}")
        .put(at(hidden) + "/moderation/visibility")
        .then()
        .statusCode(204);

    assertThat(problem(support(world.supporter(1), wish))).isEqualTo("wish-closed");
    given().get(WISHES + "/" + wish).then().body("status", equalTo("CLOSED"));
    support(world.supporter(1), hidden).then().statusCode(404);
    given().get(WISHES + "/" + hidden).then().statusCode(404);
    step(world.resident(), wish, "reopening", "{\"reason\":\"不能用\"}").then().statusCode(200);
    support(world.supporter(1), wish).then().statusCode(204);
  }

  @Test
  void supporters_of_a_wish_that_is_merged_support_the_one_in_which_it_goes_on() {
    String wish = world.aWish("球台");
    String original = world.aWish("乒乓球台");
    world.supportedBy(3, wish);
    support(world.supporter(0), original);

    step(world.staff(), wish, "merging", "{\"into\":\"" + original + "\"}").then().statusCode(200);

    assertThat(supporters(original)).isEqualTo(4);
    as(world.supporter(2)).get(MINE).then().body("items.wish.id", contains(original));
  }

  @Test
  void lists_of_wishes_take_as_many_statements_however_long_they_are() {
    for (int i = 0; i < 20; i++) {
      String wish = world.aWish("心愿");
      support(world.supporter(0), wish);
      world.answer(wish, "好");
      world.matter(wish, EARLY);
    }

    Statements.assertAlways(1, null, uri(WISHES + "?community=" + world.community), 20);
    Statements.assertAlways(
        1, null, uri(WISHES + "?order=NEWEST&community=" + world.community), 20);
    Statements.assertAlways(2, world.supporter(0), uri(MINE), 20);
  }

  @Test
  void who_supported_is_forgotten_but_still_counts() {
    String wish = world.aWish("长椅");
    var supporter = world.supporter(0);
    support(supporter, wish);

    as(supporter).get(GridWorld.API + "/me/data").then().body("wishes", hasSize(1));
    as(supporter).delete(GridWorld.API + "/me").then().statusCode(204);
    assertThat(supporters(wish)).isEqualTo(2);
    as(supporter).get(MINE).then().body("items", hasSize(0));
  }

  private static int supporters(String wish) {
    return given().get(WISHES + "/" + wish).path("supporters");
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
