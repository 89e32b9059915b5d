package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.demo.Api;
import io.boyuan.demo.UseSpaces;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What can be done with a shared space, through the gateway. */
class UseSpacesTest {

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_story_of_the_spaces_ends_as_it_says_and_is_told_once_a_day() {
    new UseSpaces(api, running.narrator(), "boyuan", Clock.systemUTC()).run();

    var volunteer3 = api.as("volunteer3").get("/api/booking/v1/bookings").expect(200);
    var volunteer4 = api.as("volunteer4").get("/api/booking/v1/bookings").expect(200);
    assertThat(volunteer3.at("items").findValuesAsText("status"))
        .containsOnlyOnce("CANCELLED")
        .contains("CONFIRMED");
    assertThat(volunteer4.at("items").findValuesAsText("status")).containsExactly("CANCELLED");
    assertThat(running.told()).contains("place is kept", "slot-taken", "skipped");
    assertThat(api.as("volunteer4").get("/api/booking/v1/accounts/me").at("balance").asLong())
        .as("the closure gave everything back")
        .isEqualTo(60);

    new UseSpaces(api, running.narrator(), "boyuan", Clock.systemUTC()).run();
    assertThat(api.as("volunteer3").get("/api/booking/v1/bookings").at("items"))
        .hasSameSizeAs(volunteer3.at("items"));
  }

  @Test
  void the_keys_of_tickets_and_calendars_of_spaces_are_read_by_anyone() {
    var keys = api.as(null).get("/api/booking/v1/ticket-keys").expect(200);

    assertThat(keys.text("keys/0/crv")).isEqualTo("Ed25519");
    assertThat(keys.at("keys/0/d").isMissingNode()).isTrue();
  }
}
