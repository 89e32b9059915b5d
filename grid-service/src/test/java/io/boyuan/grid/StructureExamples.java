package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.communityPlan;
import static io.boyuan.grid.GridWorld.gridPlan;
import static io.boyuan.grid.GridWorld.microGridPlan;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.Map;
import java.util.UUID;

/** Requests for the structure's and the operations' rows in the table of permissions. */
final class StructureExamples {

  private StructureExamples() {}

  static Map<String, Example> all(String community) {
    return Map.of(
        "PUT " + API + "/communities/{code}",
            Example.sending(communityPlan("新名")).with("code", community),
        "PUT " + API + "/communities/{community}/grids/{code}",
            Example.sending(gridPlan("新名")).with("community", community).with("code", "grid-1"),
        "PUT " + API + "/communities/{community}/micro-grids/{code}",
            Example.sending(microGridPlan("grid-1", "新名"))
                .with("community", community)
                .with("code", "m-1"),
        "GET " + API + "/audit-entries", Example.asking("?community=" + community),
        "GET " + API + "/audit-entries/chains/{community}",
            Example.NONE.with("community", community),
        "GET " + API + "/audit-entries/chains/{community}/links",
            Example.NONE.with("community", community),
        "GET " + API + "/me/erasures/{receipt}",
            Example.NONE.with("receipt", UUID.randomUUID().toString()),
        "POST " + API + "/dead-letters/{id}/replay", Example.of(UUID.randomUUID().toString()));
  }
}
