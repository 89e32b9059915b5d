package io.boyuan.partnership.webhook;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.webhook.WebhookWorld.VERIFIED;
import static io.boyuan.partnership.webhook.WebhookWorld.WEBHOOKS;
import static io.boyuan.partnership.webhook.WebhookWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.Database;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.PersonalColumns;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where universities' own systems hear what happens (X1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class WebhookTest {

  private static final String URL = "https://volunteers.wzu.example/events";

  Tokens tokens;
  Database database;
  WebhookWorld world;

  @BeforeEach
  void world() {
    world = new WebhookWorld(tokens);
  }

  @Test
  void a_webhook_shows_its_secret_once_and_keeps_it_sealed() {
    var answer =
        as(world.program())
            .header("Idempotency-Key", "k-" + world.university)
            .body(plan(URL, false, VERIFIED))
            .post(world.ofUniversity());
    answer
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .header("Location", containsString(answer.path("webhook.id")))
        .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
        .body("webhook.status", equalTo("ACTIVE"))
        .body("webhook.eventTypes", contains(VERIFIED))
        .body("webhook.universityCode", equalTo(world.university));
    String secret = answer.path("secret");

    as(world.program())
        .header("Idempotency-Key", "k-" + world.university)
        .body(plan(URL, false, VERIFIED))
        .post(world.ofUniversity())
        .then()
        .statusCode(201)
        .body("secret", equalTo(secret));
    as(world.program()).get(world.ofUniversity()).then().body("items", hasSize(1));
    String read = as(world.program()).get(WEBHOOKS + answer.path("webhook.id")).asString();

    assertThat(read).doesNotContain("secret\"", "whsec_");
    assertThat(PersonalColumns.of(database).tablesHolding(secret)).isEmpty();
  }

  @Test
  void a_webhook_is_changed_paused_and_resumed_from_the_version_that_was_read() {
    String id = world.register(URL).then().statusCode(201).extract().path("webhook.id");
    as(world.program())
        .get(WEBHOOKS + id)
        .then()
        .header("ETag", "\"0\"")
        .body("eventTypes", empty());
    as(world.program()).body(plan(URL, true)).put(WEBHOOKS + id).then().statusCode(428);
    as(world.program())
        .header("If-Match", "\"0\"")
        .body(plan(URL + "/v2", true, VERIFIED))
        .put(WEBHOOKS + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("PAUSED"))
        .body("url", equalTo(URL + "/v2"));
    as(world.program())
        .header("If-Match", "\"0\"")
        .body(plan(URL, false))
        .put(WEBHOOKS + id)
        .then()
        .statusCode(412);
    as(world.program())
        .post(WEBHOOKS + id + "/test")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:webhook-not-active"));
    as(world.program())
        .header("If-Match", "\"1\"")
        .body(plan(URL, false))
        .put(WEBHOOKS + id)
        .then()
        .body("status", equalTo("ACTIVE"));

    as(world.program()).delete(WEBHOOKS + id).then().statusCode(204);
    as(world.program()).get(WEBHOOKS + id).then().statusCode(404);
    as(world.program()).delete(WEBHOOKS + id).then().statusCode(404);
    as(world.program()).get(world.ofUniversity()).then().body("items", empty());
    as(world.world.admin())
        .get(API + "/audit-entries?community=*&limit=200")
        .then()
        .body(
            "items.findAll { it.subjectId == '" + id + "' }.action",
            contains("delete-webhook", "change-webhook", "change-webhook", "register-webhook"));
  }

  @Test
  void the_secret_before_signs_for_a_day_beside_a_new_one() {
    var first = world.register(URL).then().statusCode(201).extract();
    String path = WEBHOOKS + first.path("webhook.id") + "/secret";
    assertThat(first.<String>path("webhook.formerSecretUntil")).isNull();

    String key = "s-" + world.university;
    String second =
        as(world.program())
            .header("Idempotency-Key", key)
            .post(path)
            .then()
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .body("secret", matchesPattern("whsec_.{44}"))
            .body("webhook.formerSecretUntil", notNullValue())
            .extract()
            .path("secret");

    as(world.program())
        .header("Idempotency-Key", key)
        .post(path)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("secret", equalTo(second));
    as(world.program())
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:webhook-secret-being-replaced"));
    MovableClock.at(
        Instant.now().plus(Duration.ofHours(25)),
        () -> as(world.program()).post(path).then().statusCode(200));
  }

  @Test
  void of_eleven_at_once_ten_are_registered() {
    var statuses = Race.run(11, i -> () -> world.register(URL + i).statusCode());

    assertThat(statuses).containsOnly(201, 409);
    assertThat(statuses).filteredOn(status -> status == 201).hasSize(10);
    world
        .register(URL)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:too-many-webhooks"));
    String one = as(world.program()).get(world.ofUniversity()).path("items[3].id");
    as(world.program()).delete(WEBHOOKS + one).then().statusCode(204);
    world.register(URL).then().statusCode(201);
  }

  @Test
  void another_universitys_webhooks_are_neither_seen_nor_touched() {
    String id = world.register(URL).then().statusCode(201).extract().path("webhook.id");
    var other = new WebhookWorld(tokens).program();

    as(other)
        .get(world.ofUniversity())
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:other-university"));
    as(other).body(plan(URL, false)).post(world.ofUniversity()).then().statusCode(403);
    as(other).get(WEBHOOKS + id).then().statusCode(404);
    as(other)
        .header("If-Match", "*")
        .body(plan(URL, true))
        .put(WEBHOOKS + id)
        .then()
        .statusCode(404);
    as(other).delete(WEBHOOKS + id).then().statusCode(404);
    as(other).post(WEBHOOKS + id + "/secret").then().statusCode(404);
    as(other).post(WEBHOOKS + id + "/test").then().statusCode(404);
    as(other).get(WEBHOOKS + id + "/deliveries").then().statusCode(404);
    as(world.world.admin()).get(WEBHOOKS + id).then().statusCode(200);
  }

  @Test
  void an_address_is_public_and_https() {
    for (String url :
        new String[] {
          "http://volunteers.wzu.example/events",
          "ftp://volunteers.wzu.example/",
          "https://me@volunteers.wzu.example/",
          "https://volunteers.wzu.example/#here",
          "https://volunteers.wzu.example:22/",
          "https://volunteers.wzu.example:80/",
          "https://volunteers.wzu.example:9092/",
          "https://10.0.0.1/",
          "https://169.254.169.254/latest",
          "https://[fd00::1]/",
          "https://[::ffff:10.0.0.1]/",
          "https://kubernetes/",
          "https:///events",
          "https://a b/",
          "no address"
        }) {
      world.register(url).then().statusCode(400).body("violations.field", contains("url"));
    }
    world.register("https://volunteers.wzu.example:8443/").then().statusCode(201);
    world
        .register(URL, "boyuan.grid.request-changed.v1")
        .then()
        .statusCode(400)
        .body("violations.field", contains("eventTypes"));
    as(world.program()).body("{}").post(world.ofUniversity()).then().statusCode(400);
    String unknown = "u-" + world.university;
    as(world.programOf(unknown))
        .body(plan(URL, false))
        .post(world.ofUniversity().replace(world.university, unknown))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:unknown-university"));
  }

  @Test
  void event_types_are_listed_with_words_in_both_languages() {
    as(world.program())
        .get(API + "/webhook-event-types")
        .then()
        .statusCode(200)
        .body("type", hasItem(VERIFIED))
        .body("find { it.type == '" + VERIFIED + "' }.namesPersons", equalTo(true))
        .body("find { it.audience == 'EVERYONE' }.zh", notNullValue())
        .body("find { it.en == null }", nullValue());
  }

  @Test
  void a_list_is_read_by_one_statement() {
    for (int i = 0; i < 10; i++) {
      world.register(URL + i).then().statusCode(201);
    }
    Statements.assertAlways(
        1,
        world.program(),
        URI.create("http://localhost:" + RestAssured.port + world.ofUniversity()),
        10);
  }
}
