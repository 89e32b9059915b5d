package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static io.boyuan.booking.BookingWorld.book;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.bookingPlan;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.now;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class BookingTest {

  private static final Duration TWO_HOURS = Duration.ofHours(2);

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void a_booking_is_paid_with_the_points_that_service_earned() {
    var volunteer = world.aVolunteer();
    world.verified(world.service(volunteer, 120));
    BookingWorld.awaitBalance(volunteer, 20);
    String space = world.aSpace(5);

    book(volunteer, space, inTwoDaysAt(10), TWO_HOURS)
        .then()
        .statusCode(201)
        .header("Location", startsWith("http"))
        .body("id", notNullValue())
        .body("status", equalTo("CONFIRMED"))
        .body("points", equalTo(10));

    as(volunteer)
        .get("/api/booking/v1/accounts/me")
        .then()
        .body("balance", equalTo(10))
        .body("entries.points", equalTo(java.util.List.of(-10, 20)))
        .body("entries.reason", equalTo(java.util.List.of("BOOKING", "SERVICE")));
  }

  @Test
  void a_taken_time_is_refused_with_other_times() {
    var first = world.aVolunteerWithPoints(20);
    var second = world.aVolunteerWithPoints(20);
    String space = world.aSpace(2);
    booked(first, space, inTwoDaysAt(10), TWO_HOURS);

    book(second, space, inTwoDaysAt(11), TWO_HOURS)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:slot-taken"))
        .body("alternatives[0].startsAt", startsWith("20"));
    assertThat(balanceOf(second)).isEqualTo(20);

    booked(second, space, inTwoDaysAt(12), TWO_HOURS);
  }

  @Test
  void who_has_too_few_points_is_told_how_many_it_takes() {
    var volunteer = world.aVolunteerWithPoints(3);

    book(volunteer, world.aSpace(2), inTwoDaysAt(10), TWO_HOURS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:not-enough-points"))
        .body("points", equalTo(4))
        .body("balance", equalTo(3));
  }

  @Test
  void a_closed_space_is_not_booked() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpaceOpenByDay();

    book(volunteer, space, inTwoDaysAt(17), TWO_HOURS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:space-closed"));
    booked(volunteer, space, inTwoDaysAt(16), TWO_HOURS);
  }

  @Test
  void a_repeated_request_books_once_and_gets_the_first_answer() {
    var volunteer = world.aVolunteerWithPoints(20);
    String plan = bookingPlan(world.aSpace(2), inTwoDaysAt(10), inTwoDaysAt(12));
    String key = UUID.randomUUID().toString();

    String first =
        as(volunteer)
            .header("Idempotency-Key", key)
            .body(plan)
            .post(BOOKINGS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String again =
        as(volunteer)
            .header("Idempotency-Key", key)
            .body(plan)
            .post(BOOKINGS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    assertThat(again).isEqualTo(first);
    assertThat(balanceOf(volunteer)).isEqualTo(16);
  }

  @Test
  void a_key_used_for_another_booking_is_refused() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpace(2);
    String key = UUID.randomUUID().toString();
    as(volunteer)
        .header("Idempotency-Key", key)
        .body(bookingPlan(space, inTwoDaysAt(10), inTwoDaysAt(11)))
        .post(BOOKINGS)
        .then()
        .statusCode(201);

    as(volunteer)
        .header("Idempotency-Key", key)
        .body(bookingPlan(space, inTwoDaysAt(12), inTwoDaysAt(13)))
        .post(BOOKINGS)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:boyuan:problem:idempotency-key-reused"));
  }

  @Test
  void a_cancelled_booking_gives_its_points_and_its_time_back() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpace(5);
    String id = booked(volunteer, space, inTwoDaysAt(10), TWO_HOURS).path("id");

    as(volunteer).delete(BOOKINGS + "/" + id).then().statusCode(204);

    assertThat(balanceOf(volunteer)).isEqualTo(20);
    booked(world.aVolunteerWithPoints(20), space, inTwoDaysAt(10), TWO_HOURS);
    as(volunteer)
        .delete(BOOKINGS + "/" + id)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:booking-cancelled"));
  }

  @Test
  void another_persons_booking_can_be_neither_seen_nor_cancelled_nor_used() {
    String id =
        booked(world.aVolunteerWithPoints(20), world.aSpace(2), inTwoDaysAt(10), TWO_HOURS)
            .path("id");
    var other = world.aVolunteer();

    as(other).get(BOOKINGS + "/" + id).then().statusCode(404);
    as(other).delete(BOOKINGS + "/" + id).then().statusCode(404);
    as(other).get(BOOKINGS + "/" + id + "/ticket").then().statusCode(404);
  }

  @Test
  void a_ticket_is_redeemed_once_in_its_window_by_the_communitys_staff() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpace(2);
    String id = booked(volunteer, space, now(), TWO_HOURS).path("id");
    String ticket = ticketOf(volunteer, id);

    redeem(world.staffOfAnotherCommunity(), ticket)
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:other-community"));
    redeem(world.staff(), ticket).statusCode(200).body("status", equalTo("REDEEMED"));
    redeem(world.staff(), ticket)
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-redeemed"));
  }

  @Test
  void a_ticket_for_another_day_does_not_open_the_door() {
    var volunteer = world.aVolunteerWithPoints(20);
    String id = booked(volunteer, world.aSpace(2), inTwoDaysAt(10), TWO_HOURS).path("id");

    redeem(world.staff(), ticketOf(volunteer, id))
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:outside-window"));
  }

  @Test
  void a_ticket_changed_in_any_place_is_refused() {
    var volunteer = world.aVolunteerWithPoints(20);
    String ticket =
        ticketOf(volunteer, booked(volunteer, world.aSpace(2), now(), TWO_HOURS).path("id"));

    // The last character of the signature carries two bits that mean nothing, so it is left out.
    for (int i = 0; i < ticket.length() - 1; i += 7) {
      char other = ticket.charAt(i) == 'A' ? 'B' : 'A';
      redeem(world.staff(), ticket.substring(0, i) + other + ticket.substring(i + 1))
          .statusCode(400)
          .body("type", equalTo("urn:boyuan:problem:ticket-invalid"));
    }
  }

  @Test
  void a_ticket_is_shown_as_qr_code() {
    var volunteer = world.aVolunteerWithPoints(20);
    String id = booked(volunteer, world.aSpace(2), now(), TWO_HOURS).path("id");

    byte[] image =
        as(volunteer)
            .accept("image/png")
            .get(BOOKINGS + "/" + id + "/ticket")
            .then()
            .statusCode(200)
            .contentType("image/png")
            .extract()
            .asByteArray();

    assertThat(new String(image, 1, 3, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("PNG");
  }

  @Test
  void availability_is_what_is_open_and_not_booked() {
    String space = world.aSpaceOpenByDay();
    booked(world.aVolunteerWithPoints(20), space, inTwoDaysAt(10), TWO_HOURS);

    given()
        .queryParam("from", inTwoDaysAt(0).toString())
        .queryParam("to", inTwoDaysAt(23).toString())
        .get(BookingWorld.SPACES + "/" + space + "/availability")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].startsAt", hasClock("08:00"))
        .body("items[0].endsAt", hasClock("10:00"))
        .body("items[1].startsAt", hasClock("12:00"))
        .body("items[1].endsAt", hasClock("18:00"));
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpace(2);
    var ten = inTwoDaysAt(10);

    refused(volunteer, bookingPlan(space, ten, ten), "endsAt");
    refused(volunteer, bookingPlan(space, ten, ten.plus(Duration.ofDays(365_000 / 10))), "endsAt");
    refused(volunteer, bookingPlan(space, now().minusSeconds(7200), now()), "startsAt");
    refused(
        volunteer,
        "{\"spaceId\":\"" + space + "\",\"startsAt\":\"2027-01-01T10:00:00\"}",
        "startsAt");
    refused(volunteer, "{\"spaceId\":7}", "spaceId");
    refused(volunteer, "{\"spaceId\":\"" + space + "\"}", "startsAt");
    refused(
        volunteer,
        "{\"spaceId\":\"%s\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"attendees\":\"2\"}"
            .formatted(space, ten, ten.plusSeconds(60)),
        "attendees");
    as(volunteer).body("{").post(BOOKINGS).then().statusCode(400);
    as(volunteer).body("[]").post(BOOKINGS).then().statusCode(400);
    as(volunteer).body("null").post(BOOKINGS).then().statusCode(400);
    as(volunteer).body("").post(BOOKINGS).then().statusCode(400);
    as(volunteer)
        .body("{\"spaceId\":\"" + "x".repeat(1_000_000) + "\"}")
        .post(BOOKINGS)
        .then()
        .statusCode(400);
    book(volunteer, UUID.randomUUID().toString(), ten, TWO_HOURS).then().statusCode(404);
  }

  private static void refused(
      io.boyuan.platform.testing.TestCaller caller, String body, String field) {
    as(caller)
        .body(body)
        .post(BOOKINGS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:invalid-input"))
        .body("violations.field", hasItem(field));
  }

  private static String ticketOf(io.boyuan.platform.testing.TestCaller caller, String id) {
    return as(caller)
        .get(BOOKINGS + "/" + id + "/ticket")
        .then()
        .statusCode(200)
        .extract()
        .path("token");
  }

  private static io.restassured.response.ValidatableResponse redeem(
      io.boyuan.platform.testing.TestCaller staff, String ticket) {
    return as(staff)
        .body("{\"ticket\":\"" + ticket + "\"}")
        .post("/api/booking/v1/redemptions")
        .then();
  }

  private static org.hamcrest.Matcher<String> hasClock(String clock) {
    return org.hamcrest.Matchers.containsString("T" + clock + ":00+08:00");
  }
}
