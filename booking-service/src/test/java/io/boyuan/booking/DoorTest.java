package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.now;
import static io.boyuan.booking.BookingWorld.plan;
import static io.boyuan.booking.BookingWorld.problem;
import static io.boyuan.booking.BookingWorld.statusOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets at the door, online and off (B4). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class DoorTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String REDEMPTIONS = "/api/booking/v1/redemptions";
  private static final String KEYS = "/api/booking/v1/ticket-keys";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void a_door_that_is_offline_tells_a_genuine_ticket_by_the_published_keys() throws Exception {
    String ticket = ticketFor(1, inTwoDaysAt(10));

    var keys = new JsonWebKeySet(given().get(KEYS).then().statusCode(200).extract().asString());
    var jws = new JsonWebSignature();
    jws.setAlgorithmConstraints(
        new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "EdDSA"));
    jws.setCompactSerialization(ticket);
    var key =
        keys.getJsonWebKeys().stream()
            .filter(k -> k.getKeyId().equals(jws.getKeyIdHeaderValue()))
            .findFirst()
            .orElseThrow();
    jws.setKey(key.getKey());

    assertThat(jws.verifySignature()).isTrue();
    var claims = mapper.readTree(jws.getPayload());
    assertThat(claims.get("n").asInt()).isEqualTo(1);
    assertThat(claims.get("i").asText()).isEqualTo("V");
    assertThat(claims.get("nbf").asLong())
        .isEqualTo(inTwoDaysAt(10).minusSeconds(900).getEpochSecond());
    assertThat(ticket.length()).as("fits a small QR code").isLessThan(320);
    assertThat(((PublicJsonWebKey) key).getPrivateKey()).isNull();
    given().get(KEYS).then().body("keys[0]", not(hasKey("d")));
  }

  @Test
  void a_ticket_changed_in_any_byte_is_refused() {
    String ticket = ticketFor(1, inTwoDaysAt(10));

    var accepted = new ArrayList<Integer>();
    for (int i = 0; i < ticket.length(); i++) {
      char other = ticket.charAt(i) == 'A' ? 'B' : 'A';
      for (char c : new char[] {other, (char) (ticket.charAt(i) ^ 1)}) {
        if (c != ticket.charAt(i)
            && !problem(redeem(ticket.substring(0, i) + c + ticket.substring(i + 1)))
                .equals("ticket-invalid")) {
          accepted.add(i);
        }
      }
    }

    assertThat(accepted).isEmpty();
    assertThat(problem(redeem(ticket + "A"))).isEqualTo("ticket-invalid");
    assertThat(problem(redeem(ticket.substring(1)))).isEqualTo("ticket-invalid");
    assertThat(problem(redeem(ticket))).as("the genuine one").isEqualTo("outside-window");
  }

  @Test
  void a_group_comes_in_bit_by_bit_and_no_more_than_booked() {
    String ticket = ticketFor(5, now());

    redeem(ticket, 2).then().statusCode(200).body("entered", equalTo(2));
    assertThat(problem(redeem(ticket, 4))).isEqualTo("already-redeemed");
    redeem(ticket).then().statusCode(200).body("entered", equalTo(5));
    assertThat(problem(redeem(ticket, 1))).isEqualTo("already-redeemed");
  }

  @Test
  void a_group_that_races_through_two_doors_is_no_larger_than_booked() {
    String ticket = ticketFor(10, now());

    var answers = Race.run(30, i -> () -> redeem(ticket, 1).statusCode());

    assertThat(answers).filteredOn(status -> status == 200).hasSize(10);
  }

  @Test
  void what_was_redeemed_offline_is_uploaded_once_each_item_by_itself() {
    String good = ticketFor(1, now());
    String early = ticketFor(1, inTwoDaysAt(10));
    var at = now();
    var items =
        List.of(
            item(good, at),
            item(good, at),
            item(early, at),
            item("no ticket", at),
            item(good, at.plusSeconds(3600)));

    upload(now(), items)
        .then()
        .statusCode(200)
        .body(
            "items.outcome",
            equalTo(List.of("ADMITTED", "REPEATED", "REFUSED", "REFUSED", "REFUSED")))
        .body("items[2].problem.type", equalTo("urn:boyuan:problem:outside-window"))
        .body("items[3].problem.type", equalTo("urn:boyuan:problem:ticket-invalid"))
        .body("items[4].problem.type", equalTo("urn:boyuan:problem:invalid-input"));
    upload(now(), items).then().body("items[0].outcome", equalTo("REPEATED"));
  }

  @Test
  void a_device_whose_clock_is_wrong_is_believed_once_it_was_compared() {
    String ticket = ticketFor(1, now());
    var wrong = Duration.ofHours(7);

    var by = now().minus(wrong);
    upload(by, List.of(item(ticket, by))).then().body("items[0].outcome", equalTo("ADMITTED"));
  }

  @Test
  void who_was_let_in_offline_did_not_miss_the_booking() {
    var volunteer = world.aVolunteer();
    var start = now().plus(Duration.ofMinutes(30));
    String id = booked(volunteer, world.aSpace(0), start, HOUR).path("id");
    String ticket = as(volunteer).get(BOOKINGS + "/" + id + "/ticket").path("token");
    MovableClock.at(
        start.plus(Duration.ofMinutes(20)),
        () -> {
          org.awaitility.Awaitility.await()
              .atMost(Duration.ofSeconds(60))
              .until(() -> statusOf(volunteer, id).equals("MISSED"));
          upload(start.plus(Duration.ofMinutes(20)), List.of(item(ticket, start)))
              .then()
              .body("items[0].outcome", equalTo("ADMITTED"));
        });

    assertThat(statusOf(volunteer, id)).isEqualTo("REDEEMED");
  }

  @Test
  void keys_follow_one_another_and_old_tickets_stay_good_until_all_are_revoked() {
    var volunteer = world.aVolunteer();
    String id = booked(volunteer, world.aSpace(0), now(), HOUR).path("id");
    String ticket = as(volunteer).get(BOOKINGS + "/" + id + "/ticket").path("token");
    as(world.staff()).body(Map.of("reason", "x")).post(KEYS + "/revocation").then().statusCode(403);

    as(world.admin())
        .body(Map.of("reason", "a backup was lost"))
        .post(KEYS + "/revocation")
        .then()
        .statusCode(200);

    assertThat(problem(redeem(ticket))).isEqualTo("ticket-invalid");
    String fresh = as(volunteer).get(BOOKINGS + "/" + id + "/ticket").path("token");
    redeem(fresh).then().statusCode(200);
  }

  private String ticketFor(int people, Instant from) {
    var volunteer = world.aVolunteer();
    var plan = plan(world.aSpace(0), from, HOUR);
    plan.put("attendees", people);
    String id = as(volunteer).body(plan).post(BOOKINGS).then().statusCode(201).extract().path("id");
    return ticketOf(volunteer, id);
  }

  private static String ticketOf(TestCaller holder, String id) {
    return as(holder).get(BOOKINGS + "/" + id + "/ticket").path("token");
  }

  private Response redeem(String ticket) {
    return as(world.staff()).body(Map.of("ticket", ticket)).post(REDEMPTIONS);
  }

  private Response redeem(String ticket, int people) {
    return as(world.staff()).body(Map.of("ticket", ticket, "people", people)).post(REDEMPTIONS);
  }

  private static Map<String, Object> item(String ticket, Instant at) {
    return Map.of("ticket", ticket, "redeemedAt", at.toString());
  }

  private Response upload(Instant deviceTime, List<Map<String, Object>> items) {
    return as(world.staff())
        .body(
            Map.of(
                "device",
                "door-" + items.hashCode(),
                "deviceTime",
                deviceTime.toString(),
                "items",
                items))
        .post(REDEMPTIONS + "/batch");
  }
}
