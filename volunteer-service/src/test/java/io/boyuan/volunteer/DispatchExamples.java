package io.boyuan.volunteer;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: orders, plans, assignments, the situation. */
final class DispatchExamples {

  private static final String NOBODY = UUID.randomUUID().toString();
  private static final String TIMES =
      "\"startsAt\":\"2099-03-07T09:00:00+08:00\",\"endsAt\":\"2099-03-07T11:00:00+08:00\"";
  private static final String REASON = "{\"reason\":\"test\"}";

  private DispatchExamples() {}

  static Map<String, Example> all() {
    var examples = new HashMap<String, Example>();
    String orders = "/api/dispatch/v1/orders";
    examples.put(
        "POST " + orders,
        Example.sending(
            "{\"communityCode\":\"boyuan\",\"title\":\"x\",\"people\":1," + TIMES + "}"));
    examples.put(
        "PUT " + orders + "/{id}",
        Example.sending("{\"title\":\"x\",\"people\":1,\"urgency\":\"SOON\"," + TIMES + "}")
            .with("id", NOBODY));
    examples.put("GET " + orders + "/{id}/assignments", Example.of(NOBODY));
    examples.put(
        "POST " + orders + "/{id}/assignments/team-acceptance",
        Example.sending("{\"organizationCode\":\"wzu\"}").with("id", NOBODY));
    String plans = "/api/dispatch/v1/plans";
    examples.put(
        "POST " + plans,
        Example.sending(
            "{\"from\":\"2099-03-01T00:00:00+08:00\",\"to\":\"2099-03-02T00:00:00+08:00\"}"));
    examples.put("GET " + plans + "/{id}", Example.of(NOBODY));
    examples.put("DELETE " + plans + "/{id}", Example.of(NOBODY));
    examples.put("GET " + plans + "/{id}/assignments", Example.of(NOBODY));
    examples.put("GET " + plans + "/{id}/changes", Example.of(NOBODY));
    examples.put("POST " + plans + "/{id}/apply", Example.of(NOBODY));
    String assignments = "/api/dispatch/v1/assignments";
    examples.put("GET " + assignments, Example.asking("?organization=wzu"));
    examples.put("POST " + assignments + "/{id}/acceptance", Example.of(NOBODY));
    examples.put(
        "POST " + assignments + "/{id}/refusal", Example.sending(REASON).with("id", NOBODY));
    examples.put(
        "POST " + assignments + "/{id}/stepping-back", Example.sending(REASON).with("id", NOBODY));
    examples.put("GET /api/dispatch/v1/situation", Example.asking("?community=boyuan"));
    examples.put(
        "PUT /api/volunteer/v1/me/availability",
        Example.sending("{\"weekly\":[],\"away\":[],\"reachKm\":5,\"mostAWeek\":1,\"kinds\":[]}"));
    return examples;
  }
}
