package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.SPACES;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.bookingPlan;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.spacePlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.PermissionTable;
import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PermissionTest {

  private static final PermissionTable TABLE =
      PermissionTable.of(
          """
                                                     | anonymous resident volunteer coordinator staff other-staff dispatcher admin
          GET    /api/booking/v1/spaces              | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/booking/v1/spaces              | 401       403      403       403         ok    403         403        ok
          GET    /api/booking/v1/spaces/{id}         | ok        ok       ok        ok          ok    ok          ok         ok
          PUT    /api/booking/v1/spaces/{id}         | 401       403      403       403         ok    403         403        ok
          GET    /api/booking/v1/spaces/{id}/availability | ok   ok       ok        ok          ok    ok          ok         ok
          GET    /api/booking/v1/bookings            | 401       ok       ok        403         403   403         403        403
          POST   /api/booking/v1/bookings            | 401       ok       ok        403         403   403         403        403
          GET    /api/booking/v1/bookings/{id}       | 401       ok       ok        403         403   403         403        403
          DELETE /api/booking/v1/bookings/{id}       | 401       ok       ok        403         403   403         403        403
          GET    /api/booking/v1/bookings/{id}/ticket | 401      ok       ok        403         403   403         403        403
          GET    /api/booking/v1/bookings/{id}/ticket image/png | 401 ok  ok        403         403   403         403        403
          POST   /api/booking/v1/redemptions         | 401       403      403       403         ok    403         403        ok
          GET    /api/booking/v1/accounts/me         | 401       ok       ok        ok          ok    ok          ok         ok
          GET    /api/booking/v1/scoring-rules       | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/booking/v1/scoring-rules       | 401       403      403       403         ok    403         403        ok
          GET    /api/booking/v1/holiday-calendars/{community} | ok ok     ok        ok          ok    ok          ok         ok
          PUT    /api/booking/v1/holiday-calendars/{community} | 401 403   403       403         ok    403         403        ok
          GET    /api/booking/v1/audit-entries       | 401       403      403       403         ok    403         403        ok
          GET    /api/booking/v1/dead-letters        | 401       403      403       403         403   403         403        ok
          POST   /api/booking/v1/dead-letters/{id}/replay | 401  403      403       403         403   403         403        ok
          """);

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;

  @Test
  void every_operation_of_the_api_has_its_row() {
    assertThat(TABLE.missing(service().resolve("/api/booking/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new BookingWorld(tokens, broker, mapper);
    var callers = tokens.callersOf("boyuan");

    assertThat(TABLE.deviations(service(), callers, examples(world))).isEmpty();
  }

  private static Map<String, Example> examples(BookingWorld world) {
    String space = world.aSpace(1);
    var holder = world.aVolunteerWithPoints(10);
    String booking =
        BookingWorld.booked(holder, space, inTwoDaysAt(8), Duration.ofHours(1)).path("id");
    String ticket = as(holder).get(BOOKINGS + "/" + booking + "/ticket").path("token");
    String rule =
        "{\"communityCode\":\"boyuan\",\"category\":\"TABLE\",\"pointsPerHour\":1,"
            + "\"validFrom\":\"2150-01-01T00:00:00Z\"}";
    return Map.ofEntries(
        Map.entry(
            "POST " + SPACES,
            Example.sending(spacePlan("s-" + UUID.randomUUID(), 1, "08:00", "18:00"))),
        Map.entry("GET " + SPACES + "/{id}", Example.of(space)),
        Map.entry(
            "PUT " + SPACES + "/{id}",
            Example.sending(spacePlan("s-" + UUID.randomUUID(), 1, "08:00", "18:00"))
                .with("id", space)),
        Map.entry("GET " + SPACES + "/{id}/availability", Example.of(space)),
        Map.entry(
            "POST " + BOOKINGS,
            Example.sending(bookingPlan(space, inTwoDaysAt(10), inTwoDaysAt(11)))),
        Map.entry("GET " + BOOKINGS + "/{id}", Example.of(booking)),
        Map.entry("DELETE " + BOOKINGS + "/{id}", Example.of(booking)),
        Map.entry("GET " + BOOKINGS + "/{id}/ticket", Example.of(booking)),
        Map.entry(
            "POST /api/booking/v1/redemptions", Example.sending("{\"ticket\":\"" + ticket + "\"}")),
        Map.entry("POST /api/booking/v1/scoring-rules", Example.sending(rule)),
        Map.entry(
            "GET /api/booking/v1/holiday-calendars/{community}",
            Example.asking("").with("community", "boyuan")),
        Map.entry(
            "PUT /api/booking/v1/holiday-calendars/{community}",
            Example.sending("{\"days\":[]}").with("community", "boyuan")),
        Map.entry("GET /api/booking/v1/audit-entries", Example.asking("?community=boyuan")),
        Map.entry(
            "POST /api/booking/v1/dead-letters/{id}/replay",
            Example.of(UUID.randomUUID().toString())));
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
