package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.webhook.WebhookWorld.DELIVERIES;
import static io.boyuan.partnership.webhook.WebhookWorld.WEBHOOKS;
import static io.boyuan.partnership.webhook.WebhookWorld.plan;

import io.boyuan.partnership.webhook.WebhookWorld;
import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: webhooks of the coordinator's university. */
final class WebhookExamples {

  private static final String URL = "https://volunteers.wzu.example/events";

  private WebhookExamples() {}

  static Map<String, Example> all(WebhookWorld world) {
    var examples = new HashMap<String, Example>();
    String ofUniversity = UNIVERSITIES + "/{code}/webhooks";
    examples.put("GET " + ofUniversity, Example.NONE.with("code", world.university));
    examples.put(
        "POST " + ofUniversity, Example.sending(plan(URL, false)).with("code", world.university));
    String unknown = UUID.randomUUID().toString();
    for (String operation :
        new String[] {"GET {id}", "DELETE {id}", "POST {id}/secret", "POST {id}/test"}) {
      examples.put(operation.replace(" ", " " + WEBHOOKS), Example.of(unknown));
    }
    examples.put("PUT " + WEBHOOKS + "{id}", Example.sending(plan(URL, true)).with("id", unknown));
    examples.put("GET " + WEBHOOKS + "{id}/deliveries", Example.of(unknown));
    examples.put("GET " + DELIVERIES + "{id}", Example.of(unknown));
    examples.put("POST " + DELIVERIES + "{id}/redelivery", Example.of(unknown));
    return examples;
  }

  /** Those of the table, the coordinator of the university whose webhooks the examples name. */
  static Map<String, TestCaller> callers(Tokens tokens, String community, WebhookWorld world) {
    var callers = new HashMap<>(tokens.callersOf(community));
    callers.computeIfPresent(
        "coordinator", (role, caller) -> caller.inOrganizations(world.university));
    return callers;
  }
}
