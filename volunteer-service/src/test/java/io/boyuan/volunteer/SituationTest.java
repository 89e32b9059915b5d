package io.boyuan.volunteer;

import static io.boyuan.volunteer.DispatchWorld.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The volunteers' part of the dispatch centre's picture (D4). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SituationTest {

  private static final String SITUATION = "/api/dispatch/v1/situation?community=";

  @Inject Sql sql;
  Tokens tokens;

  @Test
  void the_street_sees_orders_who_is_short_and_who_is_out_by_four_statements() {
    var world = new DispatchWorld(tokens);
    world.raised(1);
    String few = world.raised(2, world.start(), ",\"urgency\":\"URGENT\"");
    String running = world.raised(1);
    as(world.someone())
        .post("/api/volunteer/v1/shifts/" + world.order(running).path("shiftId") + "/sign-ups")
        .then()
        .statusCode(201);
    sql.change(
        "update shift set starts_at = now() - interval '1 hour', ends_at = now() + interval '1"
            + " hour' where order_id = ?",
        UUID.fromString(running));
    sql.change("update dispatch_order set short_since = now() where id = ?", UUID.fromString(few));

    as(world.dispatcher())
        .get(SITUATION + world.village() + "&community=elsewhere")
        .then()
        .statusCode(200)
        .body("orders", hasSize(3))
        .body("shortOfPeople.orderId", contains(few))
        .body("out[0].expected", equalTo(1))
        .body("out[0].checkedIn", equalTo(0))
        .body("toVerify", equalTo(0));
    as(world.staff()).get(SITUATION + world.village()).then().statusCode(200);
    as(world.staff()).get(SITUATION + "elsewhere").then().statusCode(403);
    as(world.staff()).get("/api/dispatch/v1/situation").then().statusCode(400);
    assertThat(
            Statements.during(
                () -> as(world.dispatcher()).get(SITUATION + world.village() + "&community=a")))
        .hasSize(4);
  }
}
