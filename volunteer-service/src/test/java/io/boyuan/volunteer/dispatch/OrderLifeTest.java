package io.boyuan.volunteer.dispatch;

import static io.boyuan.volunteer.DispatchWorld.ORDERS;
import static io.boyuan.volunteer.DispatchWorld.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.DispatchWorld;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders begin and end by the clock. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class OrderLifeTest {

  @Inject RunOrders run;
  @Inject Sql sql;
  Tokens tokens;
  DispatchWorld world;

  @BeforeEach
  void world() {
    world = new DispatchWorld(tokens);
  }

  @Test
  void an_order_with_people_runs_and_is_served_when_somebody_came() {
    String order = world.raised(3);
    signUpFor(order);
    MovableClock.at(world.start().plusSeconds(60), run::all);
    world.order(order).then().body("status", equalTo("RUNNING"));
    as(world.staff())
        .body("{\"reason\":\"台风\"}")
        .post(ORDERS + "/" + order + "/cancellation")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:order-begun"));
    sql.change(
        "update sign_up set attended = true where shift_id ="
            + " (select shift_id from dispatch_order where id = ?)",
        UUID.fromString(order));

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
  void an_order_with_free_places_is_told_to_be_short_a_day_before() {
    String order = world.raised(1);
    MovableClock.at(world.start().minus(Duration.ofHours(30)), run::all);
    world.order(order).then().body("shortSince", nullValue());
    MovableClock.at(world.start().minus(Duration.ofHours(23)), run::all);
    world.order(order).then().body("shortSince", notNullValue());

    signUpFor(order);

    world.order(order).then().body("status", equalTo("FILLED")).body("shortSince", nullValue());
  }

  private void signUpFor(String order) {
    as(world.someone())
        .post("/api/volunteer/v1/shifts/" + world.order(order).path("shiftId") + "/sign-ups")
        .then()
        .statusCode(201);
  }
}
