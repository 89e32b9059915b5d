package io.boyuan.grid.requestmap;

import static io.boyuan.grid.RequestWorld.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.grid.RequestWorld;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class RequestMapTest {

  private static final String MAP = "/api/grid/v1/request-map";
  private static final String VISIBILITY = "/moderation/visibility";
  private static final Box WORLD = new Box(-180, -90, 180, 90);
  private static final String ON_MAP =
      "select count(*) as n, count(*) filter (where status in ('RESOLVED', 'CONFIRMED')) as solved"
          + " from service_request where is_public and lat is not null"
          + " and status not in ('REJECTED', 'MERGED', 'WITHDRAWN')";

  Tokens tokens;
  @Inject FoldMap fold;
  @Inject ShowMap show;
  @Inject Sql sql;
  RequestWorld world;

  @BeforeEach
  void world() {
    world = new RequestWorld(tokens);
  }

  @Test
  void a_few_requests_are_shown_one_by_one_without_persons() {
    String id = world.aRequest();

    community()
        .statusCode(200)
        .contentType("application/geo+json")
        .body("type", equalTo("FeatureCollection"))
        .body("features", hasSize(1))
        .body("features[0].properties.id", equalTo(id))
        .body("features[0].properties.category", equalTo("street-light"))
        .body("features[0].properties.status", equalTo("OPEN"))
        .body("features[0].properties.keySet()", hasSize(5));
    step(world.gridWorker(), id, "resolution", "{\"note\":\"好\"}").then().statusCode(200);
    community().body("features[0].properties.status", equalTo("SOLVED"));
    show(id, false);
    community().body("features", hasSize(0));
  }

  @Test
  void many_requests_are_shown_in_clusters_that_are_exact_at_once() {
    world.aRequest();
    insert(150);

    for (int zoom : new int[] {0, 12, 18}) {
      given()
          .queryParam("west", world.lng(0))
          .queryParam("south", world.lat(0))
          .queryParam("east", world.lng(10))
          .queryParam("north", world.lat(10))
          .queryParam("zoom", zoom)
          .get(MAP)
          .then()
          .statusCode(200)
          .body("features.findAll { it.properties.id != null }", hasSize(0));
    }
    assertExact();
    fold.all();
    assertExact();
  }

  /** Puts requests on the ground by SQL, in the place of the first one. */
  private void insert(int many) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.change(
                    """
                    with made as (
                      insert into service_request
                      select (jsonb_populate_record(r, jsonb_build_object('id', uuidv7(),
                        'number', 'T-' || uuidv7(), 'follow_up_hash', null))).*
                      from generate_series(1, ?) n, service_request r
                      where r.id = (select id from service_request where community_code = ? limit 1)
                      returning id, lat, lng),
                    points as (
                      insert into map_point (request_id, place, is_solved)
                      select id, point(lng, lat), false from made)
                    insert into map_change (x, y, open, solved)
                    select map_x(lng), map_y(lat), 1, 0 from made
                    """,
                    many,
                    world.community()));
  }

  @Test
  void after_whatever_happened_the_world_counts_every_public_request_once() {
    var random = new Random(20260307);
    var ids = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      happens(random, ids);
      if (i % 6 == 5) {
        assertExact();
      }
      if (i % 20 == 10) {
        Race.run(2, n -> fold::portion);
        assertExact();
      }
    }
    Race.run(2, n -> fold::portion);
    fold.all();
    assertExact();
    assertThat(left()).isZero();
  }

  private void happens(Random random, List<String> ids) {
    if (ids.size() < 5 || random.nextInt(3) == 0) {
      ids.add(asked(random));
      return;
    }
    String id = ids.get(random.nextInt(ids.size()));
    TestCaller staff = world.staff();
    switch (random.nextInt(7)) {
      case 0, 1 -> step(staff, id, "resolution", "{\"note\":\"好\"}");
      case 2 -> step(world.resident(), id, "reopening", "{\"reason\":\"未好\"}");
      case 3 -> show(id, false);
      case 4 -> show(id, true);
      case 5 -> step(staff, id, "rejection", "{\"reason\":\"不属实\"}");
      default -> step(staff, id, "category", "{\"category\":\"care\",\"reason\":\"实为助老\"}");
    }
  }

  private String asked(Random random) {
    String category = random.nextInt(4) == 0 ? "care" : "waste";
    return world
        .ask(world.resident(), world.plan(category, "垃圾", random.nextInt(10), random.nextInt(10)))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void show(String id, boolean isPublic) {
    given()
        .auth()
        .oauth2(world.staff().token())
        .contentType("application/json")
        .body("{\"isPublic\":" + isPublic + ",\"reason\":\"核实\"}")
        .put("/api/grid/v1/requests/" + UUID.fromString(id) + VISIBILITY)
        .then()
        .statusCode(204);
  }

  private void assertExact() {
    var there = sql.list(ON_MAP, row -> List.of(row.number("n"), row.number("solved"))).getFirst();
    for (int zoom : new int[] {0, 3, 20}) {
      var clusters = show.clusters(WORLD, zoom);
      int count = clusters.stream().mapToInt(cluster -> cluster.properties().count()).sum();
      int solved = clusters.stream().mapToInt(cluster -> cluster.properties().solved()).sum();
      assertThat(List.of(count, solved)).as("at zoom " + zoom).isEqualTo(there);
    }
  }

  private int left() {
    return sql.list("select count(*) as n from map_change", row -> row.number("n")).getFirst();
  }

  @Test
  void a_map_takes_two_statements_or_one_in_clusters_however_much_it_shows() {
    world.aRequest();
    assertThat(Statements.during(this::community)).hasSize(2);
    insert(150);
    assertThat(Statements.during(this::community)).hasSize(1);
    insert(300);
    assertThat(Statements.during(this::community)).hasSize(1);
  }

  @Test
  void a_box_that_is_none_is_refused() {
    for (String box :
        List.of(
            "west=170&south=0&east=-170&north=1&zoom=3",
            "west=-181&south=0&east=1&north=1&zoom=3",
            "west=0&south=0&east=400&north=1&zoom=3",
            "west=0&south=5&east=1&north=1&zoom=3",
            "west=NaN&south=0&east=1&north=1&zoom=3",
            "west=0&south=0&east=1&north=1&zoom=99",
            "west=0&south=0&east=1&north=1")) {
      given().get(MAP + "?" + box).then().statusCode(400);
    }
  }

  private ValidatableResponse community() {
    return given()
        .get(
            String.format(
                Locale.ROOT,
                MAP + "?west=%.6f&south=%.6f&east=%.6f&north=%.6f&zoom=15",
                world.lng(0),
                world.lat(0),
                world.lng(10),
                world.lat(10)))
        .then();
  }
}
