package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.ACTIVITIES;
import static io.boyuan.volunteer.VolunteerWorld.RECORDS;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.SIGN_UPS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.checkIn;
import static io.boyuan.volunteer.VolunteerWorld.checkOut;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.boyuan.volunteer.VolunteerWorld.signUp;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static io.boyuan.volunteer.VolunteerWorld.verify;
import static io.boyuan.volunteer.VolunteerWorld.withdraw;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked; a list is asked for once, however long it is. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class StatementTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  Tokens tokens;
  VolunteerWorld world;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
  }

  @Test
  void activities_and_decisions_are_listed_by_one_statement_each() {
    for (int i = 0; i < 50; i++) {
      world.aShift().planned();
    }

    Statements.assertAlways(1, null, at(ACTIVITIES), 50);
    Statements.assertAlways(1, null, at(ACTIVITIES + "?community=boyuan"), 50);
    Statements.assertAlways(
        1, world.staff(), at("/api/volunteer/v1/audit-entries?community=boyuan"), 50);
  }

  @Test
  void shifts_are_listed_by_one_statement_and_an_activity_is_shown_by_two() {
    var shifts = minutesFrom(now().plus(Duration.ofDays(20)), 50);
    String activity = shifts.path("id");

    Statements.assertAlways(1, null, at(SHIFTS), 50);
    Statements.assertAlways(
        1, null, at(SHIFTS + "?open=true&category=CIVILITY_PATROL&community=boyuan"), 50);
    assertThat(
            Statements.during(
                () -> given().get(ACTIVITIES + "/" + activity).then().statusCode(200)))
        .as("the activity with its posts, and fifty shifts")
        .hasSize(2);
  }

  @Test
  void a_roster_and_a_communitys_records_are_listed_by_one_statement_each() {
    String shift = world.aShift().withCapacity(50).from(now().minus(MINUTE)).planned();
    for (int i = 0; i < 50; i++) {
      var volunteer = world.aVolunteer();
      signedUp(volunteer, shift);
      checkIn(volunteer, shift, world.codeOf(shift)).then().statusCode(201);
    }

    // The caller's right depends on the shift, which is asked for first.
    Statements.assertAlways(2, world.coordinator(), at(SHIFTS + "/" + shift + "/sign-ups"), 50);
    Statements.assertAlways(
        1, world.coordinator(), at(RECORDS + "?community=boyuan&status=CHECKED_IN"), 50);
  }

  @Test
  void a_volunteers_sign_ups_and_records_are_listed_by_few_statements() {
    var volunteer = world.aVolunteer();
    List<String> shifts =
        minutesFrom(now().plus(MINUTE.multipliedBy(4)), 20).path("posts[0].shifts.id");
    for (String shift : shifts) {
      signedUp(volunteer, shift);
      checkIn(volunteer, shift, world.codeOf(shift)).then().statusCode(201);
    }

    // Their shifts are read by one more.
    Statements.assertAlways(2, volunteer, at(SIGN_UPS), 20);
    Statements.assertAlways(1, volunteer, at(RECORDS + "/mine"), 20);
  }

  @Test
  void a_list_that_a_hundred_refresh_at_once_is_read_once_a_second() {
    URI list = at(SHIFTS + "?limit=7&community=" + java.util.UUID.randomUUID());

    assertThat(
            Statements.during(
                () -> {
                  for (int i = 0; i < 100; i++) {
                    given().get(list).then().statusCode(200);
                  }
                }))
        .as("a hundred readings take some seconds at most")
        .hasSizeLessThan(10);
  }

  @Test
  void a_sign_up_takes_eight_statements_with_a_place_or_without() {
    String shift = world.aShift().withCapacity(1).planned();
    var first = world.aVolunteer();
    var second = world.aVolunteer();

    for (var volunteer : List.of(first, second)) {
      assertThat(Statements.during(() -> signUp(volunteer, shift).then().statusCode(201)))
          .as("who, shift, profile, overlaps, sign-up, places, promise, fact")
          .hasSize(8);
    }
  }

  @Test
  void a_withdrawal_takes_seven_statements_and_four_more_to_promote_the_next() {
    String shift = world.aShift().withCapacity(1).planned();
    var first = world.aVolunteer();
    var second = world.aVolunteer();
    String promoting = signedUp(first, shift);
    String last = signedUp(second, shift);

    assertThat(Statements.during(() -> withdraw(first, promoting).then().statusCode(204)))
        .as("whose, shift, sign-up, promise, two updates, who waits, profile, two updates, facts")
        .hasSize(11);
    assertThat(Statements.during(() -> withdraw(second, last).then().statusCode(204)))
        .as("whose, shift, sign-up, promise, two updates, fact")
        .hasSize(7);
  }

  @Test
  void attendance_and_verification_take_a_handful() {
    String shift = world.aShiftUnderWay();
    var volunteer = world.aVolunteer();
    signedUp(volunteer, shift);
    String code = world.codeOf(shift);

    assertThat(Statements.during(() -> world.codeOf(shift))).as("the shift").hasSize(1);
    assertThat(Statements.during(() -> checkIn(volunteer, shift, code).then().statusCode(201)))
        .as("shift, sign-up, earlier record, record, sign-up")
        .hasSize(5);
    assertThat(Statements.during(() -> checkOut(volunteer, shift, code).then().statusCode(200)))
        .as("shift, record, its update")
        .hasSize(3);
    String record = as(volunteer).get(RECORDS + "/mine").path("items[0].id");
    assertThat(
            Statements.during(
                () -> verify(world.coordinator(), record, "{}").then().statusCode(200)))
        .as("record, its update, sums, decision, fact")
        .hasSize(5);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  /** An activity of one post with so many shifts, each a minute after the other. */
  private Response minutesFrom(Instant start, int howMany) {
    String slots =
        IntStream.range(0, howMany)
            .mapToObj(i -> start.plus(MINUTE.multipliedBy(i)))
            .map(at -> "{\"startsAt\":\"%s\",\"endsAt\":\"%s\"}".formatted(at, at.plus(MINUTE)))
            .collect(Collectors.joining(","));
    var planned =
        as(world.coordinator())
            .body(
                """
                {"title":"巡查","category":"CIVILITY_PATROL","communityCode":"boyuan",
                 "posts":[{"name":"岗","capacity":10,"shifts":[%s]}]}
                """
                    .formatted(slots))
            .post(ACTIVITIES);
    planned.then().statusCode(201);
    return planned;
  }
}
