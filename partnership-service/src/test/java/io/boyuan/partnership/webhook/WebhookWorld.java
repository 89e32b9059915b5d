package io.boyuan.partnership.webhook;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.as;

import io.boyuan.partnership.PartnershipWorld;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A small language in which tests tell how universities hear what happens. */
public final class WebhookWorld {

  public static final String WEBHOOKS = API + "/webhooks/";
  public static final String DELIVERIES = API + "/webhook-deliveries/";
  public static final String VERIFIED = "boyuan.volunteer.service-verified.v1";

  public final PartnershipWorld world;
  public final String university;
  private final Tokens tokens;

  public WebhookWorld(Tokens tokens) {
    this.tokens = tokens;
    this.world = new PartnershipWorld(tokens);
    this.university = world.aUniversity();
  }

  /** The university's own system, as client credentials have it. */
  public TestCaller program() {
    return programOf(university);
  }

  public TestCaller programOf(String code) {
    return tokens.caller("program-" + code).withRoles("coordinator").inOrganizations(code);
  }

  public static String plan(String url, boolean paused, String... types) {
    return "{\"url\":\"%s\",\"eventTypes\":[%s],\"paused\":%b,\"description\":\"时长同步\"}"
        .formatted(
            url,
            List.of(types).stream()
                .map(type -> "\"" + type + "\"")
                .collect(Collectors.joining(",")),
            paused);
  }

  public String ofUniversity() {
    return UNIVERSITIES + "/" + university + "/webhooks";
  }

  public Response register(String url, String... types) {
    return as(program()).body(plan(url, false, types)).post(ofUniversity());
  }

  public Registered aWebhook(Receiver receiver, String... types) {
    var answer = register(receiver.url(), types).then().statusCode(201).extract();
    return new Registered(answer.path("webhook.id"), answer.path("secret"));
  }

  /** Tells that somebody served, and gives the event's id. */
  public static String serviceVerified(Broker broker, String organization, UUID volunteer) {
    return told(
        broker,
        VERIFIED,
        """
        {"serviceRecordId":"%s","aggregateVersion":1,"volunteerId":"%s","communityCode":"boyuan",
         "organizationCode":"%s","category":"COMMUNITY_SERVICE","minutes":90}
        """
            .formatted(UUID.randomUUID(), volunteer, organization));
  }

  public static String told(Broker broker, String type, String data) {
    var id = UUID.randomUUID();
    told(broker, type, id, UUID.randomUUID(), data);
    return id.toString();
  }

  /** What is told of one subject is heard in its order. */
  public static void told(Broker broker, String type, UUID id, UUID subject, String data) {
    try (var sender = new FactSender(broker)) {
      sender.send(type.substring(0, type.indexOf('.', 7)), type, id, subject, data);
    }
  }

  /** A webhook and its secret. */
  public record Registered(String id, String secret) {}
}
