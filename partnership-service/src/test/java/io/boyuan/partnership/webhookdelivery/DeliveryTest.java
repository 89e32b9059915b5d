package io.boyuan.partnership.webhookdelivery;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.TEAMS;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.teamPlan;
import static io.boyuan.partnership.webhook.WebhookWorld.DELIVERIES;
import static io.boyuan.partnership.webhook.WebhookWorld.VERIFIED;
import static io.boyuan.partnership.webhook.WebhookWorld.WEBHOOKS;
import static io.boyuan.partnership.webhook.WebhookWorld.serviceVerified;
import static io.boyuan.partnership.webhook.WebhookWorld.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.partnership.webhook.Receiver;
import io.boyuan.partnership.webhook.WebhookWorld;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Database;
import io.boyuan.platform.testing.PersonalColumns;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which universities hear which facts, and what of them (X1, X3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class DeliveryTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  Tokens tokens;
  Broker broker;
  Database database;
  @Inject Sql sql;
  @Inject ForgetDeliveries forgetting;
  WebhookWorld world;
  Receiver receiver;

  @BeforeEach
  void open() {
    world = new WebhookWorld(tokens);
    receiver = Receiver.open();
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void a_university_hears_of_its_members_service_and_of_nobody_elses() {
    var webhook = world.aWebhook(receiver);
    var volunteer = UUID.randomUUID();
    String others = serviceVerified(broker, new WebhookWorld(tokens).university, volunteer);
    String noOnes = serviceVerified(broker, "nobody-" + world.university, volunteer);
    String own = serviceVerified(broker, world.university, volunteer);

    awaitHeard(own);
    assertThat(receiver.heard(others)).isEmpty();
    assertThat(receiver.heard(noOnes)).isEmpty();
    assertThat(receiver.heard(own).getFirst().body())
        .contains("\"source\":\"/volunteer-service\"", "\"volunteerId\":\"" + volunteer + "\"")
        .contains("\"minutes\":90", "\"datacontenttype\":\"application/json\"");
    as(world.program())
        .get(WEBHOOKS + webhook.id() + "/deliveries?status=FAILED")
        .then()
        .body("items", empty());
    as(world.program())
        .get(WEBHOOKS + webhook.id() + "/deliveries?status=NONSENSE")
        .then()
        .statusCode(400);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as(world.program())
                    .get(WEBHOOKS + webhook.id() + "/deliveries?status=DELIVERED")
                    .then()
                    .body("items.find { it.eventId == '" + own + "' }.lastStatus", equalTo(204)));
  }

  @Test
  void a_webhook_hears_the_types_it_asked_for() {
    world.aWebhook(receiver, "boyuan.booking.points-changed.v1");
    String verified = serviceVerified(broker, world.university, UUID.randomUUID());
    var holder = UUID.randomUUID();
    String points =
        told(
            broker,
            "boyuan.booking.points-changed.v1",
            "{\"accountId\":\"%s\",\"aggregateVersion\":1,\"holderId\":\"%s\",\"organizationCode\":\"%s\"}"
                .formatted(UUID.randomUUID(), holder, world.university));

    awaitHeard(points);
    assertThat(receiver.heard(verified)).isEmpty();
    assertThat(receiver.heard(points).getFirst().body()).doesNotContain(holder.toString());
  }

  @Test
  void a_university_hears_of_its_teams_and_of_what_this_service_itself_tells() {
    world.aWebhook(receiver);
    String team = aCode();
    as(world.world.staff())
        .body(teamPlan(world.university, "青志"))
        .put(TEAMS + "/" + team)
        .then()
        .statusCode(201);
    String award =
        told(
            broker,
            "boyuan.partnership.award-changed.v1",
            "{\"awardId\":\"%s\",\"aggregateVersion\":1,\"communityCode\":\"boyuan\",\"teamCode\":\"%s\"}"
                .formatted(UUID.randomUUID(), team));

    awaitHeard(award);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(receiver.heard())
                    .anyMatch(
                        each ->
                            each.body().contains("boyuan.partnership.team-changed.v1")
                                && each.body().contains(team)));
  }

  @Test
  void what_is_public_goes_to_everyone_with_only_their_own_bookings_named() {
    var other = new WebhookWorld(tokens);
    try (var others = Receiver.open()) {
      world.aWebhook(receiver, "boyuan.booking.space-closed.v1");
      other.aWebhook(others);
      var holder = UUID.randomUUID();
      String closed =
          told(
              broker,
              "boyuan.booking.space-closed.v1",
              """
              {"closureId":"%1$s","aggregateVersion":1,"communityCode":"boyuan","reason":"维修",
               "affected":[{"bookingId":"%2$s","holderId":"%1$s","organizationCode":"%3$s"},
                 {"bookingId":"%4$s","holderId":"%1$s","organizationCode":"elsewhere"},
                 {"bookingId":"%4$s","holderId":"%1$s"}]}
              """
                  .formatted(holder, "b-own", world.university, "b-other"));

      awaitHeard(closed);
      await().atMost(PATIENCE).until(() -> !others.heard(closed).isEmpty());
      assertThat(receiver.heard(closed).getFirst().body())
          .contains("b-own", "维修")
          .doesNotContain("elsewhere", "holderId");
      assertThat(others.heard(closed).getFirst().body())
          .contains("维修")
          .doesNotContain("b-own", "b-other", world.university);
    }
  }

  @Test
  void an_event_that_comes_twice_is_sent_once() {
    var webhook = world.aWebhook(receiver);
    var event = UUID.randomUUID();
    var behind = UUID.randomUUID();
    var record = UUID.randomUUID();
    String data = verified(record, "\"" + world.university + "\"");
    told(broker, VERIFIED, event, record, data);
    awaitHeard(event.toString());

    told(broker, VERIFIED, event, record, data);
    // As if the mark were forgotten already: the delivery itself is there once.
    sql.change("delete from inbox where consumer = 'webhooks' and event_id = ?", event);
    told(broker, VERIFIED, event, record, data);
    told(broker, VERIFIED, behind, record, data);

    awaitHeard(behind.toString());
    as(world.program())
        .get(WEBHOOKS + webhook.id() + "/deliveries")
        .then()
        .body("items.findAll { it.eventId == '" + event + "' }", hasSize(1));
    assertThat(receiver.heard(event.toString())).hasSize(1);
  }

  @Test
  void what_can_concern_no_university_is_not_even_marked() {
    world.aWebhook(receiver);
    var noOnes = UUID.randomUUID();
    var own = UUID.randomUUID();
    var record = UUID.randomUUID();
    told(broker, VERIFIED, noOnes, record, verified(record, "null"));
    told(broker, VERIFIED, own, record, verified(record, "\"" + world.university + "\""));

    awaitHeard(own.toString());
    assertThat(
            sql.list(
                "select event_id from inbox where consumer = 'webhooks' and event_id in (?, ?)",
                row -> row.id("event_id"),
                noOnes,
                own))
        .containsExactly(own);
  }

  @Test
  void what_arrived_can_be_sent_again() {
    var webhook = world.aWebhook(receiver);
    String event = serviceVerified(broker, world.university, UUID.randomUUID());
    awaitHeard(event);
    String id =
        as(world.program())
            .get(WEBHOOKS + webhook.id() + "/deliveries")
            .path("items.find { it.eventId == '" + event + "' }.id");
    as(world.program())
        .get(DELIVERIES + id)
        .then()
        .statusCode(200)
        .body("event.type", equalTo(VERIFIED))
        .body("event.data.minutes", equalTo(90));
    var other = new WebhookWorld(tokens).program();
    as(other).get(DELIVERIES + id).then().statusCode(404);
    as(other).post(DELIVERIES + id + "/redelivery").then().statusCode(404);

    as(world.program()).post(DELIVERIES + id + "/redelivery").then().statusCode(200);

    await().atMost(PATIENCE).until(() -> receiver.heard(event).size() == 2);
    assertThat(receiver.heard(event).get(0).body()).isEqualTo(receiver.heard(event).get(1).body());
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> as(world.program()).get(DELIVERIES + id).then().body("attempts", hasSize(2)));
  }

  @Test
  void who_is_erased_is_in_no_kept_event_and_in_no_answer_to_one() {
    world.aWebhook(receiver);
    var me = tokens.caller("served-" + world.university).withRoles("volunteer");
    receiver.answers(200, java.util.Map.of(), "thanks, " + me.id());
    String event = serviceVerified(broker, world.university, me.id());
    awaitHeard(event);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(PersonalColumns.of(database).tablesHolding(me.id().toString()))
                    .contains("webhook_delivery", "webhook_attempt"));
    as(me).get(API + "/me/data").then().body("webhookDeliveries", hasSize(1));

    as(me).delete(API + "/me").then().statusCode(204);

    assertThat(PersonalColumns.of(database).tablesHolding(me.id().toString())).isEmpty();
  }

  @Test
  void what_is_old_and_what_was_deleted_is_forgotten() {
    var webhook = world.aWebhook(receiver);
    String event = serviceVerified(broker, world.university, UUID.randomUUID());
    awaitHeard(event);
    await().atMost(PATIENCE).until(() -> waiting(webhook.id()) == 0);
    sql.change(
        "update webhook_delivery set created_at = ? where event_id = ?",
        Instant.now().minus(Duration.ofDays(31)),
        UUID.fromString(event));
    forgetting.hourly();
    as(world.program())
        .get(WEBHOOKS + webhook.id() + "/deliveries")
        .then()
        .body("items.findAll { it.eventId == '" + event + "' }", empty());

    sql.change(
        "insert into webhook_delivery (id, webhook_id, event_id, event_type, body, person_ids,"
            + " status, created_at) select gen_random_uuid(), ?, gen_random_uuid(), 'x', '{}', '{}',"
            + " 'FAILED', now() from generate_series(1, 2500)",
        UUID.fromString(webhook.id()));
    as(world.program()).delete(WEBHOOKS + webhook.id()).then().statusCode(204);
    forgetting.hourly();
    assertThat(
            sql.list("select 1 from webhook where id = ?", row -> 1, UUID.fromString(webhook.id())))
        .isEmpty();
  }

  @Test
  void what_waits_for_a_disabled_webhook_is_given_up() {
    var webhook = world.aWebhook(receiver);
    var id = UUID.fromString(webhook.id());
    sql.change("update webhook set status = 'DISABLED', status_reason = 'GONE' where id = ?", id);
    sql.change(
        "insert into webhook_delivery (id, webhook_id, event_id, event_type, body, person_ids,"
            + " status, next_at, created_at) select gen_random_uuid(), ?, gen_random_uuid(), 'x',"
            + " '{}', '{}', 'WAITING', now(), now() from generate_series(1, 1500)",
        id);

    forgetting.hourly();

    assertThat(waiting(webhook.id())).isZero();
    assertThat(receiver.heard()).isEmpty();
  }

  @Test
  void a_log_is_read_by_two_statements_however_long_it_is() {
    var webhook = world.aWebhook(receiver);
    sql.change(
        "insert into webhook_delivery (id, webhook_id, event_id, event_type, body, person_ids,"
            + " status, created_at) select gen_random_uuid(), ?, gen_random_uuid(), 'x', '{}', '{}',"
            + " 'FAILED', now() from generate_series(1, 60)",
        UUID.fromString(webhook.id()));
    String log = "http://localhost:" + RestAssured.port + WEBHOOKS + webhook.id() + "/deliveries";

    Statements.assertAlways(2, world.program(), URI.create(log + "?status=FAILED"), 50);
  }

  private static String verified(UUID record, String organization) {
    return """
        {"serviceRecordId":"%s","aggregateVersion":1,"volunteerId":"%s","communityCode":"boyuan",
         "organizationCode":%s,"category":"COMMUNITY_SERVICE","minutes":90}
        """
        .formatted(record, UUID.randomUUID(), organization);
  }

  private long waiting(String webhook) {
    List<String> waiting =
        as(world.program()).get(WEBHOOKS + webhook + "/deliveries?status=WAITING").path("items.id");
    return waiting.size();
  }

  private void awaitHeard(String event) {
    await().atMost(PATIENCE).until(() -> !receiver.heard(event).isEmpty());
  }
}
