package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static io.boyuan.booking.BookingWorld.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.booking.points.Book;
import io.boyuan.platform.sheet.Sheet;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adjustments by one and by two, and statements to take home (B2). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class TreasuryTest {

  private static final String ADJUSTMENTS = "/api/booking/v1/adjustments";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  @Inject Book book;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void a_small_adjustment_applies_at_once_and_a_large_one_waits_for_a_second_person() {
    var volunteer = world.aVolunteer();
    adjust(world.staff(), volunteer, 200).then().body("status", equalTo("APPLIED"));
    String id =
        adjust(world.staff(), volunteer, 201)
            .then()
            .statusCode(201)
            .body("status", equalTo("PENDING"))
            .extract()
            .path("id");
    assertThat(balanceOf(volunteer)).isEqualTo(200);

    assertThat(problem(decide(world.staff(), id, true))).isEqualTo("own-adjustment");
    assertThat(problem(decide(world.staffOfAnotherCommunity(), id, true)))
        .isEqualTo("other-community");
    decide(colleague(), id, true).then().statusCode(200).body("status", equalTo("APPLIED"));
    assertThat(problem(decide(colleague(), id, true))).isEqualTo("already-decided");
    assertThat(balanceOf(volunteer)).isEqualTo(401);
    book.assertSound();
  }

  @Test
  void the_limit_is_not_split_into_small_ones_even_at_once() {
    var volunteer = world.aVolunteer();

    Race.run(10, i -> () -> adjust(world.staff(), volunteer, 50).statusCode());

    assertThat(balanceOf(volunteer)).isEqualTo(200);
  }

  @Test
  void two_who_decide_at_once_move_the_points_once() {
    var volunteer = world.aVolunteer();
    String id = adjust(world.staff(), volunteer, 500).path("id");

    var answers = Race.run(10, i -> () -> decide(colleague(), id, true).statusCode());

    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    assertThat(balanceOf(volunteer)).isEqualTo(500);
  }

  @Test
  void no_more_is_taken_than_there_is_and_nobody_gives_themselves_anything() {
    var volunteer = world.aVolunteerGiven(10);

    assertThat(problem(adjust(world.staff(), volunteer, -11))).isEqualTo("not-enough-points");
    adjust(world.staff(), volunteer, -10).then().statusCode(201);
    assertThat(balanceOf(volunteer)).isZero();
    assertThat(problem(adjust(world.staff(), world.staff(), 5))).isEqualTo("own-adjustment");
    assertThat(problem(adjust(world.staffOfAnotherCommunity(), volunteer, 5)))
        .isEqualTo("other-community");
    adjust(world.staff(), volunteer, 0).then().statusCode(400);
  }

  @Test
  void a_refused_adjustment_moves_nothing_and_says_why() {
    var volunteer = world.aVolunteer();
    String id = adjust(world.staff(), volunteer, 300).path("id");

    decide(colleague(), id, false)
        .then()
        .body("status", equalTo("REFUSED"))
        .body("answer", equalTo("seen"));

    assertThat(balanceOf(volunteer)).isZero();
  }

  @Test
  void a_statement_is_taken_home_as_csv_and_workbook_and_read_by_staff_concerned() {
    var volunteer = world.aVolunteerGiven(30);
    adjust(world.staff(), volunteer, -10).then().statusCode(201);

    String csv =
        as(volunteer)
            .accept("text/csv")
            .get("/api/booking/v1/accounts/me")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv.lines().skip(1))
        .hasSize(2)
        .first()
        .asString()
        .contains("ADJUSTMENT,-10,20,,boyuan");
    byte[] workbook =
        as(volunteer)
            .accept(Sheet.XLSX)
            .get("/api/booking/v1/accounts/me")
            .then()
            .statusCode(200)
            .header("Content-Disposition", equalTo("attachment; filename=\"points.xlsx\""))
            .extract()
            .asByteArray();
    assertThat(workbook).startsWith('P', 'K');

    String account = "/api/booking/v1/accounts/" + volunteer.id();
    as(world.staff()).get(account).then().statusCode(200).body("balance", equalTo(20));
    as(world.staffOfAnotherCommunity()).get(account).then().statusCode(404);
    as(volunteer)
        .accept("text/csv")
        .queryParam("from", "2020-01-01T00:00:00Z")
        .get("/api/booking/v1/accounts/me")
        .then()
        .statusCode(400);
  }

  private TestCaller colleague() {
    return tokens.caller("colleague").withRoles("community-staff").inCommunities("boyuan");
  }

  private static Response adjust(TestCaller staff, TestCaller person, int points) {
    var plan = new HashMap<String, Object>();
    plan.put("communityCode", "boyuan");
    plan.put("personId", person.id().toString());
    plan.put("points", points);
    plan.put("reason", "prize of the fair");
    return as(staff).body(plan).post(ADJUSTMENTS);
  }

  private static Response decide(TestCaller staff, String id, boolean approve) {
    return as(staff)
        .body(Map.of("approve", approve, "answer", "seen"))
        .post(ADJUSTMENTS + "/" + id + "/decision");
  }
}
