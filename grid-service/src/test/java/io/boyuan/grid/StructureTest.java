package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.aCode;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.GridWorld.communityPlan;
import static io.boyuan.grid.GridWorld.grid;
import static io.boyuan.grid.GridWorld.gridPlan;
import static io.boyuan.grid.GridWorld.microGrid;
import static io.boyuan.grid.GridWorld.microGridPlan;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class StructureTest {

  Tokens tokens;
  Broker broker;
  GridWorld world;

  @BeforeEach
  void world() {
    world = new GridWorld(tokens);
  }

  @Test
  void a_community_is_defined_under_its_code_and_others_hear_of_it() {
    String code = aCode();

    String id =
        world
            .define(code, COMMUNITIES + "/" + code, communityPlan("博园"))
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("code", equalTo(code))
            .body("streetCode", equalTo("chashan"))
            .body("names.zh", equalTo("博园"))
            .extract()
            .path("id");

    var fact = heardAbout(id, 1).getFirst();
    assertThat(fact.type()).isEqualTo("boyuan.grid.community-defined.v1");
    assertThat(fact.data()).contains(code, "chashan", "博园", "博园 in English");
  }

  @Test
  void a_micro_grid_lies_in_a_grid_of_its_community_and_others_hear_of_it() {
    String community = world.aCommunityWithAGrid();

    String id =
        world
            .define(community, microGrid(community, "m-1"), microGridPlan("grid-1", "微一"))
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("communityCode", equalTo(community))
            .body("gridCode", equalTo("grid-1"))
            .extract()
            .path("id");

    var fact = heardAbout(id, 1).getFirst();
    assertThat(fact.type()).isEqualTo("boyuan.grid.micro-grid-changed.v1");
    assertThat(fact.data()).contains(community, "grid-1", "m-1", "微一");
  }

  @Test
  void to_define_what_is_there_as_it_is_changes_nothing_and_tells_nothing() {
    String community = world.aCommunityWithAGrid();
    String path = microGrid(community, "m-1");
    String id =
        world.define(community, path, microGridPlan("grid-1", "微一")).then().extract().path("id");

    world
        .define(community, path, microGridPlan("grid-1", "微一"))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("id", equalTo(id));
    world
        .define(community, COMMUNITIES + "/" + community, communityPlan("博园"))
        .then()
        .statusCode(200);
    world.define(community, grid(community, "grid-1"), gridPlan("第一网格")).then().statusCode(200);

    as(world.staffOf(community))
        .header("If-Match", "\"0\"")
        .body(microGridPlan("grid-1", "改名"))
        .put(path)
        .then()
        .statusCode(200);
    assertThat(heardAbout(id, 2))
        .extracting(fact -> fact.aggregateVersion())
        .containsExactly(0L, 1L);
    as(world.staffOf(community))
        .get(API + "/audit-entries?community=" + community)
        .then()
        .body(
            "items.action",
            equalTo(
                List.of(
                    "define-micro-grid", "define-micro-grid", "define-grid", "define-community")));
  }

  @Test
  void a_change_needs_the_version_that_was_read() {
    String community = world.aCommunityWithAGrid();
    world.define(community, microGrid(community, "m-1"), microGridPlan("grid-1", "微一"));

    changedFromItsVersion(community, COMMUNITIES + "/" + community, communityPlan("新名"));
    changedFromItsVersion(community, grid(community, "grid-1"), gridPlan("新名"));
    changedFromItsVersion(community, microGrid(community, "m-1"), microGridPlan("grid-1", "新名"));
  }

  private void changedFromItsVersion(String community, String path, String plan) {
    world
        .define(community, path, plan)
        .then()
        .statusCode(428)
        .body("type", equalTo("urn:boyuan:problem:precondition-required"));
    changed(community, path, plan, "\"5\"")
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:boyuan:problem:precondition-failed"));
    changed(community, path, plan, "\"0\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("names.zh", equalTo("新名"));
  }

  private Response changed(String community, String path, String plan, String ifMatch) {
    return as(world.staffOf(community)).header("If-Match", ifMatch).body(plan).put(path);
  }

  @Test
  void nobody_defines_anything_of_another_community() {
    String community = world.aCommunityWithAGrid();
    var others = world.staffOf("wangjiang");

    for (var attempt :
        List.of(
            as(others).body(communityPlan("夺")).put(COMMUNITIES + "/" + community),
            as(others).body(communityPlan("新")).put(COMMUNITIES + "/" + aCode()),
            as(others).body(gridPlan("夺")).put(grid(community, "grid-1")),
            as(others).body(microGridPlan("grid-1", "夺")).put(microGrid(community, "m-1")))) {
      attempt
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:boyuan:problem:other-community"));
    }
    given().get(API + "/micro-grids?community=" + community).then().body("items", hasSize(0));
  }

  @Test
  void what_a_part_belongs_to_must_be_there() {
    String unknown = aCode();
    String community = world.aCommunity();
    world.aCommunityWithAGrid();

    world
        .define(unknown, grid(unknown, "grid-1"), gridPlan("无"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:unknown-community"));
    world
        .define(unknown, microGrid(unknown, "m-1"), microGridPlan("grid-1", "无"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:unknown-grid"));
    // There is a grid-1, though not in this community.
    world
        .define(community, microGrid(community, "m-1"), microGridPlan("grid-1", "无"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:unknown-grid"));
  }

  @Test
  void the_same_code_in_two_communities_is_two_grids() {
    String one = world.aCommunityWithAGrid();
    String other = world.aCommunityWithAGrid();

    String first = given().get(API + "/grids?community=" + one).path("items[0].id");
    String second = given().get(API + "/grids?community=" + other).path("items[0].id");
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void lists_show_what_was_defined_in_its_order_and_by_what_is_asked_for() {
    String community = world.aCommunityWithAGrid();
    world.define(community, grid(community, "grid-2"), gridPlan("第二网格"));
    for (String code : List.of("m-1", "m-2", "m-3")) {
      world.define(community, microGrid(community, code), microGridPlan("grid-1", "微"));
    }
    world.define(community, microGrid(community, "m-4"), microGridPlan("grid-2", "微"));

    given().get(COMMUNITIES + "?limit=200").then().statusCode(200);
    given()
        .get(API + "/grids?community=" + community)
        .then()
        .body("items.code", equalTo(List.of("grid-1", "grid-2")));
    given()
        .get(API + "/micro-grids?grid=grid-1&community=" + community)
        .then()
        .body("items.code", equalTo(List.of("m-1", "m-2", "m-3")));
    String cursor =
        given()
            .get(API + "/micro-grids?limit=3&community=" + community)
            .then()
            .body("items", hasSize(3))
            .extract()
            .path("nextCursor");
    given()
        .get(API + "/micro-grids?limit=3&community=" + community + "&cursor=" + cursor)
        .then()
        .body("items.code", equalTo(List.of("m-4")))
        .body("nextCursor", equalTo(null));
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    String community = world.aCommunityWithAGrid();
    String path = COMMUNITIES + "/" + community;

    refused(community, path, "{}", "streetCode", "names");
    refused(community, path, "{\"streetCode\":\"chashan\",\"names\":{}}", "names.zh", "names.en");
    refused(community, path, communityPlan(" "), "names.zh");
    refused(community, path, communityPlan("长".repeat(101)), "names.zh", "names.en");
    refused(community, path, communityPlan("x").replace("chashan", "Cha Shan"), "streetCode");
    refused(community, path, "{\"streetCode\":7}", "streetCode");
    refused(community, path, "{\"streetCode\":\"chashan\",\"names\":\"博园\"}", "names");
    refused(community, microGrid(community, "m-1"), microGridPlan("", "x"), "gridCode");
    refused(community, microGrid(community, "m-1"), gridPlan("x"), "gridCode");
    for (String body : List.of("", "{", "[]", "null", "7")) {
      world.define(community, path, body).then().statusCode(400);
    }
    world.define(community, COMMUNITIES + "/Upper", communityPlan("x")).then().statusCode(404);
    world
        .define(community, COMMUNITIES + "/" + "x".repeat(41), communityPlan("x"))
        .then()
        .statusCode(404);
    given().get(API + "/grids?community=" + "x".repeat(41)).then().statusCode(400);
  }

  private void refused(String community, String path, String body, String... fields) {
    world
        .define(community, path, body)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:invalid-input"))
        .body("violations.field", hasItems(fields))
        .body("violations.field", hasItem(fields[0]));
  }

  @Test
  void of_twenty_who_define_the_same_community_at_once_one_does() {
    String code = aCode();

    List<Response> answers =
        Race.run(20, i -> () -> world.define(code, COMMUNITIES + "/" + code, communityPlan("博园")));

    assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201, 409);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
    assertThat(
            answers.stream()
                .filter(answer -> answer.statusCode() < 300)
                .map(answer -> answer.path("id").toString())
                .distinct())
        .hasSize(1);
  }

  private List<FactReader.HeardFact> heardAbout(String id, int atLeast) {
    try (var reader = new FactReader(broker, "boyuan.grid")) {
      return reader.about(UUID.fromString(id), atLeast);
    }
  }
}
