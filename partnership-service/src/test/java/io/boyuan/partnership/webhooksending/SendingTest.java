package io.boyuan.partnership.webhooksending;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.webhook.WebhookWorld.DELIVERIES;
import static io.boyuan.partnership.webhook.WebhookWorld.WEBHOOKS;
import static io.boyuan.partnership.webhook.WebhookWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.boyuan.partnership.webhook.Receiver;
import io.boyuan.partnership.webhook.WebhookWorld;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How events reach a receiver that works, fails, is slow, or is gone (X1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SendingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  Tokens tokens;
  @Inject Turns turns;
  @Inject Sql sql;
  @Inject Seal seal;
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
  void an_event_is_signed_and_sent_as_it_is() {
    var webhook = world.aWebhook(receiver);
    String delivery = ping(webhook.id());

    awaitStatus(delivery, "DELIVERED");
    var heard = receiver.heard().getFirst();
    assertThat(heard.path()).isEqualTo("/events?from=boyuan");
    assertThat(heard.header("content-type")).startsWith("application/cloudevents+json");
    assertThat(heard.body())
        .contains("\"specversion\":\"1.0\"", "\"type\":\"boyuan.partnership.ping.v1\"")
        .contains("\"id\":\"" + heard.header("webhook-id") + "\"");
    assertThat(heard.header("webhook-signature"))
        .isEqualTo(
            Signature.of(
                List.of(webhook.secret()),
                heard.header("webhook-id"),
                Instant.ofEpochSecond(Long.parseLong(heard.header("webhook-timestamp"))),
                heard.body()));
  }

  @Test
  void both_secrets_sign_for_a_day_and_then_the_new_one_alone() {
    var webhook = world.aWebhook(receiver);
    as(world.program()).post(WEBHOOKS + webhook.id() + "/secret").then().statusCode(200);

    awaitStatus(ping(webhook.id()), "DELIVERED");
    assertThat(receiver.heard().getFirst().header("webhook-signature").split(" ")).hasSize(2);
    MovableClock.at(
        Instant.now().plus(Duration.ofHours(25)),
        () -> awaitStatus(ping(webhook.id()), "DELIVERED"));
    assertThat(receiver.heard().getLast().header("webhook-signature").split(" ")).hasSize(1);
  }

  @Test
  void what_is_refused_is_tried_again_later_under_the_same_id() {
    var webhook = world.aWebhook(receiver);
    receiver.answers(500, Map.of(), "x".repeat(400) + "数".repeat(400));
    String delivery = ping(webhook.id());

    await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 1);
    assertThat(delivery(delivery)).containsEntry("status", "WAITING").containsEntry("tries", 1);
    assertThat(attempts(delivery).getFirst().get("answer").toString())
        .isEqualTo("x".repeat(400) + "数".repeat(100));
    MovableClock.at(
        Instant.now().plusSeconds(6),
        () -> {
          awaitStatus(delivery, "DELIVERED");
          assertThat(attempts(delivery)).extracting("status").containsExactly(500, 204);
        });
    assertThat(receiver.heard()).extracting(each -> each.header("webhook-id")).hasSize(2);
    assertThat(receiver.heard().getFirst().header("webhook-id"))
        .isEqualTo(receiver.heard().getLast().header("webhook-id"));
  }

  @Test
  void a_receiver_that_asks_for_time_is_given_it() {
    var webhook = world.aWebhook(receiver);
    receiver.answers(503, Map.of("Retry-After", "120"), "");
    String delivery = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 1);

    var next = Instant.parse(delivery(delivery).get("nextTryAt").toString().replace("+08:00", "Z"));
    assertThat(next.minus(Duration.ofHours(8)))
        .isBetween(Instant.now().plusSeconds(90), Instant.now().plusSeconds(121));
  }

  @Test
  void a_receiver_that_is_gone_is_disabled_until_its_webhook_is_edited() {
    var webhook = world.aWebhook(receiver);
    receiver.answers(410);
    String delivery = ping(webhook.id());

    awaitStatus(delivery, "FAILED");
    await().atMost(PATIENCE).until(() -> "DISABLED".equals(webhook(webhook.id(), "status")));
    assertThat(webhook(webhook.id(), "statusReason")).isEqualTo("GONE");
    List<String> actions =
        as(world.world.admin())
            .get(API + "/audit-entries?community=*&limit=200")
            .path("items.findAll { it.subjectId == '" + webhook.id() + "' }.action");
    assertThat(actions).contains("disable-webhook");
    as(world.program()).post(DELIVERIES + delivery + "/redelivery").then().statusCode(409);

    as(world.program())
        .header("If-Match", "*")
        .body(plan(receiver.url(), false))
        .put(WEBHOOKS + webhook.id())
        .then()
        .statusCode(200);
    as(world.program()).post(DELIVERIES + delivery + "/redelivery").then().statusCode(200);
    awaitStatus(delivery, "DELIVERED");
  }

  @Test
  void who_fails_for_five_days_is_disabled() {
    var webhook = world.aWebhook(receiver);
    receiver.answers(500, 500);
    String delivery = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 1);
    assertThat(webhook(webhook.id(), "failingSince")).isNotNull();
    sql.change(
        "update webhook set failing_since = ? where id = ?",
        Instant.now().minus(Duration.ofDays(5)),
        UUID.fromString(webhook.id()));

    MovableClock.at(
        Instant.now().plusSeconds(6),
        () ->
            await()
                .atMost(PATIENCE)
                .until(() -> "FAILING".equals(webhook(webhook.id(), "statusReason"))));
  }

  @Test
  void two_failures_five_days_apart_are_not_five_days_of_failure() {
    var webhook = world.aWebhook(receiver);
    receiver.answers(500, 500);
    String delivery = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 1);

    MovableClock.at(
        Instant.now().plus(Duration.ofDays(5)).plusSeconds(1),
        () -> {
          await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 2);
          assertThat(webhook(webhook.id(), "status")).isEqualTo("ACTIVE");
        });
  }

  @Test
  void an_event_that_is_refused_holds_up_no_other() {
    var webhook = world.aWebhook(receiver);
    receiver.answers(422);
    String refused = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> attempts(refused).size() == 1);

    String next = ping(webhook.id());
    await().atMost(Duration.ofSeconds(4)).until(() -> attempts(next).size() == 1);
    assertThat(delivery(refused)).containsEntry("status", "WAITING").containsEntry("tries", 1);
    awaitStatus(next, "DELIVERED");
  }

  @Test
  void what_is_asked_for_again_while_it_is_sent_is_sent_again() {
    var webhook = world.aWebhook(receiver);
    var open = new CountDownLatch(1);
    receiver.answersAfter(() -> awaitOpening(open));
    String delivery = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> receiver.heard().size() == 1);

    as(world.program()).post(DELIVERIES + delivery + "/redelivery").then().statusCode(200);
    open.countDown();

    await().atMost(PATIENCE).until(() -> receiver.heard().size() == 2);
    awaitStatus(delivery, "DELIVERED");
    assertThat(attempts(delivery)).hasSize(2);
  }

  @Test
  void an_edit_while_an_event_is_sent_does_not_send_it_twice() {
    var webhook = world.aWebhook(receiver);
    var open = new CountDownLatch(1);
    receiver.answersAfter(() -> awaitOpening(open));
    String delivery = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> receiver.heard().size() == 1);

    edit(webhook.id(), plan(receiver.url(), true));
    edit(webhook.id(), plan(receiver.url(), false));

    assertThat(turns.take(new UUID(0, 0), 1_000))
        .as("its turn is somebody's")
        .noneMatch(turn -> turn.webhook().toString().equals(webhook.id()));
    open.countDown();
    awaitStatus(delivery, "DELIVERED");
    assertThat(receiver.heard()).hasSize(1);
  }

  @Test
  void what_the_former_address_answers_says_nothing_of_the_new_one() {
    var webhook = world.aWebhook(receiver);
    var open = new CountDownLatch(1);
    try (var former = Receiver.open()) {
      edit(webhook.id(), plan(former.url(), false));
      former.answersAfter(410, () -> awaitOpening(open));
      String delivery = ping(webhook.id());
      await().atMost(PATIENCE).until(() -> former.heard().size() == 1);

      edit(webhook.id(), plan(receiver.url(), false));
      open.countDown();

      awaitStatus(delivery, "DELIVERED");
      assertThat(attempts(delivery)).extracting("status").containsExactly(410, 204);
      assertThat(webhook(webhook.id(), "status")).isEqualTo("ACTIVE");
      assertThat(receiver.heard()).hasSize(1);
    }
  }

  @Test
  void an_edit_of_words_alone_does_not_end_a_rest() {
    var webhook = world.aWebhook(receiver);
    receiver.answers(503);
    String delivery = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 1);
    var since = webhook(webhook.id(), "failingSince");

    edit(webhook.id(), plan(receiver.url(), false));

    assertThat(webhook(webhook.id(), "failingSince")).isNotNull().isEqualTo(since);
  }

  @Test
  void an_answer_about_who_was_erased_meanwhile_is_not_kept() {
    var webhook = world.aWebhook(receiver);
    var open = new CountDownLatch(1);
    receiver.answersAfter(() -> awaitOpening(open));
    String delivery = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> receiver.heard().size() == 1);
    sql.change(
        "update webhook_delivery set person_ids = array[?]::uuid[] where id = ?",
        UUID.randomUUID(),
        UUID.fromString(delivery));
    open.countDown();

    awaitStatus(delivery, "DELIVERED");
    assertThat(attempts(delivery)).hasSize(1);
    assertThat(attempts(delivery).getFirst().get("answer")).isNull();
  }

  @Test
  void a_redirect_is_not_followed() {
    var webhook = world.aWebhook(receiver);
    try (var elsewhere = Receiver.open()) {
      receiver.answers(307, Map.of("Location", elsewhere.url()), "");
      String delivery = ping(webhook.id());

      await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 1);
      assertThat(attempts(delivery)).extracting("status").containsExactly(307);
      assertThat(elsewhere.heard()).isEmpty();
    }
  }

  @Test
  void a_slow_receiver_holds_up_nobody_else() {
    var open = new CountDownLatch(1);
    try (var slow = Receiver.open()) {
      var slowly = world.aWebhook(slow);
      var quickly = world.aWebhook(receiver);
      slow.answersAfter(() -> awaitOpening(open));
      String waiting = ping(slowly.id());
      await().atMost(PATIENCE).until(() -> slow.heard().size() == 1);

      String behind = ping(slowly.id());
      awaitStatus(ping(quickly.id()), "DELIVERED");
      assertThat(slow.heard()).as("one after the other").hasSize(1);
      open.countDown();
      awaitStatus(waiting, "DELIVERED");
      awaitStatus(behind, "DELIVERED");
    }
  }

  @Test
  void nobody_listening_is_a_trouble_that_is_named() {
    var webhook = world.aWebhook(receiver);
    receiver.close();
    String delivery = ping(webhook.id());

    await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 1);
    assertThat(attempts(delivery)).extracting("trouble").containsExactly("NO_CONNECTION");
  }

  @Test
  void of_many_senders_one_has_the_turn() {
    var webhook = world.aWebhook(receiver);
    var id = UUID.fromString(webhook.id());
    // Due in an hour, where only these are: the service's own sender sees none of it.
    var later = Instant.now().plus(Duration.ofHours(1));
    var theirs = new Turns(sql, seal, Clock.fixed(later, ZoneOffset.UTC));
    sql.change(
        "insert into webhook_delivery (id, webhook_id, event_id, event_type, body, person_ids,"
            + " status, next_at, created_at) values (?, ?, ?, 'x', '{}', '{}', 'WAITING', ?, ?)",
        UUID.randomUUID(),
        id,
        UUID.randomUUID(),
        later.minusSeconds(1),
        Instant.now());

    var taken = Race.run(8, i -> () -> theirs.take(new UUID(0, 0), 1_000));

    assertThat(taken.stream().flatMap(List::stream).filter(turn -> turn.webhook().equals(id)))
        .hasSize(1);
  }

  @Test
  void who_lost_the_turn_while_sending_undoes_nothing() {
    var webhook = world.aWebhook(receiver);
    var open = new CountDownLatch(1);
    receiver.answersAfter(500, () -> awaitOpening(open));
    String delivery = ping(webhook.id());
    await().atMost(PATIENCE).until(() -> receiver.heard().size() == 1);

    MovableClock.at(Instant.now().plusSeconds(91), () -> awaitStatus(delivery, "DELIVERED"));
    open.countDown();

    await().atMost(PATIENCE).until(() -> attempts(delivery).size() == 2);
    assertThat(delivery(delivery)).containsEntry("status", "DELIVERED").containsEntry("tries", 1);
    assertThat(webhook(webhook.id(), "failingSince")).isNull();
  }

  @Test
  void a_turn_whose_holder_died_passes() {
    var webhook = world.aWebhook(receiver);
    sql.change(
        "update webhook set turn = turn + 1, not_before = ? where id = ?",
        Instant.now().plusSeconds(90),
        UUID.fromString(webhook.id()));
    String delivery = ping(webhook.id());

    MovableClock.at(Instant.now().plusSeconds(91), () -> awaitStatus(delivery, "DELIVERED"));
  }

  private void edit(String webhook, String plan) {
    as(world.program())
        .header("If-Match", "*")
        .body(plan)
        .put(WEBHOOKS + webhook)
        .then()
        .statusCode(200);
  }

  private static void awaitOpening(CountDownLatch open) {
    try {
      open.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String ping(String webhook) {
    return as(world.program())
        .post(WEBHOOKS + webhook + "/test")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void awaitStatus(String delivery, String status) {
    await().atMost(PATIENCE).until(() -> delivery(delivery).get("status").equals(status));
  }

  private Map<String, Object> delivery(String id) {
    return as(world.program()).get(DELIVERIES + id).path("delivery");
  }

  private List<Map<String, Object>> attempts(String id) {
    return as(world.program()).get(DELIVERIES + id).path("attempts");
  }

  private Object webhook(String id, String member) {
    return as(world.program()).get(WEBHOOKS + id).path(member);
  }
}
