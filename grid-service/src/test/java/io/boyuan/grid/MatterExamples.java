package io.boyuan.grid;

import static io.boyuan.grid.MatterWorld.DECISION;
import static io.boyuan.grid.MatterWorld.MATTERS;
import static io.boyuan.grid.MatterWorld.plan;
import static io.boyuan.grid.MatterWorld.task;
import static io.boyuan.grid.MatterWorld.today;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: a matter that the property company leads. */
final class MatterExamples {

  private MatterExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    var world = new MatterWorld(tokens);
    String matter = world.aMatter(community);
    String task = world.aTask(community, matter, "PROPERTY", today());
    String decision = world.aDecision(community, matter);
    var examples = new HashMap<String, Example>();
    examples.put("GET " + MATTERS, Example.asking("?community=" + community));
    examples.put("POST " + MATTERS, Example.sending(plan(community, "样例")));
    examples.put("PUT " + MATTERS + "/{id}", sending(plan(community, "改名"), matter));
    for (String part : List.of("", "/details", "/history", "/requests")) {
      examples.put("GET " + MATTERS + "/{id}" + part, Example.of(matter));
    }
    examples.put("POST " + MATTERS + "/{id}/steps", sending("{\"to\":\"CLOSED\"}", matter));
    examples.put(
        "POST " + MATTERS + "/{id}/requests",
        sending("{\"requestId\":\"" + UUID.randomUUID() + "\"}", matter));
    of(examples, "/tasks", matter, task, task("PROPERTY", today()));
    examples.put(
        "POST " + MATTERS + "/{matter}/tasks/{id}/completion",
        sending("{\"evidence\":\"test\"}", task).with("matter", matter));
    examples.put(
        "POST " + MATTERS + "/{matter}/tasks/{id}/withdrawal",
        sending("{\"reason\":\"test\"}", task).with("matter", matter));
    of(examples, "/decisions", matter, decision, DECISION);
    examples.put(
        "PUT " + MATTERS + "/{matter}/decisions/{id}/consents/{party}",
        sending("{\"answer\":\"CONSENTED\"}", decision)
            .with("matter", matter)
            .with("party", "PROPERTY"));
    return examples;
  }

  private static void of(
      Map<String, Example> examples, String list, String matter, String id, String plan) {
    String path = MATTERS + "/{matter}" + list;
    examples.put("GET " + path, Example.asking("").with("matter", matter));
    examples.put("POST " + path, Example.sending(plan).with("matter", matter));
    examples.put("GET " + path + "/{id}", Example.of(id).with("matter", matter));
  }

  private static Example sending(String body, String id) {
    return Example.sending(body).with("id", id);
  }
}
