package io.boyuan.partnership.webhookdelivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.boyuan.platform.inbox.HeardFact;
import java.time.Instant;
import java.util.UUID;

/** An event as it is sent: CloudEvents 1.0, JSON format, structured mode. */
final class CloudEvent {

  private CloudEvent() {}

  /** A fact, under the id and the source it has everywhere. */
  static String of(HeardFact fact, ObjectNode data) {
    var event = head(fact.id(), sourceOf(fact.type()), fact.type());
    event.put("subject", fact.subject());
    fact.time().ifPresent(time -> event.put("time", time.toString()));
    return with(data, event);
  }

  /** What a receiver is tried with. */
  static String ping(UUID id, UUID webhook, Instant now) {
    var event = head(id, "/partnership-service", Ping.TYPE);
    event.put("subject", webhook.toString());
    event.put("time", now.toString());
    return with(JsonNodeFactory.instance.objectNode().put("webhookId", webhook.toString()), event);
  }

  private static ObjectNode head(UUID id, String source, String type) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("specversion", "1.0")
        .put("id", id.toString())
        .put("source", source)
        .put("type", type);
  }

  private static String with(ObjectNode data, ObjectNode event) {
    event.put("datacontenttype", "application/json");
    event.set("data", data);
    return event.toString();
  }

  /** The service that told it, as its own events say. */
  private static String sourceOf(String type) {
    return "/" + type.split("\\.", 3)[1] + "-service";
  }
}
