package io.boyuan.platform.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an API's document leaves out that a generated client needs. */
public final class ApiShapes {

  private ApiShapes() {}

  /**
   * The answers of which it is said that there is something in them, and not what.
   *
   * @param openapi address of its OpenAPI document
   * @return such as {@code get /api/… 200}
   */
  public static List<String> missing(URI openapi) {
    var missing = new ArrayList<String>();
    inside(Requests.json(openapi, null), "paths")
        .forEach(
            (path, operations) ->
                map(operations)
                    .forEach(
                        (method, operation) ->
                            inside(map(operation), "responses")
                                .forEach(
                                    (status, answer) -> {
                                      var content = map(answer).get("content");
                                      if (content != null && map(content).isEmpty()) {
                                        missing.add(method + " " + path + " " + status);
                                      }
                                    })));
    return missing;
  }

  private static Map<String, Object> inside(Map<String, Object> whole, String member) {
    return map(whole.getOrDefault(member, Map.of()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }
}
