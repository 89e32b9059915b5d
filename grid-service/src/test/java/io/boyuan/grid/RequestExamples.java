package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Requests for the rows of residents' requests in the table of permissions. */
final class RequestExamples {

  private static final String NOBODY = UUID.randomUUID().toString();
  private static final String REQUEST = API + "/requests/{id}";
  private static final String REASON = "{\"reason\":\"不在本社区\"}";
  private static final String WORDS = "{\"words\":\"请问是哪一盏？\"}";

  private final Map<String, Example> all = new HashMap<>();
  private final String community;

  private RequestExamples(String community) {
    this.community = community;
  }

  static Map<String, Example> all(String community) {
    var examples = new RequestExamples(community);
    examples.asking();
    examples.solving();
    examples.moderating();
    examples.open311();
    return examples.all;
  }

  private void asking() {
    String plan =
        "{\"category\":\"other\",\"description\":\"有事\",\"community\":\"" + community + "\"}";
    put("POST " + API + "/requests", Example.sending(plan));
    put("GET " + API + "/requests", Example.asking("?community=" + community));
    put("POST " + API + "/similar-requests", Example.sending(plan));
    put("GET " + API + "/public-requests", Example.asking("?community=" + community));
    for (String path :
        new String[] {
          "GET " + REQUEST,
          "GET " + REQUEST + "/timeline",
          "GET " + REQUEST + "/photos",
          "GET " + REQUEST + "/duplicates",
          "GET " + REQUEST + "/dispatch-orders",
          "GET " + API + "/matters/{id}/dispatch-orders",
          "GET " + API + "/public-requests/{id}",
          "GET " + API + "/public-requests/{id}/photos",
          "PUT " + API + "/public-requests/{id}/follower",
          "DELETE " + API + "/public-requests/{id}/follower",
          "POST " + API + "/followed-requests/{id}/look",
          "GET " + API + "/photos/{id}",
          "DELETE " + API + "/photos/{id}",
          "POST " + REQUEST + "/acceptance",
          "POST " + REQUEST + "/resumption",
          "POST " + REQUEST + "/withdrawal",
          "POST " + REQUEST + "/name-hiding"
        }) {
      put(path, Example.of(NOBODY));
    }
    sending("confirmation", "{\"rating\":5}");
    sending("reopening", REASON);
    sending("additions", WORDS);
    put("POST " + REQUEST + "/photos", Example.sending("png").as("image/png").with("id", NOBODY));
    put(
        "POST " + API + "/photos",
        new Example(Map.of(), "?community=" + community, "png", "image/png"));
  }

  private void solving() {
    sending("assignments", "{}");
    sending("progress", "{}");
    sending("questions", WORDS);
    sending("notes", WORDS);
    sending("resolution", "{\"note\":\"已修\"}");
    sending("rejection", REASON);
    sending("transfer", "{\"unit\":\"STREET\",\"reason\":\"跨社区\"}");
    sending("transfer-refusal", REASON);
    sending("priority", "{\"priority\":\"HIGH\",\"reason\":\"学校门口\"}");
    sending("category", "{\"category\":\"noise\",\"reason\":\"是噪声\"}");
    sending("merging", "{\"into\":\"" + NOBODY + "\"}");
    sending("disclosures", REASON);
    String help =
        "{\"people\":1,\"startsAt\":\"2027-03-07T14:00:00+08:00\","
            + "\"endsAt\":\"2027-03-07T16:00:00+08:00\"}";
    sending("dispatch-orders", help);
    put("POST " + API + "/matters/{id}/dispatch-orders", Example.sending(help).with("id", NOBODY));
    put(
        "POST " + API + "/dispatch-orders/{id}/cancellation",
        Example.sending(REASON).with("id", NOBODY));
  }

  private void moderating() {
    String moderation = "PUT " + REQUEST + "/moderation/";
    put(
        moderation + "visibility",
        Example.sending("{\"isPublic\":true,\"reason\":\"无碍\"}").with("id", NOBODY));
    put(
        moderation + "public-text",
        Example.sending("{\"text\":\"路灯\",\"reason\":\"去除楼栋\"}").with("id", NOBODY));
    put(
        moderation + "asker-bar",
        Example.sending("{\"days\":1,\"reason\":\"恶意\"}").with("id", NOBODY));
    put(
        "POST " + API + "/public-requests/{id}/abuse-reports",
        Example.sending(WORDS).with("id", NOBODY));
    put("GET " + API + "/abuse-reports", Example.asking("?community=" + community));
    put(
        "PUT " + API + "/photos/{id}/visibility",
        Example.sending("{\"isPublic\":true}").with("id", NOBODY));
    String categories = API + "/communities/{community}/categories";
    put("GET " + categories, Example.NONE.with("community", community));
    put(
        "GET " + categories + "/{code}",
        Example.NONE.with("community", community).with("code", "noise"));
    put(
        "PUT " + categories + "/{code}",
        Example.sending(
                """
                {"names":{"zh":"桥","en":"Bridges"},"group":"facilities","priority":"HIGH",
                 "dueMinutes":60,"escalationMinutes":60,"clock":"CALENDAR","unit":"GRID",
                 "anonymousAllowed":false,"isPublic":true,"isWish":false,"retired":false,
                 "keywords":[],"attributes":[]}
                """)
            .with("community", community)
            .with("code", "bridge"));
  }

  private void open311() {
    String keys = API + "/communities/{community}/open311-keys";
    put("POST " + keys, Example.sending("{\"client\":\"随手拍\"}").with("community", community));
    put("GET " + keys, Example.NONE.with("community", community));
    put("DELETE " + keys + "/{id}", Example.of(NOBODY).with("community", community));
    String root = "/open311/v2/";
    put("GET " + root + "services.{format}", json());
    put("GET " + root + "services/{code}.{format}", json().with("code", "noise"));
    put("GET " + root + "requests.{format}", json());
    put("GET " + root + "requests/{number}.{format}", json().with("number", "2026-000000"));
    put("GET " + root + "tokens/{token}.{format}", json().with("token", NOBODY));
    put(
        "POST " + root + "requests.{format}",
        Example.sending("jurisdiction_id=" + NOBODY)
            .as("application/x-www-form-urlencoded")
            .with("format", "json"));
  }

  private static Example json() {
    return Example.NONE.with("format", "json");
  }

  private void sending(String verb, String body) {
    put("POST " + REQUEST + "/" + verb, Example.sending(body).with("id", NOBODY));
  }

  private void put(String operation, Example example) {
    all.put(operation, example);
  }
}
