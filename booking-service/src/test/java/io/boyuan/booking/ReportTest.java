package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.sheet.Sheet;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reports say, and to whom (B5). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ReportTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final String REPORTS = "/api/booking/v1/reports";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void use_is_counted_by_space_and_month_and_hours_by_the_clock_of_the_place() {
    String community = aCommunity();
    String space = world.aSpaceWith(Map.of("communityCode", community, "kind", "GYM"));
    var volunteer = world.aVolunteer();
    var start = inTwoDaysAt(18);
    booked(volunteer, space, start, TWO_HOURS);
    String cancelled = booked(volunteer, space, start.plus(TWO_HOURS), TWO_HOURS).path("id");
    as(volunteer).delete(BOOKINGS + "/" + cancelled).then().statusCode(204);

    asked(community, start)
        .get(REPORTS + "/use")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].kind", equalTo("GYM"))
        .body("items[0].bookings", equalTo(1))
        .body("items[0].cancelled", equalTo(1))
        .body("items[0].minutes", equalTo(120))
        .body("items[0].people", equalTo(2));
    asked(community, start)
        .get(REPORTS + "/peak-hours")
        .then()
        .statusCode(200)
        .body("items.hour", equalTo(List.of(18, 19)))
        .body("items[0].day", equalTo(start.atZone(ZONE).getDayOfWeek().getValue()));
  }

  @Test
  void points_are_told_by_month_with_what_is_outstanding_at_its_end() {
    String community = aCommunity();
    var volunteer = world.aVolunteer();
    as(world.admin())
        .body(
            Map.of(
                "communityCode",
                community,
                "personId",
                volunteer.id().toString(),
                "points",
                50,
                "reason",
                "prize"))
        .post("/api/booking/v1/adjustments")
        .then()
        .statusCode(201);
    String space = world.aSpaceWith(Map.of("communityCode", community, "pointsPerHour", 10));
    String id = booked(volunteer, space, inTwoDaysAt(10), TWO_HOURS).path("id");
    booked(volunteer, space, inTwoDaysAt(14), Duration.ofHours(1));
    as(volunteer).delete(BOOKINGS + "/" + id).then().statusCode(204);

    asked(community, now())
        .get(REPORTS + "/points")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].adjusted", equalTo(50))
        .body("items[0].spent", equalTo(30))
        .body("items[0].refunded", equalTo(20))
        .body("items[0].outstanding", equalTo(40));
    var before = now().minus(Duration.ofDays(40));
    asked(community, before)
        .get(REPORTS + "/points")
        .then()
        .body("items[0].outstanding", equalTo(0));
  }

  @Test
  void every_report_is_taken_home_as_csv_and_workbook() {
    String community = aCommunity();
    for (String report : List.of("use", "peak-hours", "points")) {
      String csv =
          asked(community, now())
              .accept("text/csv")
              .get(REPORTS + "/" + report)
              .then()
              .statusCode(200)
              .extract()
              .asString();
      assertThat(csv).startsWith("\uFEFF").contains(" / ");
      assertThat(
              asked(community, now())
                  .accept(Sheet.XLSX)
                  .get(REPORTS + "/" + report)
                  .then()
                  .statusCode(200)
                  .extract()
                  .asByteArray())
          .startsWith('P', 'K');
    }
  }

  @Test
  void months_that_are_none_or_too_many_are_bad_input_and_others_staff_read_nothing() {
    var admin = world.admin();
    as(admin).get(REPORTS + "/use").then().statusCode(400);
    as(admin).get(REPORTS + "/use?community=x&from=2026-13").then().statusCode(400);
    as(admin).get(REPORTS + "/use?community=x&from=2020-01&to=2026-01").then().statusCode(400);
    as(admin).get(REPORTS + "/use?community=x&from=2026-02&to=2026-01").then().statusCode(400);
    as(world.staffOfAnotherCommunity())
        .get(REPORTS + "/points?community=boyuan")
        .then()
        .statusCode(403);
    var dispatcher = tokens.caller("dispatcher").withRoles("dispatcher");
    as(dispatcher).get(REPORTS + "/points?community=boyuan").then().statusCode(200);
  }

  private RequestSpecification asked(String community, Instant month) {
    String asked = YearMonth.from(month.atZone(ZONE)).toString();
    return as(world.admin())
        .queryParam("community", community)
        .queryParam("from", asked)
        .queryParam("to", asked);
  }

  private static String aCommunity() {
    return "c-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
