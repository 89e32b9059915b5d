package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.GridWorld.microGrid;
import static io.boyuan.grid.GridWorld.microGridPlan;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/** A small language in which tests say which building lies in which micro-grid. */
final class AddressWorld {

  static final String ADDRESSES = API + "/addresses";

  final GridWorld world;
  final String community;

  /** A community with a grid and the micro-grids m-1, m-2 and m-3. */
  AddressWorld(GridWorld world) {
    this(world, world.aCommunityWithAGrid());
  }

  /** The same in a community that has its first grid. */
  AddressWorld(GridWorld world, String community) {
    this.world = world;
    this.community = community;
    for (String code : new String[] {"m-1", "m-2", "m-3"}) {
      world.define(community, microGrid(community, code), microGridPlan("grid-1", "微"));
    }
  }

  String plan(String building, String unit, String room, String microGrid) {
    return "{\"communityCode\":\"%s\",\"building\":\"%s\",\"unit\":%s,\"room\":%s,\"microGridCode\":\"%s\"}"
        .formatted(community, building, quoted(unit), quoted(room), microGrid);
  }

  private static String quoted(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  String known(String building, String unit, String room, String microGrid) {
    return as(world.staffOf(community))
        .body(plan(building, unit, room, microGrid))
        .post(ADDRESSES)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  Response bring(String table, String query) {
    return as(world.staffOf(community))
        .contentType("text/csv;charset=UTF-8")
        .body(table.getBytes(StandardCharsets.UTF_8))
        .post(COMMUNITIES + "/" + community + "/addresses/imports" + query);
  }
}
