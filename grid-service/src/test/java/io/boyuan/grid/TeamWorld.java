package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.GridWorld.microGrid;
import static io.boyuan.grid.GridWorld.microGridPlan;

import io.restassured.response.Response;
import java.util.UUID;

/** A small language in which tests tell who serves in a grid. */
final class TeamWorld {

  static final String STEWARDS = API + "/red-stewards";

  final GridWorld world;
  final String community;

  /** A community with a grid and the micro-grid m-1. */
  TeamWorld(GridWorld world) {
    this(world, world.aCommunityWithAGrid());
  }

  /** The same in a community that has its first grid. */
  TeamWorld(GridWorld world, String community) {
    this.world = world;
    this.community = community;
    world.define(community, microGrid(community, "m-1"), microGridPlan("grid-1", "微"));
  }

  String of(String what) {
    return COMMUNITIES + "/" + community + "/" + what;
  }

  static String plan(String level, String unit, String role, UUID person, String from) {
    return """
        {"level":"%s","unitCode":"%s","roleCode":"%s","personId":%s,"name":"李网格",
         "phone":"13800005678","servesFrom":"%s"}
        """
        .formatted(level, unit, role, person == null ? "null" : "\"" + person + "\"", from);
  }

  Response appoint(String level, String unit, String role, UUID person, String from) {
    return as(world.staffOf(community))
        .body(plan(level, unit, role, person, from))
        .post(of("appointments"));
  }

  String appointed(String level, String unit, String role, UUID person, String from) {
    return appoint(level, unit, role, person, from).then().statusCode(201).extract().path("id");
  }

  Response end(String appointment, String lastDay) {
    return as(world.staffOf(community))
        .body("{\"lastDay\":\"" + lastDay + "\",\"reason\":\"卸任\"}")
        .post(API + "/appointments/" + appointment + "/ending");
  }

  static String template(String extra) {
    return """
        {"roles":[
          {"code":"grid-leader","names":{"zh":"网格长","en":"Leader"},"level":"GRID",
           "minimum":1,"maximum":2,"daysToFill":10},
          {"code":"grid-worker","names":{"zh":"网格员","en":"Worker"},"level":"GRID",
           "minimum":0,"daysToFill":10}%s]}
        """
        .formatted(extra);
  }

  String stewardPlan(String name) {
    return "{\"communityCode\":\"%s\",\"names\":{\"zh\":\"%s\",\"en\":\"Team\"}}"
        .formatted(community, name);
  }

  String aSteward() {
    return as(world.staffOf(community))
        .body(stewardPlan("红色管家一队"))
        .post(STEWARDS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
