package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.aCode;
import static io.boyuan.grid.GridWorld.communityPlan;
import static io.boyuan.grid.GridWorld.grid;
import static io.boyuan.grid.GridWorld.gridPlan;
import static io.boyuan.grid.GridWorld.microGrid;
import static io.boyuan.grid.GridWorld.microGridPlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked; a list is asked for once, however long it is. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class StatementTest {

  Tokens tokens;
  GridWorld world;

  @BeforeEach
  void world() {
    world = new GridWorld(tokens);
  }

  @Test
  void every_list_is_read_by_one_statement() {
    for (int i = 0; i < 50; i++) {
      world.aCommunity();
    }
    String community = world.aCommunityWithAGrid();
    for (int i = 0; i < 50; i++) {
      world.define(community, grid(community, "g-" + i), gridPlan("网格"));
      world.define(community, microGrid(community, "m-" + i), microGridPlan("grid-1", "微"));
    }

    Statements.assertAlways(1, null, at(COMMUNITIES), 50);
    Statements.assertAlways(1, null, at(API + "/grids?community=" + community), 50);
    Statements.assertAlways(
        1, null, at(API + "/micro-grids?grid=grid-1&community=" + community), 50);
    Statements.assertAlways(
        1, world.staffOf(community), at(API + "/audit-entries?community=" + community), 50);
  }

  @Test
  void a_community_is_defined_by_four_statements_and_its_parts_by_a_few_more() {
    String community = world.aCommunityWithAGrid();
    String other = aCode();

    assertThat(
            Statements.during(
                () ->
                    world
                        .define(other, COMMUNITIES + "/" + other, communityPlan("博园"))
                        .then()
                        .statusCode(201)))
        .as("is it there, community, decision, fact")
        .hasSize(4);
    assertThat(
            Statements.during(
                () ->
                    world
                        .define(community, grid(community, "g"), gridPlan("网格"))
                        .then()
                        .statusCode(201)))
        .as("community, is it there, grid, decision")
        .hasSize(4);
    assertThat(
            Statements.during(
                () ->
                    world
                        .define(community, microGrid(community, "m"), microGridPlan("grid-1", "微"))
                        .then()
                        .statusCode(201)))
        .as("grid, is it there, micro-grid, decision, fact")
        .hasSize(5);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
