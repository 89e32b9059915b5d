package io.boyuan.grid;

import static io.boyuan.grid.WishWorld.MATTER;
import static io.boyuan.grid.WishWorld.MINE;
import static io.boyuan.grid.WishWorld.WISHES;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the permission table asks with: a wish of a resident. */
final class WishExamples {

  private WishExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    String wish = new WishWorld(tokens, community).aWish("样例");
    var examples = new HashMap<String, Example>();
    examples.put("GET " + WISHES, Example.asking("?community=" + community));
    String at = WISHES + "/{id}";
    for (String operation : List.of("GET ", "PUT /support", "DELETE /support", "GET /answers")) {
      examples.put(operation.replace(" ", " " + at), Example.of(wish));
    }
    examples.put("POST " + at + "/matter", Example.sending(MATTER).with("id", wish));
    examples.put(
        "POST " + at + "/answers", Example.sending("{\"words\":\"test\"}").with("id", wish));
    examples.put("GET " + MINE, Example.asking(""));
    examples.put("POST " + MINE + "/{id}/look", Example.of(wish));
    return examples;
  }
}
