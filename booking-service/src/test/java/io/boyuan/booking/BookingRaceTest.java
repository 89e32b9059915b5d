package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static io.boyuan.booking.BookingWorld.book;
import static io.boyuan.booking.BookingWorld.bookingPlan;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class BookingRaceTest {

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  @Inject AgroalDataSource database;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void of_300_who_want_overlapping_times_no_two_get_them_and_each_winner_pays_once()
      throws SQLException {
    String space = world.aSpace(2);
    List<TestCaller> volunteers =
        IntStream.range(0, 30).mapToObj(i -> world.aVolunteerWithPoints(100)).toList();
    var opening = inTwoDaysAt(8);

    // Hours that begin every ten minutes through ten hours, so each overlaps ten others.
    List<Integer> answers =
        Race.run(
            300,
            i ->
                () ->
                    book(
                            volunteers.get(i % 30),
                            space,
                            opening.plus(Duration.ofMinutes(10L * (i % 60))),
                            Duration.ofHours(1))
                        .statusCode());

    long winners = answers.stream().filter(status -> status == 201).count();
    assertThat(answers).containsOnly(201, 409);
    assertThat(winners).isBetween(5L, 11L);
    assertThat(overlapsIn(space)).isZero();
    long paid = volunteers.stream().mapToLong(v -> 100 - balanceOf(v)).sum();
    assertThat(paid).isEqualTo(2 * winners);
    assertThat(standingIn(space)).isEqualTo(winners);
  }

  @Test
  void points_for_one_booking_pay_for_one_of_50_made_at_once() {
    var volunteer = world.aVolunteerWithPoints(4);
    List<String> spaces = IntStream.range(0, 50).mapToObj(i -> world.aSpace(2)).toList();

    List<Integer> answers =
        Race.run(
            50,
            i ->
                () ->
                    book(volunteer, spaces.get(i), inTwoDaysAt(10), Duration.ofHours(2))
                        .statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
    assertThat(balanceOf(volunteer)).isZero();
  }

  @Test
  void one_request_repeated_20_times_at_once_books_once() {
    var volunteer = world.aVolunteerWithPoints(20);
    String plan = bookingPlan(world.aSpace(2), inTwoDaysAt(10), inTwoDaysAt(12));
    String key = UUID.randomUUID().toString();

    List<String> bookings =
        Race.run(
            20,
            i ->
                () ->
                    as(volunteer)
                        .header("Idempotency-Key", key)
                        .body(plan)
                        .post(BOOKINGS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));

    assertThat(bookings.stream().distinct()).hasSize(1);
    assertThat(balanceOf(volunteer)).isEqualTo(16);
  }

  @Test
  void a_ticket_shown_at_20_doors_at_once_opens_one() {
    var volunteer = world.aVolunteerWithPoints(20);
    String id =
        BookingWorld.booked(volunteer, world.aSpace(2), BookingWorld.now(), Duration.ofHours(1))
            .path("id");
    String ticket = as(volunteer).get(BOOKINGS + "/" + id + "/ticket").path("token");

    List<Integer> answers =
        Race.run(
            20,
            i ->
                () ->
                    as(world.staff())
                        .body("{\"ticket\":\"" + ticket + "\"}")
                        .post("/api/booking/v1/redemptions")
                        .statusCode());

    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(answers).containsOnly(200, 409);
  }

  @Test
  void a_booking_cancelled_ten_times_at_once_is_refunded_once() {
    var volunteer = world.aVolunteerWithPoints(20);
    String id =
        BookingWorld.booked(volunteer, world.aSpace(5), inTwoDaysAt(10), Duration.ofHours(2))
            .path("id");

    List<Integer> answers =
        Race.run(10, i -> () -> as(volunteer).delete(BOOKINGS + "/" + id).statusCode());

    assertThat(answers.stream().filter(status -> status == 204)).hasSize(1);
    assertThat(answers).containsOnly(204, 409);
    assertThat(balanceOf(volunteer)).isEqualTo(20);
  }

  private long overlapsIn(String space) throws SQLException {
    return count(
        "select count(*) from booking a join booking b on a.space_id = b.space_id and a.id < b.id"
            + " and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)"
            + " where a.status <> 'CANCELLED' and b.status <> 'CANCELLED' and a.space_id = ?",
        space);
  }

  private long standingIn(String space) throws SQLException {
    return count("select count(*) from booking where status = 'CONFIRMED' and space_id = ?", space);
  }

  private long count(String sql, String space) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql)) {
      select.setObject(1, UUID.fromString(space));
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
