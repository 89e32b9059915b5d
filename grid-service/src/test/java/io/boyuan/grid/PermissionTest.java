package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.communityPlan;
import static io.boyuan.grid.GridWorld.gridPlan;
import static io.boyuan.grid.GridWorld.microGridPlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.PermissionTable;
import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PermissionTest {

  private static final PermissionTable TABLE =
      PermissionTable.of(
          """
                                                 | anonymous resident volunteer coordinator staff other-staff dispatcher admin
          GET  /api/grid/v1/communities          | ok        ok       ok        ok          ok    ok          ok         ok
          PUT  /api/grid/v1/communities/{code}   | 401       403      403       403         ok    403         403        ok
          GET  /api/grid/v1/grids                | ok        ok       ok        ok          ok    ok          ok         ok
          PUT  /api/grid/v1/communities/{community}/grids/{code} | 401 403 403  403         ok    403         403        ok
          GET  /api/grid/v1/micro-grids          | ok        ok       ok        ok          ok    ok          ok         ok
          PUT  /api/grid/v1/communities/{community}/micro-grids/{code} | 401 403 403 403    ok    403         403        ok
          GET  /api/grid/v1/audit-entries        | 401       403      403       403         ok    403         403        ok
          GET  /api/grid/v1/dead-letters         | 401       403      403       403         403   403         403        ok
          POST /api/grid/v1/dead-letters/{id}/replay | 401   403      403       403         403   403         403        ok
          """);

  Tokens tokens;

  @Test
  void every_operation_of_the_api_has_its_row() {
    assertThat(TABLE.missing(service().resolve("/api/grid/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new GridWorld(tokens);
    String community = world.aCommunityWithAGrid();
    var callers = tokens.callersOf(community);
    String root = "/api/grid/v1";
    var examples =
        Map.of(
            "PUT " + root + "/communities/{code}",
                Example.sending(communityPlan("新名")).with("code", community),
            "PUT " + root + "/communities/{community}/grids/{code}",
                Example.sending(gridPlan("新名")).with("community", community).with("code", "grid-1"),
            "PUT " + root + "/communities/{community}/micro-grids/{code}",
                Example.sending(microGridPlan("grid-1", "新名"))
                    .with("community", community)
                    .with("code", "m-1"),
            "GET " + root + "/audit-entries", Example.asking("?community=" + community),
            "POST " + root + "/dead-letters/{id}/replay", Example.of(UUID.randomUUID().toString()));

    assertThat(TABLE.deviations(service(), callers, examples)).isEmpty();
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
