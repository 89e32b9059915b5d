package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.bookingPlan;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.spacePlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.ApiShapes;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.MovableClock;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PermissionTest {

  private static final String API = "/api/booking/v1";

  private static final PermissionTable TABLE =
      PermissionTable.of(
          """
                                                     | anonymous resident volunteer coordinator staff other-staff dispatcher admin
          GET    /api/booking/v1/spaces | ok ok ok ok ok ok ok ok
          POST   /api/booking/v1/spaces | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/spaces/{id} | ok ok ok ok ok ok ok ok
          PUT    /api/booking/v1/spaces/{id} | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/spaces/{id}/availability | ok ok ok ok ok ok ok ok
          GET    /api/booking/v1/availability | ok ok ok ok ok ok ok ok
          GET    /api/booking/v1/spaces/{id}/calendar.ics text/calendar | ok ok ok ok ok ok ok ok
          GET    /api/booking/v1/spaces/{id}/closures | ok ok ok ok ok ok ok ok
          POST   /api/booking/v1/spaces/{id}/closures/preview | 401 403 403 403 ok 403 403 ok
          POST   /api/booking/v1/spaces/{id}/closures | 401 403 403 403 ok 403 403 ok
          DELETE /api/booking/v1/spaces/{id}/closures/{closureId} | 401 403 403 403 ok 403 403 ok
          POST   /api/booking/v1/spaces/{id}/photos | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/photos/{id} image/jpeg | ok ok ok ok ok ok ok ok
          DELETE /api/booking/v1/photos/{id} | 401 403 403 403 ok ok 403 ok
          GET    /api/booking/v1/spaces/{id}/bookings | 401 403 403 403 ok 403 403 ok
          POST   /api/booking/v1/walk-ins | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/holiday-calendars/{community} | ok ok ok ok ok ok ok ok
          PUT    /api/booking/v1/holiday-calendars/{community} | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/bookings | 401 ok ok ok 403 403 403 403
          GET    /api/booking/v1/bookings/{id} | 401 ok ok ok 403 403 403 403
          DELETE /api/booking/v1/bookings/{id} | 401 ok ok ok 403 403 403 403
          POST   /api/booking/v1/bookings/{id}/confirmation | 401 ok ok ok 403 403 403 403
          PUT    /api/booking/v1/bookings/{id}/time | 401 ok ok ok 403 403 403 403
          POST   /api/booking/v1/bookings/{id}/appeal | 401 ok ok ok 403 403 403 403
          GET    /api/booking/v1/bookings/{id}/appeal | 401 ok ok ok 403 403 403 403
          GET    /api/booking/v1/bookings/{id}/ticket | 401 ok ok ok 403 403 403 403
          POST   /api/booking/v1/bookings | 401 ok ok 403 403 403 403 403
          GET    /api/booking/v1/bookings/{id}/ticket image/png | 401 ok ok ok 403 403 403 403
          POST   /api/booking/v1/series | 401 ok ok ok 403 403 403 403
          PUT    /api/booking/v1/series/{id}/time | 401 ok ok ok 403 403 403 403
          DELETE /api/booking/v1/series/{id} | 401 ok ok ok 403 403 403 403
          GET    /api/booking/v1/waiting-entries | 401 ok ok 403 403 403 403 403
          POST   /api/booking/v1/waiting-entries | 401 ok ok 403 403 403 403 403
          GET    /api/booking/v1/waiting-entries/{id} | 401 ok ok 403 403 403 403 403
          DELETE /api/booking/v1/waiting-entries/{id} | 401 ok ok 403 403 403 403 403
          GET    /api/booking/v1/appeals | 401 403 403 403 ok 403 403 ok
          POST   /api/booking/v1/appeals/{id}/decision | 401 403 403 403 ok 403 403 ok
          POST   /api/booking/v1/redemptions/batch | 401 403 403 403 ok ok 403 ok
          POST   /api/booking/v1/redemptions | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/ticket-keys | ok ok ok ok ok ok ok ok
          POST   /api/booking/v1/ticket-keys/revocation | 401 403 403 403 403 403 403 ok
          GET    /api/booking/v1/accounts/me | 401 ok ok ok ok ok ok ok
          GET    /api/booking/v1/accounts/me text/csv | 401 ok ok ok ok ok ok ok
          GET    /api/booking/v1/accounts/{personId} | 401 403 403 403 ok ok 403 ok
          GET    /api/booking/v1/accounts/organizations/{code} | 401 403 403 403 ok ok 403 ok
          POST   /api/booking/v1/organizations/{code}/transfers | 401 403 403 403 403 403 403 ok
          POST   /api/booking/v1/adjustments | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/adjustments | 401 403 403 403 ok 403 403 ok
          POST   /api/booking/v1/adjustments/{id}/decision | 401 403 403 403 ok ok 403 ok
          GET    /api/booking/v1/scoring-rules | ok ok ok ok ok ok ok ok
          POST   /api/booking/v1/scoring-rules | 401 403 403 403 ok 403 403 ok
          POST   /api/booking/v1/scoring-rules/dry-run | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/reports/use | 401 403 403 403 ok 403 ok ok
          GET    /api/booking/v1/reports/peak-hours | 401 403 403 403 ok 403 ok ok
          GET    /api/booking/v1/reports/points | 401 403 403 403 ok 403 ok ok
          GET    /api/booking/v1/situation | 401 403 403 403 ok 403 ok ok
          GET    /api/booking/v1/ledger-proofs | 401 403 403 403 403 403 403 ok
          GET    /api/booking/v1/calendars/{secret}.ics text/calendar | ok ok ok ok ok ok ok ok
          POST   /api/booking/v1/me/calendar | 401 ok ok ok ok ok ok ok
          GET    /api/booking/v1/me/calendar | 401 ok ok ok ok ok ok ok
          DELETE /api/booking/v1/me/calendar | 401 ok ok ok ok ok ok ok
          GET    /api/booking/v1/me/erasures/{receipt} | ok ok ok ok ok ok ok ok
          GET    /api/booking/v1/me/data | 401 ok ok ok ok ok ok ok
          DELETE /api/booking/v1/me | 401 ok ok ok ok ok ok ok
          GET    /api/booking/v1/audit-entries | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/audit-entries/chains | 401 403 403 403 403 403 403 ok
          GET    /api/booking/v1/audit-entries/chains/{community} | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/audit-entries/chains/{community}/links | 401 403 403 403 ok 403 403 ok
          GET    /api/booking/v1/dead-letters | 401 403 403 403 403 403 403 ok
          POST   /api/booking/v1/dead-letters/{id}/replay | 401 403 403 403 403 403 403 ok
          """);

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;

  @Test
  void every_operation_of_the_api_has_its_row() {
    assertThat(TABLE.missing(service().resolve("/api/booking/v1/openapi"))).isEmpty();
  }

  @Test
  void what_is_answered_has_its_shape_in_the_document() {
    assertThat(ApiShapes.missing(service().resolve("/api/booking/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new BookingWorld(tokens, broker, mapper);
    var callers = tokens.callersOf("boyuan");

    assertThat(TABLE.deviations(service(), callers, examples(world))).isEmpty();
  }

  private static Map<String, Example> examples(BookingWorld world) {
    var examples = new HashMap<String, Example>();
    ofSpaces(world, examples);
    ofBookings(world, examples);
    ofPoints(world, examples);
    return examples;
  }

  private static void ofSpaces(BookingWorld world, Map<String, Example> examples) {
    String space = world.aSpace(1);
    String spaces = API + "/spaces";
    var closed =
        "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"reason\":{\"zh\":\"检修\",\"en\":\"Repairs\"}}"
            .formatted(inTwoDaysAt(1), inTwoDaysAt(2));
    examples.put("POST " + spaces, Example.sending(aSpacePlan()));
    examples.put("GET " + API + "/situation", Example.asking("?community=boyuan"));
    examples.put("GET " + spaces + "/{id}", Example.of(space));
    examples.put("PUT " + spaces + "/{id}", Example.sending(aSpacePlan()).with("id", space));
    for (String read : List.of("availability", "calendar.ics", "closures", "bookings")) {
      examples.put("GET " + spaces + "/{id}/" + read, Example.of(space));
    }
    for (String closing : List.of("closures", "closures/preview")) {
      examples.put(
          "POST " + spaces + "/{id}/" + closing, Example.sending(closed).with("id", space));
    }
    examples.put(
        "DELETE " + spaces + "/{id}/closures/{closureId}",
        Example.of(space).with("closureId", nothing()));
    // It is no photo: who may add one is told so, and who may not is told that.
    examples.put(
        "POST " + spaces + "/{id}/photos",
        Example.sending("no photo").as("image/png").with("id", space));
    examples.put("GET " + API + "/photos/{id}", Example.of(nothing()));
    examples.put("DELETE " + API + "/photos/{id}", Example.of(nothing()));
    examples.put(
        "POST " + API + "/walk-ins",
        Example.sending(
            "{\"spaceId\":\"%s\",\"endsAt\":\"%s\",\"name\":\"甲\",\"reason\":\"雨\"}"
                .formatted(world.aSpace(0), BookingWorld.now().plusSeconds(600))));
    String calendar = API + "/holiday-calendars/{community}";
    examples.put("GET " + calendar, Example.asking("").with("community", "boyuan"));
    examples.put("PUT " + calendar, Example.sending("{\"days\":[]}").with("community", "boyuan"));
    examples.put(
        "GET " + API + "/calendars/{secret}.ics", Example.asking("").with("secret", "none"));
  }

  private static void ofBookings(BookingWorld world, Map<String, Example> examples) {
    String space = world.aSpace(1);
    var holder = world.aVolunteerGiven(10);
    String booking =
        BookingWorld.booked(holder, space, inTwoDaysAt(8), Duration.ofHours(1)).path("id");
    String ticket = as(holder).get(BOOKINGS + "/" + booking + "/ticket").path("token");
    String elsewhen =
        "{\"startsAt\":\"%s\",\"endsAt\":\"%s\"}".formatted(inTwoDaysAt(3), inTwoDaysAt(4));
    examples.put(
        "POST " + BOOKINGS, Example.sending(bookingPlan(space, inTwoDaysAt(10), inTwoDaysAt(11))));
    for (String operation :
        List.of(
            "GET {id}",
            "DELETE {id}",
            "POST {id}/confirmation",
            "GET {id}/appeal",
            "GET {id}/ticket")) {
      examples.put(operation.replace(" ", " " + BOOKINGS + "/"), Example.of(booking));
    }
    examples.put("PUT " + BOOKINGS + "/{id}/time", Example.sending(elsewhen).with("id", booking));
    examples.put(
        "POST " + BOOKINGS + "/{id}/appeal",
        Example.sending("{\"words\":\"我在场\"}").with("id", booking));
    examples.put("PUT " + API + "/series/{id}/time", Example.sending("{}").with("id", nothing()));
    examples.put("DELETE " + API + "/series/{id}", Example.of(nothing()));
    examples.put("POST " + API + "/series", Example.sending("{}"));
    examples.put("POST " + API + "/waiting-entries", Example.sending("{}"));
    examples.put("GET " + API + "/waiting-entries/{id}", Example.of(nothing()));
    examples.put("DELETE " + API + "/waiting-entries/{id}", Example.of(nothing()));
    examples.put("GET " + API + "/appeals", Example.asking("?community=boyuan"));
    examples.put(
        "POST " + API + "/appeals/{id}/decision",
        Example.sending("{\"uphold\":true,\"answer\":\"是\"}").with("id", anAppeal(world)));
    examples.put(
        "POST " + API + "/redemptions", Example.sending("{\"ticket\":\"" + ticket + "\"}"));
    examples.put("POST " + API + "/redemptions/batch", Example.sending("{}"));
    examples.put(
        "POST " + API + "/ticket-keys/revocation", Example.sending("{\"reason\":\"test\"}"));
  }

  /** Somebody missed a booking and says why. */
  private static String anAppeal(BookingWorld world) {
    var absent = world.aVolunteer();
    var start = BookingWorld.now().plusSeconds(1800);
    String id = BookingWorld.booked(absent, world.aSpace(0), start, Duration.ofHours(1)).path("id");
    MovableClock.at(
        start.plusSeconds(1200),
        () ->
            org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> BookingWorld.statusOf(absent, id).equals("MISSED")));
    return as(absent).body("{\"words\":\"病了\"}").post(BOOKINGS + "/" + id + "/appeal").path("id");
  }

  private static void ofPoints(BookingWorld world, Map<String, Example> examples) {
    String rule =
        "{\"communityCode\":\"boyuan\",\"category\":\"TABLE\",\"pointsPerHour\":1,"
            + "\"validFrom\":\"2150-01-01T00:00:00Z\"}";
    var person = world.aVolunteerGiven(5);
    String adjustment =
        "{\"communityCode\":\"boyuan\",\"personId\":\"%s\",\"points\":1,\"reason\":\"奖\"}"
            .formatted(person.id());
    examples.put("POST " + API + "/scoring-rules", Example.sending(rule));
    examples.put("POST " + API + "/scoring-rules/dry-run", Example.sending(rule));
    examples.put(
        "GET " + API + "/accounts/{personId}",
        Example.asking("").with("personId", person.id().toString()));
    examples.put(
        "GET " + API + "/accounts/organizations/{code}",
        Example.asking("").with("code", "wzu-youth"));
    examples.put(
        "POST " + API + "/organizations/{code}/transfers",
        Example.sending(
                "{\"personId\":\"%s\",\"communityCode\":\"boyuan\",\"points\":1,\"reason\":\"奖\"}"
                    .formatted(person.id()))
            .with("code", "wzu-youth"));
    examples.put("POST " + API + "/adjustments", Example.sending(adjustment));
    examples.put("GET " + API + "/adjustments", Example.asking("?community=boyuan"));
    examples.put(
        "POST " + API + "/adjustments/{id}/decision",
        Example.sending("{\"approve\":true,\"answer\":\"是\"}").with("id", nothing()));
    for (String report : List.of("use", "peak-hours", "points")) {
      examples.put("GET " + API + "/reports/" + report, Example.asking("?community=boyuan"));
    }
    examples.put(
        "GET " + API + "/me/erasures/{receipt}",
        Example.NONE.with("receipt", UUID.randomUUID().toString()));
    examples.put("GET " + API + "/audit-entries", Example.asking("?community=boyuan"));
    examples.put(
        "GET " + API + "/audit-entries/chains/{community}",
        Example.NONE.with("community", "boyuan"));
    examples.put(
        "GET " + API + "/audit-entries/chains/{community}/links",
        Example.NONE.with("community", "boyuan"));
    examples.put("POST " + API + "/dead-letters/{id}/replay", Example.of(nothing()));
  }

  private static String aSpacePlan() {
    return spacePlan("s-" + UUID.randomUUID(), 1, "08:00", "18:00");
  }

  private static String nothing() {
    return UUID.randomUUID().toString();
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
