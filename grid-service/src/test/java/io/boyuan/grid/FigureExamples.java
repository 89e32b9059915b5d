package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the permission table asks with: the map of requests and their figures of some days. */
final class FigureExamples {

  private FigureExamples() {}

  static Map<String, Example> all(String community) {
    var examples = new HashMap<String, Example>();
    examples.put(
        "GET " + API + "/request-map",
        Example.asking("?west=120.6&south=27.9&east=120.7&north=28&zoom=15"));
    examples.put("GET " + API + "/situation", Example.asking("?community=" + community));
    var period = Example.asking("?from=2026-01-01&to=2026-01-31").with("community", community);
    String path = "GET " + COMMUNITIES + "/{community}/request-";
    for (String what : List.of("figures", "figures text/csv", "figures/public", "heat")) {
      examples.put(path + what, period);
    }
    return examples;
  }
}
