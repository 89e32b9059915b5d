package io.boyuan.volunteer.dispatch;

import static io.boyuan.volunteer.DispatchWorld.ORDERS;
import static io.boyuan.volunteer.DispatchWorld.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.DispatchWorld;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders begin and end by the clock. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class OrderLifeTest {

  @Inject RunOrders run;
  Tokens tokens;
  DispatchWorld world;

  @BeforeEach
  void world() {
    world = new DispatchWorld(tokens);
  }

  @Test
  void an_order_with_people_runs_and_is_served_when_somebody_came() {
    String order = world.raised(3);
    var volunteer = signUpFor(order);
    MovableClock.at(world.start().plusSeconds(60), run::all);
    world.order(order).then().body("status", equalTo("RUNNING"));
    as(world.staff())
        .body("{\"reason\":\"台风\"}")
        .post(ORDERS + "/" + order + "/cancellation")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:order-begun"));
    MovableClock.at(world.start().plusSeconds(120), () -> checkIn(volunteer, order));

    MovableClock.at(world.start().plus(Duration.ofHours(3)), run::all);

    world.order(order).then().body("status", equalTo("SERVED"));
  }

  @Test
  void an_order_nobody_came_to_is_unfilled() {
    String none = world.raised(1);
    String missed = world.raised(2);
    signUpFor(missed);

    MovableClock.at(world.start().plusSeconds(60), run::all);
    MovableClock.at(world.start().plus(Duration.ofHours(3)), run::all);

    world.order(none).then().body("status", equalTo("UNFILLED"));
    world.order(missed).then().body("status", equalTo("UNFILLED"));
  }

  @Test
  void an_order_is_served_after_all_when_what_was_entered_by_hand_is_verified() {
    String order = world.raised(1);
    var volunteer = signUpFor(order);
    MovableClock.at(world.start().plusSeconds(60), run::all);
    MovableClock.at(world.start().plus(Duration.ofHours(3)), run::all);
    world.order(order).then().body("status", equalTo("UNFILLED"));

    MovableClock.at(
        world.start().plus(Duration.ofHours(4)),
        () -> {
          String record =
              as(world.staff())
                  .body(
                      "{\"volunteerIds\":[\"%s\"],\"evidence\":\"纸质签到表\"}"
                          .formatted(volunteer.id()))
                  .post(shiftOf(order) + "/attendance-entries")
                  .then()
                  .statusCode(200)
                  .extract()
                  .path("[0].id");
          as(tokens.caller("staff2").withRoles("community-staff").inCommunities(world.village()))
              .body("{}")
              .post("/api/volunteer/v1/service-records/" + record + "/verification")
              .then()
              .statusCode(200);
        });

    world.order(order).then().body("status", equalTo("SERVED"));
  }

  @Test
  void an_order_with_free_places_is_told_to_be_short_a_day_before() {
    String order = world.raised(1);
    MovableClock.at(world.start().minus(Duration.ofHours(30)), run::all);
    world.order(order).then().body("shortSince", nullValue());
    MovableClock.at(world.start().minus(Duration.ofHours(23)), run::all);
    world.order(order).then().body("shortSince", notNullValue());

    signUpFor(order);

    world.order(order).then().body("status", equalTo("FILLED")).body("shortSince", nullValue());
  }

  private TestCaller signUpFor(String order) {
    var volunteer = world.someone();
    as(volunteer).post(shiftOf(order) + "/sign-ups").then().statusCode(201);
    return volunteer;
  }

  private void checkIn(TestCaller volunteer, String order) {
    String code = as(world.staff()).get(shiftOf(order) + "/check-in-code").path("code");
    as(volunteer)
        .body("{\"code\":\"" + code + "\"}")
        .post(shiftOf(order) + "/check-ins")
        .then()
        .statusCode(201);
  }

  private String shiftOf(String order) {
    return "/api/volunteer/v1/shifts/" + world.order(order).path("shiftId");
  }
}
