package io.boyuan.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.Fact;
import io.boyuan.contracts.grid.HelpCancelled;
import io.boyuan.contracts.grid.HelpNeeded;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The grid asks for hands, and volunteers come (G8, D1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class OrderTest {

  private static final String ORDERS = "/api/dispatch/v1/orders";
  private final Instant start = Instant.now().plusSeconds(86_400);

  @Inject ObjectMapper mapper;
  Tokens tokens;
  Broker broker;
  String community;

  @BeforeEach
  void community() {
    community = "c-" + UUID.randomUUID();
  }

  @Test
  void what_the_grid_needs_becomes_an_order_with_a_shift_that_volunteers_sign_up_for() {
    var needed = needed();
    tell(needed);
    tell(needed);
    String order = order();

    String activity =
        as(staff())
            .get(ORDERS + "/" + order)
            .then()
            .body("status", equalTo("RAISED"))
            .body("people", equalTo(2))
            .body("helpId", equalTo(needed.helpId().toString()))
            .extract()
            .path("activityId");
    String shift =
        as(staff())
            .get("/api/volunteer/v1/activities/" + activity)
            .then()
            .statusCode(200)
            .extract()
            .path("posts[0].shifts[0].id");
    as(volunteer())
        .post("/api/volunteer/v1/shifts/" + shift + "/sign-ups")
        .then()
        .statusCode(201)
        .body("status", equalTo("CONFIRMED"));
    try (var reader = new FactReader(broker, "boyuan.volunteer")) {
      var fact = reader.about(UUID.fromString(order), 1).getFirst();
      assertThat(fact.type()).isEqualTo("boyuan.volunteer.order-changed.v1");
      assertThat(fact.data()).contains(activity, needed.helpId().toString());
    }
  }

  @Test
  void what_the_grid_takes_back_is_cancelled_with_its_shift() {
    var needed = needed();
    tell(needed);
    String order = order();

    tell(cancelled(needed));

    await()
        .untilAsserted(
            () ->
                as(staff())
                    .get(ORDERS + "/" + order)
                    .then()
                    .body("status", equalTo("CANCELLED"))
                    .body("reason", equalTo("家属已到")));
    String activity = as(staff()).get(ORDERS + "/" + order).path("activityId");
    as(staff())
        .get("/api/volunteer/v1/activities/" + activity)
        .then()
        .body("status", equalTo("CANCELLED"))
        .body("posts[0].shifts[0].status", equalTo("CANCELLED"));
  }

  @Test
  void what_was_taken_back_before_it_was_heard_is_not_raised() {
    var first = needed();
    tell(cancelled(first));
    tell(first);
    tell(needed());

    order();
    as(staff()).get(ORDERS + "?community=" + community).then().body("items", hasSize(1));
    String raised = as(staff()).get(ORDERS + "?community=" + community).path("items[0].helpId");
    assertThat(raised).isNotEqualTo(first.helpId().toString());
  }

  @Test
  void staff_and_the_street_cancel_an_order_and_the_grid_hears_of_it() {
    tell(needed());
    String path = ORDERS + "/" + order() + "/cancellation";
    String why = "{\"reason\":\"台风\"}";
    as(tokens.caller("staff-elsewhere").withRoles("community-staff").inCommunities("elsewhere"))
        .body(why)
        .post(path)
        .then()
        .statusCode(403);
    as(tokens.caller("dispatcher").withRoles("dispatcher"))
        .body(why)
        .post(path)
        .then()
        .statusCode(200);
    as(staff())
        .body(why)
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:order-cancelled"));
    try (var reader = new FactReader(broker, "boyuan.volunteer")) {
      var facts = reader.about(UUID.fromString(order()), 2);
      assertThat(facts.getLast().data()).contains("CANCELLED", "台风");
    }
  }

  @Test
  void an_activity_that_is_cancelled_takes_its_order_along() {
    tell(needed());
    String order = order();
    String activity = as(staff()).get(ORDERS + "/" + order).path("activityId");

    as(staff())
        .body("{\"reason\":\"台风\"}")
        .post("/api/volunteer/v1/activities/" + activity + "/cancellation")
        .then()
        .statusCode(200);

    as(staff())
        .get(ORDERS + "/" + order)
        .then()
        .body("status", equalTo("CANCELLED"))
        .body("reason", equalTo("台风"));
  }

  private String order() {
    String list = ORDERS + "?community=" + community;
    await().untilAsserted(() -> as(staff()).get(list).then().body("items", hasSize(1)));
    return as(staff()).get(list).path("items[0].id");
  }

  private HelpNeeded needed() {
    return new HelpNeeded(
        UUID.randomUUID(),
        0,
        community,
        "grid-1",
        "诉求 2026-000123：助老助残",
        "博园小区3幢",
        27.9251,
        120.6952,
        start,
        start.plusSeconds(7_200),
        2,
        List.of("no-such-skill"),
        "NORMAL",
        UUID.randomUUID(),
        Instant.now());
  }

  private HelpCancelled cancelled(HelpNeeded needed) {
    return new HelpCancelled(needed.helpId(), 1, community, "家属已到", null, Instant.now());
  }

  private TestCaller staff() {
    return tokens
        .caller("staff-" + community)
        .withRoles("community-staff")
        .inCommunities(community);
  }

  private TestCaller volunteer() {
    return tokens.caller("volunteer-" + community).withRoles("volunteer").inCommunities(community);
  }

  private static RequestSpecification as(TestCaller caller) {
    return RestAssured.given().auth().oauth2(caller.token()).contentType("application/json");
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
}
