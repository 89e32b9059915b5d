package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.RequestWorld.at;
import static io.boyuan.grid.RequestWorld.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.Fact;
import io.boyuan.contracts.volunteer.OrderChanged;
import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request needs hands: what volunteers answer comes as facts (G8). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class HelpTest {

  private final Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plusSeconds(86_400);

  @Inject ObjectMapper mapper;
  Tokens tokens;
  Broker broker;
  RequestWorld world;
  String request;

  @BeforeEach
  void world() {
    world = new RequestWorld(tokens);
    request = world.aRequest("care");
  }

  @Test
  void volunteers_hear_what_is_needed_without_the_words_of_who_asked() {
    String help = asked();

    try (var reader = new FactReader(broker, "boyuan.grid")) {
      var fact = reader.about(UUID.fromString(help), 1).getFirst();
      assertThat(fact.type()).isEqualTo("boyuan.grid.help-needed.v1");
      assertThat(fact.data()).contains("助老助残", "first-aid").doesNotContain("路灯");
    }
    as(world.gridWorker())
        .get(at(request) + "/timeline")
        .then()
        .body("items.kind", hasItem("HELP_ASKED"));
  }

  @Test
  void the_request_is_solved_when_the_service_of_its_order_is_verified() {
    String help = asked();
    var activity = UUID.randomUUID();
    tell(order(help, 0, activity, "RAISED", null));
    await().untilAsserted(() -> shown().body("items[0].status", equalTo("ORDERED")));

    var record = UUID.randomUUID();
    tell(verified(record, activity, 90));
    tell(verified(record, activity, 90));

    await()
        .untilAsserted(
            () -> as(world.resident()).get(at(request)).then().body("status", equalTo("RESOLVED")));
    tell(verified(UUID.randomUUID(), activity, 60));
    await().untilAsserted(() -> shown().body("items[0].servedPeople", equalTo(2)));
    shown().body("items[0].status", equalTo("SERVED")).body("items[0].servedMinutes", equalTo(150));
    step(world.resident(), request, "confirmation", "{\"rating\":5}").then().statusCode(200);

    tell(
        new ServiceVoided(
            record, 1, UUID.randomUUID(), world.community(), null, "误核", Instant.now()));
    await().untilAsserted(() -> shown().body("items[0].servedMinutes", equalTo(60)));
    shown().body("items[0].servedPeople", equalTo(1));
  }

  @Test
  void what_volunteers_cancel_is_said_and_can_be_asked_again() {
    String help = asked();
    assertThat(problem(ask())).isEqualTo("help-asked-already");

    tell(order(help, 3, null, "CANCELLED", "台风"));

    await().untilAsserted(() -> shown().body("items[0].status", equalTo("CANCELLED")));
    shown().body("items[0].reason", equalTo("台风"));
    as(world.resident())
        .get(at(request) + "/timeline")
        .then()
        .body("items.words", hasItem("志愿者无法支援 / Volunteers cannot come: 台风"));
    ask().then().statusCode(201);
  }

  @Test
  void that_volunteers_are_too_few_and_that_nobody_came_is_said_and_late_service_still_counts() {
    String help = asked();
    var activity = UUID.randomUUID();
    tell(order(help, 1, activity, "RAISED", null, start.minusSeconds(3600)));
    await()
        .untilAsserted(
            () -> said("志愿者人手不足，正在继续招募 / Too few volunteers so far; more are being asked"));

    tell(order(help, 2, activity, "UNFILLED", null));

    await().untilAsserted(() -> shown().body("items[0].status", equalTo("UNFILLED")));
    said("尚无志愿者到场，请另行安排 / No volunteer has come; please arrange otherwise");
    tell(order(help, 3, activity, "RUNNING", null));
    await().untilAsserted(() -> shown().body("items[0].status", equalTo("ORDERED")));
    tell(order(help, 4, activity, "UNFILLED", null));
    await().untilAsserted(() -> shown().body("items[0].status", equalTo("UNFILLED")));
    tell(verified(UUID.randomUUID(), activity, 60));
    await().untilAsserted(() -> shown().body("items[0].status", equalTo("SERVED")));
    as(world.resident()).get(at(request)).then().body("status", equalTo("RESOLVED"));
  }

  private void said(String words) {
    as(world.resident()).get(at(request) + "/timeline").then().body("items.words", hasItem(words));
  }

  @Test
  void an_older_fact_about_an_order_changes_nothing() {
    String help = asked();
    tell(order(help, 5, null, "CANCELLED", "台风"));
    await().untilAsserted(() -> shown().body("items[0].status", equalTo("CANCELLED")));
    String last = ask().path("id");

    tell(order(help, 4, UUID.randomUUID(), "RAISED", null));
    tell(order(last, 0, UUID.randomUUID(), "RAISED", null));

    await().untilAsserted(() -> shown().body("items.status", contains("ORDERED", "CANCELLED")));
    shown().body("items[1].activityId", nullValue());
  }

  @Test
  void what_is_not_needed_any_more_is_taken_back_and_volunteers_hear_of_it() {
    String help = asked();
    String path = API + "/dispatch-orders/" + help + "/cancellation";
    as(world.gridWorkerElsewhere()).body("{\"reason\":\"x\"}").post(path).then().statusCode(404);
    as(world.gridWorker()).body("{}").post(path).then().statusCode(400);

    as(world.gridWorker()).body("{\"reason\":\"家属已到\"}").post(path).then().statusCode(200);

    assertThat(problem(as(world.gridWorker()).body("{\"reason\":\"x\"}").post(path)))
        .isEqualTo("help-over");
    try (var reader = new FactReader(broker, "boyuan.grid")) {
      var facts = reader.about(UUID.fromString(help), 2);
      assertThat(facts.getLast().type()).isEqualTo("boyuan.grid.help-cancelled.v1");
      assertThat(facts.getLast().data()).contains("家属已到");
    }
  }

  @Test
  void a_request_that_ends_otherwise_needs_no_hands() {
    asked();

    step(world.resident(), request, "withdrawal", null).then().statusCode(200);

    shown().body("items[0].status", equalTo("CANCELLED"));
    assertThat(problem(ask())).isEqualTo("request-over");
  }

  @Test
  void a_matter_asks_for_hands_as_a_request_does() {
    var matters = new MatterWorld(tokens);
    String community = world.community();
    String matter = matters.aMatter(community);
    String path = MatterWorld.MATTERS + "/" + matter + "/dispatch-orders";
    as(matters.property(community))
        .body(plan(start, start.plusSeconds(7200)))
        .post(path)
        .then()
        .statusCode(403);

    String help =
        as(matters.staff(community))
            .body(plan(start, start.plusSeconds(7200)))
            .post(path)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var activity = UUID.randomUUID();
    tell(order(help, 0, activity, "RAISED", null));
    await()
        .untilAsserted(
            () ->
                as(matters.staff(community))
                    .get(path)
                    .then()
                    .body("items[0].status", equalTo("ORDERED")));
    tell(verified(UUID.randomUUID(), activity, 60));

    await()
        .untilAsserted(
            () ->
                as(matters.staff(community))
                    .get(MatterWorld.MATTERS + "/" + matter + "/history")
                    .then()
                    .body("items.event", hasItem("HELP_SERVED")));
  }

  @Test
  void a_matter_that_is_given_up_needs_no_hands() {
    var matters = new MatterWorld(tokens);
    String community = world.community();
    String matter = matters.aMatter(community);
    String path = MatterWorld.MATTERS + "/" + matter + "/dispatch-orders";
    as(matters.staff(community))
        .body(plan(start, start.plusSeconds(7200)))
        .post(path)
        .then()
        .statusCode(201);

    MatterWorld.move(matters.staff(community), matter, "DROPPED", "无法实施").then().statusCode(200);

    as(matters.staff(community)).get(path).then().body("items[0].status", equalTo("CANCELLED"));
  }

  @Test
  void a_time_that_is_past_or_longer_than_a_day_is_refused() {
    for (String plan :
        new String[] {
          plan(Instant.now().minusSeconds(60), start),
          plan(start, start),
          plan(start, start.plusSeconds(90_000)),
          plan(Instant.parse("2199-01-01T00:00:00Z"), Instant.parse("2199-01-01T01:00:00Z")),
          "{\"people\":0,\"startsAt\":\"" + start + "\",\"endsAt\":\"" + start + "\"}",
          "{}"
        }) {
      step(world.gridWorker(), request, "dispatch-orders", plan).then().statusCode(400);
    }
  }

  private String asked() {
    return ask().then().statusCode(201).body("status", equalTo("ASKED")).extract().path("id");
  }

  private Response ask() {
    return step(
        world.gridWorker(), request, "dispatch-orders", plan(start, start.plusSeconds(7200)));
  }

  private static String plan(Instant from, Instant to) {
    return "{\"people\":2,\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"skills\":[\"first-aid\"]}"
        .formatted(from, to);
  }

  private io.restassured.response.ValidatableResponse shown() {
    return as(world.gridWorker()).get(at(request) + "/dispatch-orders").then().statusCode(200);
  }

  private OrderChanged order(
      String help, long version, UUID activity, String status, String reason) {
    return order(help, version, activity, status, reason, null);
  }

  private OrderChanged order(
      String help, long version, UUID activity, String status, String reason, Instant shortSince) {
    return new OrderChanged(
        UUID.nameUUIDFromBytes(help.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        version,
        world.community(),
        UUID.fromString(help),
        activity,
        status,
        2,
        start,
        start.plusSeconds(7200),
        reason,
        Instant.now(),
        0,
        "NORMAL",
        shortSince);
  }

  private ServiceVerified verified(UUID record, UUID activity, int minutes) {
    return new ServiceVerified(
        record,
        0,
        UUID.randomUUID(),
        world.community(),
        null,
        activity,
        "COMMUNITY_SERVICE",
        minutes,
        start,
        start.plusSeconds(5400),
        Instant.now(),
        null);
  }

  private void tell(Fact fact) {
    try (var sender = new FactSender(broker)) {
      sender.send(
          fact.topic(),
          fact.type(),
          UUID.randomUUID(),
          fact.aggregate(),
          mapper.writeValueAsString(fact));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String problem(Response response) {
    String type = response.path("type");
    return type == null ? "none: " + response.asString() : type.replace("urn:boyuan:problem:", "");
  }
}
