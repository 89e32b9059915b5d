package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SituationTest {

  private static final String SITUATION = "/api/booking/v1/situation";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;

  @Test
  void the_street_sees_who_uses_which_room_today() {
    var world = new BookingWorld(tokens, broker, mapper);
    var begin = BookingWorld.inTwoDaysAt(9);
    String space = world.aSpace(0);
    String booking =
        as(world.aVolunteer())
            .body(BookingWorld.plan(space, begin, Duration.ofHours(1)))
            .post(BookingWorld.BOOKINGS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    MovableClock.at(
        begin.plusSeconds(60), () -> seen().statusCode(200).body("next.id", hasItem(booking)));
    MovableClock.at(
        begin.plus(Duration.ofHours(2)), () -> seen().body("next.id", not(hasItem(booking))));
  }

  @Test
  void a_room_that_is_closed_now_is_shown_with_its_reason() {
    var world = new BookingWorld(tokens, broker, mapper);
    Instant begin = BookingWorld.inTwoDaysAt(1);
    String space = world.aSpace(0);
    as(world.staff())
        .body(
            Map.of(
                "startsAt", begin.toString(),
                "endsAt", begin.plus(Duration.ofHours(1)).toString(),
                "reason", Map.of("zh", "检修", "en", "Repairs")))
        .post(BookingWorld.SPACES + "/" + space + "/closures")
        .then()
        .statusCode(201);

    seen().body("closed.space", not(hasItem(space)));
    MovableClock.at(begin.plusSeconds(60), () -> seen().body("closed.space", hasItem(space)));
  }

  @Test
  void staff_of_elsewhere_see_nothing() {
    as(tokens.callersOf("boyuan").get("other-staff"))
        .queryParam("community", "boyuan")
        .get(SITUATION)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:other-community"));
  }

  private ValidatableResponse seen() {
    return as(tokens.callersOf("boyuan").get("dispatcher"))
        .queryParam("community", "boyuan")
        .get(SITUATION)
        .then();
  }
}
