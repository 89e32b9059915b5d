package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.SPACES;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static io.boyuan.booking.BookingWorld.book;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.problem;
import static io.boyuan.booking.BookingWorld.statusOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.booking.SpaceClosed;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing, opening hours on holidays, photos (B1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ClosureTest {

  private static final Duration HOUR = Duration.ofHours(1);

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void closing_lists_what_it_hits_gives_everything_back_and_tells_who_is_affected()
      throws IOException {
    String space = world.aSpace(5);
    var first = world.aVolunteerGiven(20);
    var second = world.aVolunteerGiven(20);
    String hit = booked(first, space, inTwoDaysAt(10), HOUR).path("id");
    String alsoHit = booked(second, space, inTwoDaysAt(11), HOUR).path("id");
    String spared = booked(first, space, inTwoDaysAt(14), HOUR).path("id");

    close(space, "/preview").then().statusCode(200).body("items", hasSize(2));
    assertThat(statusOf(first, hit)).isEqualTo("CONFIRMED");

    String closure =
        close(space, "")
            .then()
            .statusCode(201)
            .body("cancelled", hasSize(2))
            .body("cancelled.refund", equalTo(List.of(5, 5)))
            .extract()
            .path("closure.id");

    try (var reader = new FactReader(broker, "boyuan.booking")) {
      var told = reader.about(UUID.fromString(closure), 1).getFirst();
      assertThat(told.type()).isEqualTo(SpaceClosed.TYPE);
      assertThat(mapper.readTree(told.data()).get("affected").findValuesAsText("bookingId"))
          .containsExactly(hit, alsoHit);
    }
    assertThat(statusOf(first, hit)).isEqualTo("CANCELLED");
    assertThat(statusOf(first, spared)).isEqualTo("CONFIRMED");
    assertThat(balanceOf(first)).isEqualTo(15);
    assertThat(balanceOf(second)).isEqualTo(20);
    assertThat(problem(book(first, space, inTwoDaysAt(10), HOUR))).isEqualTo("space-closed");
  }

  @Test
  void what_is_opened_again_may_be_booked() {
    String space = world.aSpace(0);
    String closure = close(space, "").path("closure.id");
    given().get(SPACES + "/" + space + "/closures").then().body("items", hasSize(1));

    as(world.staffOfAnotherCommunity())
        .delete(SPACES + "/" + space + "/closures/" + closure)
        .then()
        .statusCode(403);
    as(world.staff()).delete(SPACES + "/" + space + "/closures/" + closure).then().statusCode(204);

    booked(world.aVolunteer(), space, inTwoDaysAt(10), HOUR);
  }

  @Test
  void nothing_is_booked_past_a_closure_that_is_made_at_the_same_time() {
    String space = world.aSpace(0);

    Race.run(
        21,
        i ->
            () ->
                i == 0
                    ? close(space, "").statusCode()
                    : book(world.aVolunteer(), space, inTwoDaysAt(10), HOUR).statusCode());

    as(world.staff())
        .get(SPACES + "/" + space + "/bookings")
        .then()
        .body("items.findAll { it.status == 'CONFIRMED' }", hasSize(0));
  }

  @Test
  void a_holiday_closes_or_has_a_sundays_hours_and_a_worked_saturday_a_mondays() {
    String community = "c-" + java.util.UUID.randomUUID().toString().substring(0, 8);
    as(world.admin())
        .body(
            Map.of("days", List.of(day("2027-05-05", "HOLIDAY"), day("2027-05-08", "WORKING_DAY"))))
        .put("/api/booking/v1/holiday-calendars/" + community)
        .then()
        .statusCode(201)
        .body("own", equalTo(true));
    var hours =
        List.of(
            Map.of("day", 1, "opens", "08:00", "closes", "20:00"),
            Map.of("day", 3, "opens", "08:00", "closes", "20:00"),
            Map.of("day", 7, "opens", "10:00", "closes", "12:00"));

    assertThat(openOn("2027-05-05", community, hours, "AS_SUNDAY")).isEqualTo("10:00-12:00");
    assertThat(openOn("2027-05-05", community, hours, "CLOSED")).isEmpty();
    assertThat(openOn("2027-05-05", community, hours, "AS_USUAL")).isEqualTo("08:00-20:00");
    assertThat(openOn("2027-05-08", community, hours, "AS_SUNDAY")).isEqualTo("08:00-20:00");
    assertThat(openOn("2027-05-08", community, hours, "AS_USUAL")).isEmpty();
  }

  @Test
  void the_installation_knows_chinas_holidays() {
    given()
        .get("/api/booking/v1/holiday-calendars/somewhere")
        .then()
        .statusCode(200)
        .body("own", equalTo(false))
        .body("days.find { it.date == '2026-02-17' }.kind", equalTo("HOLIDAY"))
        .body("days.find { it.date == '2026-02-14' }.kind", equalTo("WORKING_DAY"));
  }

  @Test
  void a_photo_is_drawn_anew_and_what_is_none_is_refused() throws IOException {
    String space = world.aSpace(0);
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3200, 100, BufferedImage.TYPE_INT_ARGB), "png", png);

    String address =
        upload(space, png.toByteArray()).then().statusCode(201).extract().header("Location");
    byte[] shown = given().get(address).then().statusCode(200).extract().asByteArray();

    assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isEqualTo(1600);
    given().get(SPACES + "/" + space).then().body("photos", hasSize(1));
    assertThat(problem(upload(space, "no photo".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
        .isEqualTo("no-photo");
    as(world.staffOfAnotherCommunity()).delete(address).then().statusCode(403);
    as(world.staff()).delete(address).then().statusCode(204);
    given().get(address).then().statusCode(404);
    given().get(SPACES + "/" + space).then().body("photos", hasSize(0));
  }

  private String openOn(String day, String community, List<?> hours, String onHolidays) {
    String space =
        world.aSpaceWith(
            Map.of(
                "communityCode", community,
                "openingHours", hours,
                "rules", Map.of("holidayHours", onHolidays)));
    var items =
        given()
            .queryParam("from", day + "T00:00:00+08:00")
            .queryParam("to", day + "T23:59:00+08:00")
            .get(SPACES + "/" + space + "/availability")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return items.getList("items").isEmpty()
        ? ""
        : items.getString("items[0].startsAt").substring(11, 16)
            + "-"
            + items.getString("items[0].endsAt").substring(11, 16);
  }

  private static Map<String, String> day(String date, String kind) {
    return Map.of("date", date, "kind", kind, "name", "节", "nameEn", "Day");
  }

  private Response upload(String space, byte[] image) {
    return given()
        .auth()
        .oauth2(world.staff().token())
        .contentType("image/png")
        .body(image)
        .post(SPACES + "/" + space + "/photos");
  }

  private Response close(String space, String preview) {
    return as(world.staff())
        .body(
            Map.of(
                "startsAt", inTwoDaysAt(9).toString(),
                "endsAt", inTwoDaysAt(12).toString(),
                "reason", Map.of("zh", "检修", "en", "Repairs")))
        .post(SPACES + "/" + space + "/closures" + preview);
  }
}
