package io.boyuan.grid;

import static io.boyuan.grid.BoundaryWorld.SINCE;
import static io.boyuan.grid.BoundaryWorld.polygon;
import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.aCode;
import static io.boyuan.grid.GridWorld.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where communities, grids and micro-grids lie, and in which a point lies (G1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class BoundaryTest {

  Tokens tokens;
  Broker broker;
  @Inject DataSource database;
  BoundaryWorld ground;

  @BeforeEach
  void world() {
    ground = new BoundaryWorld(new GridWorld(tokens));
  }

  @Test
  void a_part_is_drawn_from_a_day_on_and_others_hear_of_it() throws SQLException {
    ground
        .draw(ground.ofCommunity(), SINCE, ground.square(0, 0, 10, 10))
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("kind", equalTo("COMMUNITY"))
        .body("validFrom", equalTo(SINCE))
        .body("validUntil", equalTo(null))
        .body("geometry.type", equalTo("Polygon"));
    given().get(ground.ofCommunity()).then().statusCode(200).header("ETag", "\"0\"");
    given().get(ground.ofCommunity() + "?on=2025-12-31").then().statusCode(404);

    try (var reader = new FactReader(broker, "boyuan.grid")) {
      var fact = reader.about(groundOf(ground.community), 1).getFirst();
      assertThat(fact.type()).isEqualTo("boyuan.grid.boundaries-changed.v1");
      assertThat(fact.data()).contains(ground.community, SINCE);
    }
  }

  @Test
  void a_later_boundary_follows_the_one_before_and_both_can_be_read() {
    String later = ground.square(0, 0, 8, 8);
    ground.drawn(ground.ofCommunity(), ground.square(0, 0, 10, 10));

    ground.draw(ground.ofCommunity(), "2026-06-01", later).then().statusCode(428);
    as(ground.world.staffOf(ground.community))
        .header("If-Match", "\"7\"")
        .body(BoundaryWorld.plan("2026-06-01", later))
        .put(ground.ofCommunity())
        .then()
        .statusCode(412);
    ground
        .redraw(ground.ofCommunity(), "2026-06-01", later)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");

    given()
        .get(ground.ofCommunity() + "?on=2026-05-31")
        .then()
        .body("validUntil", equalTo("2026-06-01"));
    given().get(ground.locations(9, 9) + "&on=2026-05-31").then().statusCode(200);
    given().get(ground.locations(9, 9) + "&on=2026-06-01").then().statusCode(404);
    assertThat(problem(ground.redraw(ground.ofCommunity(), SINCE, ground.square(0, 0, 9, 9))))
        .isEqualTo("boundary-not-later");
  }

  @Test
  void a_micro_grid_that_becomes_part_of_another_grid_lies_in_it() {
    ground.drawn();
    String path = GridWorld.microGrid(ground.community, "m-1");
    var moved =
        as(ground.world.staffOf(ground.community))
            .header("If-Match", "*")
            .body(GridWorld.microGridPlan("grid-2", "微"))
            .put(path);
    assertThat(problem(moved)).isEqualTo("outside-new-grid");
    given()
        .get(GridWorld.API + "/micro-grids?community=" + ground.community)
        .then()
        .body("items.gridCode", equalTo(List.of("grid-1", "grid-1")));

    as(ground.world.staffOf(ground.community))
        .header("If-Match", "*")
        .body(GridWorld.microGridPlan("grid-1", "改名"))
        .put(path)
        .then()
        .statusCode(200);
    ground.world.define(
        ground.community, GridWorld.grid(ground.community, "grid-3"), GridWorld.gridPlan("未划定"));
    as(ground.world.staffOf(ground.community))
        .header("If-Match", "*")
        .body(GridWorld.microGridPlan("grid-3", "改名"))
        .put(path)
        .then()
        .statusCode(200)
        .body("gridCode", equalTo("grid-3"));
  }

  @Test
  void what_is_drawn_anew_for_the_same_day_supersedes_it() {
    ground.drawn(ground.ofCommunity(), ground.square(0, 0, 10, 10));

    ground
        .redraw(ground.ofCommunity(), SINCE, ground.square(0, 0, 8, 8))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");

    given().get(ground.locations(9, 9)).then().statusCode(404);
  }

  @Test
  void to_draw_what_lies_so_already_changes_nothing() {
    ground.drawn(ground.ofCommunity(), ground.square(0, 0, 10, 10));

    ground
        .draw(ground.ofCommunity(), "2026-06-01", ground.square(0, 0, 10, 10))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("validFrom", equalTo(SINCE));
  }

  @Test
  void what_no_boundary_is_is_refused_by_name() {
    String first = ground.at(0, 0);
    assertThat(violation("null")).isEqualTo("geometry");
    assertThat(violation("{\"type\":\"Point\",\"coordinates\":[1,1]}")).isEqualTo("geometry");
    for (String rings :
        List.of(
            "[]",
            "[[1,1]]",
            "[[0,0],[1,0],[0,0]]",
            "[[0,0],[1,0],[1,1],[0,1]]",
            "[[0,0],[181,0],[1,1],[0,0]]",
            "[[0,0],[1e999999999,0],[1,1],[0,0]]",
            "[[0,0],[\"1\",0],[1,1],[0,0]]",
            "[null,[1,0],[1,1],[0,0]]",
            "[[0,0],[1,1],[1,0],[0,1],[0,0]]",
            "[[0,0],[1,1],[2,2],[0,0]]",
            "[[-179,0],[179,0],[179,1],[-179,0]]")) {
      assertThat(violation(polygon(rings))).as(rings).isEqualTo("geometry");
    }
    String many =
        IntStream.range(0, 10_001).mapToObj(i -> ground.at(i, 0)).collect(Collectors.joining(","));
    assertThat(violation(polygon("[" + many + "," + first + "]"))).isEqualTo("geometry");
    assertThat(ground.draw(ground.ofCommunity(), "2999-01-01", "{}").statusCode()).isEqualTo(400);
  }

  private String violation(String geometry) {
    return ground
        .draw(ground.ofCommunity(), SINCE, geometry)
        .then()
        .statusCode(400)
        .extract()
        .path("violations[0].field");
  }

  @Test
  void parts_lie_within_what_they_are_part_of_and_beside_each_other() {
    ground.drawn();

    assertThat(
            violations(ground.redraw(ground.ofGrid("grid-2"), SINCE, ground.square(5, 0, 11, 10))))
        .isEqualTo("超出其所属部分的边界");
    assertThat(
            violations(ground.redraw(ground.ofGrid("grid-2"), SINCE, ground.square(4, 0, 10, 10))))
        .isEqualTo("与同级的其他边界重叠");
    assertThat(violations(ground.redraw(ground.ofCommunity(), SINCE, ground.square(0, 0, 9, 10))))
        .isEqualTo("使其下属部分落在边界之外");
    assertThat(
            violations(ground.redraw(ground.ofMicroGrid("m-1"), SINCE, ground.square(0, 0, 6, 4))))
        .isEqualTo("超出其所属部分的边界");
    // A few centimetres are rounding.
    ground
        .redraw(ground.ofGrid("grid-2"), SINCE, ground.square(4.9998, 0, 10, 10))
        .then()
        .statusCode(200);
  }

  @Test
  void a_part_has_to_fit_on_every_later_day_too() {
    ground.drawn(ground.ofCommunity(), ground.square(0, 0, 10, 10));
    ground.redraw(ground.ofCommunity(), "2026-09-01", ground.square(0, 0, 4, 10));

    assertThat(
            violations(
                ground.draw(ground.ofGrid("grid-1"), "2026-06-01", ground.square(0, 0, 5, 10))))
        .isEqualTo("超出其所属部分的边界");
  }

  @Test
  void two_communities_never_have_the_same_ground() {
    ground.drawn(ground.ofCommunity(), ground.square(0, 0, 10, 10));
    String other = ground.world.aCommunity();

    as(ground.world.staffOf(other))
        .body(BoundaryWorld.plan(SINCE, ground.square(9, 0, 12, 10)))
        .put(COMMUNITIES + "/" + other + "/boundary")
        .then()
        .statusCode(400)
        .body("violations.message", hasItem("与同级的其他边界重叠"));
    as(ground.world.staffOf(other))
        .body(BoundaryWorld.plan(SINCE, ground.square(10, 0, 12, 10)))
        .put(COMMUNITIES + "/" + other + "/boundary")
        .then()
        .statusCode(201);
  }

  @Test
  void of_many_communities_that_claim_the_same_ground_at_once_one_has_it() {
    var communities = Stream.generate(ground.world::aCommunity).limit(8).toList();

    List<Response> answers =
        Race.run(
            8,
            i ->
                () ->
                    as(ground.world.staffOf(communities.get(i)))
                        .body(BoundaryWorld.plan(SINCE, ground.square(0, 0, 10, 10)))
                        .put(COMMUNITIES + "/" + communities.get(i) + "/boundary"));

    assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201).contains(400);
  }

  @Test
  void a_part_that_is_drawn_must_be_there_and_ones_own() {
    String square = ground.square(0, 0, 10, 10);

    assertThat(problem(ground.draw(ground.ofGrid("grid-7"), SINCE, square)))
        .isEqualTo("unknown-grid");
    assertThat(problem(ground.draw(ground.ofMicroGrid("m-7"), SINCE, square)))
        .isEqualTo("unknown-micro-grid");
    String unknown = aCode();
    assertThat(
            problem(
                as(ground.world.staffOf(unknown))
                    .body(BoundaryWorld.plan(SINCE, square))
                    .put(COMMUNITIES + "/" + unknown + "/boundary")))
        .isEqualTo("unknown-community");
    assertThat(
            problem(
                as(ground.world.staffOf("elsewhere"))
                    .body(BoundaryWorld.plan(SINCE, square))
                    .put(ground.ofCommunity())))
        .isEqualTo("other-community");
  }

  @Test
  void a_point_lies_in_the_most_specific_part_that_holds_it() {
    ground.drawn();

    located(1, 1, "grid-1", "m-1");
    located(1, 9, "grid-1", "m-2");
    located(9, 9, "grid-2", null);
    // On borders the lower code has it.
    located(1, 5, "grid-1", "m-1");
    located(5, 1, "grid-1", "m-1");
    given()
        .get(ground.locations(11, 1))
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:boyuan:problem:outside-all-communities"));
    for (String bad :
        List.of("lat=91&lng=0", "lat=x&lng=0", "lat=NaN&lng=0", "lat=1", "lat=1&lng=1&on=x")) {
      given().get(API + "/locations?" + bad).then().statusCode(400);
    }
  }

  private void located(double x, double y, String grid, String microGrid) {
    given()
        .get(ground.locations(x, y))
        .then()
        .statusCode(200)
        .body("communityCode", equalTo(ground.community))
        .body("gridCode", equalTo(grid))
        .body("microGridCode", equalTo(microGrid));
  }

  @Test
  void a_hole_is_outside_and_two_pieces_are_one_part() {
    ground.drawn(
        ground.ofCommunity(),
        "{\"type\":\"MultiPolygon\",\"coordinates\":[["
            + ground.ring(0, 0, 4, 10)
            + ","
            + ground.ring(1, 1, 2, 2)
            + "],["
            + ground.ring(6, 0, 10, 10)
            + "]]}");

    given().get(ground.locations(1.5, 1.5)).then().statusCode(404);
    given().get(ground.locations(5, 5)).then().statusCode(404);
    located(3, 3, null, null);
    located(7, 7, null, null);
  }

  @Test
  void a_file_defines_what_is_not_there_and_draws_it_all_or_nothing() {
    String code = aCode();
    String path = COMMUNITIES + "/" + code + "/boundaries";
    var staff = ground.world.staffOf(code);
    String file = ground.file(code, "grid-9");

    as(staff)
        .body(
            file.replace(
                "\"code\":\"m-9\",\"gridCode\":\"grid-9\"",
                "\"code\":\"m-9\",\"gridCode\":\"grid-8\""))
        .put(path)
        .then()
        .statusCode(409);
    as(staff)
        .body(file.replace(ground.square(1, 1, 2, 2), ground.square(1, 1, 11, 2)))
        .put(path)
        .then()
        .statusCode(400);
    given().get(path).then().statusCode(404);

    as(staff)
        .contentType("application/geo+json")
        .body(file)
        .put(path + "?validFrom=" + SINCE)
        .then()
        .statusCode(200)
        .body("defined", equalTo(3))
        .body("drawn", equalTo(2));
    as(staff).body(file).put(path).then().body("defined", equalTo(0)).body("drawn", equalTo(0));
    given()
        .get(ground.locations(1.5, 1.5))
        .then()
        .body("communityCode", equalTo(code))
        .body("gridCode", equalTo("grid-9"))
        .body("microGridCode", equalTo("m-9"));
  }

  @Test
  void what_was_exported_is_imported_as_it_is() {
    ground.drawn();
    String path = COMMUNITIES + "/" + ground.community + "/boundaries";

    String file =
        given()
            .accept("application/geo+json")
            .get(path)
            .then()
            .statusCode(200)
            .contentType("application/geo+json")
            .body("features", hasSize(5))
            .extract()
            .asString();
    as(ground.world.staffOf(ground.community))
        .body(file)
        .put(path)
        .then()
        .statusCode(200)
        .body("features", equalTo(5))
        .body("defined", equalTo(0))
        .body("drawn", equalTo(0));
  }

  @Test
  void what_no_file_is_is_refused_by_name() {
    String path = COMMUNITIES + "/" + ground.community + "/boundaries";
    for (String bad :
        List.of(
            "[]",
            "{\"type\":\"FeatureCollection\"}",
            "{\"type\":\"FeatureCollection\",\"features\":[]}",
            "{\"type\":\"FeatureCollection\",\"features\":[null]}",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"}]}",
            ground.file("another", "grid-9"),
            ground.file(ground.community, "grid-9").replace("GRID", "STREET"),
            ground.file(ground.community, "grid-9").replace("\"新格\"", "7"),
            ground
                .file(ground.community, "grid-9")
                .replace("\"code\":\"m-9\"", "\"code\":\"M 9\""))) {
      as(ground.world.staffOf(ground.community)).body(bad).put(path).then().statusCode(400);
    }
  }

  @Test
  void the_reference_community_lies_as_its_file_says() throws IOException {
    String file =
        Files.readString(Path.of("../demo/src/main/resources/reference/boundaries.geojson"));
    as(ground.world.staffOf("boyuan"))
        .body(file)
        .put(COMMUNITIES + "/boyuan/boundaries?validFrom=" + SINCE)
        .then()
        .statusCode(200)
        .body("drawn", equalTo(28));
    given()
        .get(API + "/locations?lat=27.925&lng=120.695")
        .then()
        .statusCode(200)
        .body("communityCode", equalTo("boyuan"))
        .body("microGridCode", startsWith("micro-"));
  }

  @Test
  void a_point_is_located_by_one_statement_once_its_parts_were_read() {
    ground.drawn();
    given().get(ground.locations(1, 1)).then().statusCode(200);

    assertThat(Statements.during(() -> located(1, 1, "grid-1", "m-1"))).hasSize(1);
  }

  /** Ten thousand squares in the far north, where no other test draws. */
  @Test
  void among_ten_thousand_boundaries_the_index_finds_the_few_that_may_hold_a_point()
      throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into boundary (id, kind, community_code, code, version, valid_from, geometry,
            extent, created_at)
          select gen_random_uuid(), 'MICRO_GRID', '%s', 'far-' || x || '-' || y, 0, '2026-01-01',
            '{}', box(point(x * 0.01, 80 + y * 0.01), point(x * 0.01 + 0.01, 80.01 + y * 0.01)),
            now()
          from generate_series(0, 99) x, generate_series(0, 99) y
          """
              .formatted(ground.community));
      statement.execute("analyze boundary");
      try (var plan =
          statement.executeQuery(
              """
              explain select id from boundary b where b.superseded_at is null
                and b.extent @> box(point(0.505, 80.505), point(0.505, 80.505))
                and daterange(b.valid_from, b.valid_until) @> date '2026-07-01'
              """)) {
        var lines = new StringBuilder();
        while (plan.next()) {
          lines.append(plan.getString(1)).append('\n');
        }
        assertThat(lines.toString()).contains("boundary_extent").doesNotContain("Seq Scan");
      }
      statement.execute("delete from boundary where code like 'far-%'");
    }
  }

  private UUID groundOf(String community) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select id from ground where community_code = ?")) {
      statement.setString(1, community);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }
  }

  private static String violations(Response response) {
    return response.then().statusCode(400).extract().path("violations[0].message");
  }

  private static String problem(Response response) {
    return response.<String>path("type").replace("urn:boyuan:problem:", "");
  }
}
