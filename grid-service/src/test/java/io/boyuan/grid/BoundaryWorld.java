package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.GridWorld.grid;
import static io.boyuan.grid.GridWorld.gridPlan;
import static io.boyuan.grid.GridWorld.microGrid;
import static io.boyuan.grid.GridWorld.microGridPlan;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A small language in which tests draw boundaries. Each world has a square of its own, ten by ten
 * steps of a thousandth of a degree.
 */
final class BoundaryWorld {

  static final String SINCE = "2026-01-01";

  final GridWorld world;
  final String community;
  private final double west = -170 + 0.1 * ThreadLocalRandom.current().nextInt(3_400);
  private final double south = -60 + 0.1 * ThreadLocalRandom.current().nextInt(1_200);

  /** A community with two grids, and two micro-grids in the first one. */
  BoundaryWorld(GridWorld world) {
    this(world, world.aCommunityWithAGrid());
  }

  /** The same in a community that has its first grid. */
  BoundaryWorld(GridWorld world, String community) {
    this.world = world;
    this.community = community;
    world.define(community, grid(community, "grid-2"), gridPlan("第二网格"));
    for (String code : new String[] {"m-1", "m-2"}) {
      world.define(community, microGrid(community, code), microGridPlan("grid-1", "微"));
    }
  }

  double lng(double x) {
    return west + x / 1000;
  }

  double lat(double y) {
    return south + y / 1000;
  }

  /** The positions of a rectangle, in steps from the south-western corner. */
  String ring(double x1, double y1, double x2, double y2) {
    return "["
        + at(x1, y1)
        + ","
        + at(x2, y1)
        + ","
        + at(x2, y2)
        + ","
        + at(x1, y2)
        + ","
        + at(x1, y1)
        + "]";
  }

  String at(double x, double y) {
    return String.format(Locale.ROOT, "[%.7f,%.7f]", lng(x), lat(y));
  }

  String square(double x1, double y1, double x2, double y2) {
    return polygon(ring(x1, y1, x2, y2));
  }

  static String polygon(String rings) {
    return "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}";
  }

  static String plan(String validFrom, String geometry) {
    return "{\"validFrom\":\"" + validFrom + "\",\"geometry\":" + geometry + "}";
  }

  String ofCommunity() {
    return COMMUNITIES + "/" + community + "/boundary";
  }

  String ofGrid(String code) {
    return grid(community, code) + "/boundary";
  }

  String ofMicroGrid(String code) {
    return microGrid(community, code) + "/boundary";
  }

  Response draw(String path, String validFrom, String geometry) {
    return as(world.staffOf(community)).body(plan(validFrom, geometry)).put(path);
  }

  /** Draws again from the version that stands. */
  Response redraw(String path, String validFrom, String geometry) {
    return as(world.staffOf(community))
        .header("If-Match", "*")
        .body(plan(validFrom, geometry))
        .put(path);
  }

  void drawn(String path, String geometry) {
    draw(path, SINCE, geometry).then().statusCode(201);
  }

  /** The community, its grids as halves side by side, and in the first two micro-grids. */
  BoundaryWorld drawn() {
    drawn(ofCommunity(), square(0, 0, 10, 10));
    drawn(ofGrid("grid-1"), square(0, 0, 5, 10));
    drawn(ofGrid("grid-2"), square(5, 0, 10, 10));
    drawn(ofMicroGrid("m-1"), square(0, 0, 5, 5));
    drawn(ofMicroGrid("m-2"), square(0, 5, 5, 10));
    return this;
  }

  String locations(double x, double y) {
    return String.format(
        Locale.ROOT, GridWorld.API + "/locations?lat=%.7f&lng=%.7f", lat(y), lng(x));
  }

  /** A file with the community and one grid in it. */
  String file(String community, String gridCode) {
    return """
    {"type":"FeatureCollection","features":[
      {"type":"Feature","geometry":%s,
       "properties":{"kind":"MICRO_GRID","code":"m-9","gridCode":"%s","name":"微","nameEn":"Micro"}},
      {"type":"Feature","geometry":%s,
       "properties":{"kind":"COMMUNITY","code":"%s","streetCode":"chashan","name":"新","nameEn":"New"}},
      {"type":"Feature","geometry":null,
       "properties":{"kind":"GRID","code":"%s","name":"新格","nameEn":"New grid"}}]}
    """
        .formatted(square(1, 1, 2, 2), gridCode, square(0, 0, 10, 10), community, gridCode);
  }
}
