package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static io.boyuan.booking.BookingWorld.book;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.now;
import static io.boyuan.booking.BookingWorld.plan;
import static io.boyuan.booking.BookingWorld.problem;
import static io.boyuan.booking.BookingWorld.statusOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting for what is taken, and bookings that nobody comes to (B3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class WaitingTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String WAITING = "/api/booking/v1/waiting-entries";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void what_is_cancelled_is_offered_to_who_waits_longest_and_nobody_books_past_them() {
    String space = world.aSpace(5);
    var holder = world.aVolunteerGiven(5);
    String id = booked(holder, space, inTwoDaysAt(10), HOUR).path("id");
    var first = world.aVolunteerGiven(5);
    var second = world.aVolunteerGiven(5);
    String entry = waits(first, space).then().statusCode(201).extract().path("id");
    String later = waits(second, space).then().statusCode(201).extract().path("id");

    as(holder).delete(BOOKINGS + "/" + id).then().statusCode(204);

    assertThat(entryOf(first, entry).<String>path("status")).isEqualTo("OFFERED");
    assertThat(entryOf(second, later).<String>path("status")).isEqualTo("WAITING");
    assertThat(problem(book(holder, space, inTwoDaysAt(10), HOUR))).isEqualTo("slot-taken");

    String offered = entryOf(first, entry).path("bookingId");
    as(first).post(BOOKINGS + "/" + offered + "/confirmation").then().statusCode(200);
    assertThat(entryOf(first, entry).<String>path("status")).isEqualTo("TAKEN");
    assertThat(balanceOf(first)).isZero();
  }

  @Test
  void an_offer_that_is_not_taken_passes_to_the_next() {
    String space = world.aSpace(0);
    var holder = world.aVolunteer();
    String id = booked(holder, space, inTwoDaysAt(10), HOUR).path("id");
    var first = world.aVolunteer();
    var second = world.aVolunteer();
    String entry = waits(first, space).path("id");
    String later = waits(second, space).path("id");
    as(holder).delete(BOOKINGS + "/" + id).then().statusCode(204);

    MovableClock.at(
        now().plus(Duration.ofMinutes(31)),
        () ->
            await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> entryOf(second, later).path("status").equals("OFFERED")));

    assertThat(entryOf(first, entry).<String>path("status")).isEqualTo("PASSED");
  }

  @Test
  void of_many_who_wait_and_many_who_book_at_once_one_has_the_place() {
    String space = world.aSpace(0);
    var holder = world.aVolunteer();
    String id = booked(holder, space, inTwoDaysAt(10), HOUR).path("id");
    var waiting = java.util.stream.Stream.generate(world::aVolunteer).limit(5).toList();
    var entries = waiting.stream().map(w -> waits(w, space).<String>path("id")).toList();

    var answers =
        Race.run(
            20,
            i ->
                () ->
                    i == 0
                        ? as(holder).delete(BOOKINGS + "/" + id).statusCode()
                        : book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR).statusCode());

    assertThat(answers.getFirst()).isEqualTo(204);
    assertThat(answers).filteredOn(status -> status == 201).isEmpty();
    var offered =
        java.util.stream.IntStream.range(0, 5)
            .filter(i -> entryOf(waiting.get(i), entries.get(i)).path("status").equals("OFFERED"))
            .boxed()
            .toList();
    assertThat(offered).containsExactly(0);
  }

  @Test
  void who_waits_for_what_is_free_or_twice_or_no_longer_is_told() {
    String space = world.aSpace(0);
    var volunteer = world.aVolunteer();
    assertThat(problem(waits(volunteer, space))).isEqualTo("place-is-free");

    booked(world.aVolunteer(), space, inTwoDaysAt(10), HOUR);
    String entry = waits(volunteer, space).path("id");
    assertThat(problem(waits(volunteer, space))).isEqualTo("already-waiting");

    as(volunteer).delete(WAITING + "/" + entry).then().statusCode(204);
    assertThat(problem(as(volunteer).delete(WAITING + "/" + entry))).isEqualTo("no-longer-waiting");
    as(world.aVolunteer()).delete(WAITING + "/" + entry).then().statusCode(404);
  }

  @Test
  void who_does_not_come_loses_the_place_to_who_waits_and_may_appeal() {
    String space = world.aSpace(0);
    var absent = world.aVolunteerGiven(10);
    var start = now().plus(Duration.ofMinutes(30));
    String id = booked(absent, space, start, HOUR.multipliedBy(2)).path("id");
    var waiting = world.aVolunteer();
    var wanted = plan(space, start, HOUR.multipliedBy(2));
    String entry = as(waiting).body(wanted).post(WAITING).then().extract().path("id");

    MovableClock.at(
        start.plus(Duration.ofMinutes(16)),
        () -> {
          await().atMost(Duration.ofSeconds(60)).until(() -> statusOf(absent, id).equals("MISSED"));
          assertThat(entryOf(waiting, entry).<String>path("status")).isEqualTo("OFFERED");
        });

    as(world.aVolunteer()).body(Map.of("words", "?")).post(appealOf(id)).then().statusCode(404);
    String appeal =
        as(absent)
            .body(Map.of("words", "门口设备坏了"))
            .post(appealOf(id))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(problem(as(absent).body(Map.of("words", "再次")).post(appealOf(id))))
        .isEqualTo("already-appealed");
    decide(world.staffOfAnotherCommunity(), appeal, true).then().statusCode(403);
    decide(world.staff(), appeal, true).then().statusCode(200).body("status", equalTo("UPHELD"));
    assertThat(problem(decide(world.staff(), appeal, false))).isEqualTo("already-decided");
  }

  @Test
  void three_misses_suspend_and_an_upheld_appeal_ends_it() {
    String space = world.aSpace(0);
    var absent = world.aVolunteer();
    var start = now().plus(Duration.ofMinutes(30));
    var missed =
        List.of(0, 1, 2).stream()
            .map(
                i ->
                    booked(absent, space, start.plus(HOUR.multipliedBy(i)), HOUR)
                        .<String>path("id"))
            .toList();

    MovableClock.at(
        start.plus(HOUR.multipliedBy(3)),
        () -> {
          await()
              .atMost(Duration.ofSeconds(60))
              .until(() -> missed.stream().allMatch(m -> statusOf(absent, m).equals("MISSED")));
          assertThat(problem(book(absent, space, inTwoDaysAt(10), HOUR)))
              .isEqualTo("booking-suspended");
        });

    String appeal = as(absent).body(Map.of("words", "病了")).post(appealOf(missed.get(1))).path("id");
    decide(world.staff(), appeal, true).then().statusCode(200);
    booked(absent, space, inTwoDaysAt(10), HOUR);
  }

  private static Response waits(TestCaller caller, String space) {
    return as(caller).body(plan(space, inTwoDaysAt(10), HOUR)).post(WAITING);
  }

  private static Response entryOf(TestCaller caller, String entry) {
    return as(caller).get(WAITING + "/" + entry);
  }

  private static String appealOf(String booking) {
    return BOOKINGS + "/" + booking + "/appeal";
  }

  private static Response decide(TestCaller staff, String appeal, boolean uphold) {
    return as(staff)
        .body(Map.of("uphold", uphold, "answer", "监控显示您已到场"))
        .post("/api/booking/v1/appeals/" + appeal + "/decision");
  }
}
