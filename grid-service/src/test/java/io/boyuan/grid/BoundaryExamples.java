package io.boyuan.grid;

import static io.boyuan.grid.BoundaryWorld.SINCE;
import static io.boyuan.grid.BoundaryWorld.plan;
import static io.boyuan.grid.GridWorld.API;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.Map;

/** Requests for the boundaries' rows in the table of permissions. */
final class BoundaryExamples {

  private BoundaryExamples() {}

  static Map<String, Example> all(BoundaryWorld drawn) {
    String community = API + "/communities/{community}";
    String square = plan(SINCE, drawn.square(0, 0, 10, 10));
    String file = drawn.file(drawn.community, "grid-9");
    return Map.of(
        "GET " + community + "/boundary", Example.asking("").with("community", drawn.community),
        "PUT " + community + "/boundary",
            Example.sending(square).with("community", drawn.community),
        "GET " + community + "/grids/{code}/boundary",
            Example.asking("").with("community", drawn.community).with("code", "grid-1"),
        "PUT " + community + "/grids/{code}/boundary",
            Example.sending(square).with("community", drawn.community).with("code", "grid-1"),
        "GET " + community + "/micro-grids/{code}/boundary",
            Example.asking("").with("community", drawn.community).with("code", "m-1"),
        "PUT " + community + "/micro-grids/{code}/boundary",
            Example.sending(square).with("community", drawn.community).with("code", "m-1"),
        "GET " + community + "/boundaries", Example.asking("").with("community", drawn.community),
        "PUT " + community + "/boundaries",
            Example.sending(file).with("community", drawn.community),
        "GET " + API + "/locations", Example.asking("?lat=27.9&lng=120.7"));
  }
}
