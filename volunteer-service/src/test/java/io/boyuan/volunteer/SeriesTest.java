package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.ACTIVITIES;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.SIGN_UPS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.signUp;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities that recur, are changed, copied and cancelled, without losing who signed up. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SeriesTest {

  private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

  Tokens tokens;
  VolunteerWorld world;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
  }

  private static ZonedDateTime inDaysAt(int days, int hour) {
    return Clock.systemUTC().instant().atZone(PLACE).plusDays(days).with(LocalTime.of(hour, 0));
  }

  /** Four weekly shifts from nine to eleven; their ids, earliest first. */
  private List<String> fourWeeks() {
    return world
        .aShift()
        .from(inDaysAt(3, 9).toInstant())
        .recurring("FREQ=WEEKLY;COUNT=4")
        .answer()
        .getList("posts[0].shifts.id");
  }

  private Response change(String shift, Instant from, Instant to, int capacity, String scope) {
    String tag = VolunteerWorld.get(SHIFTS + "/" + shift).header("ETag");
    return as(world.coordinator())
        .header("If-Match", tag)
        .body(
            "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"capacity\":%d}".formatted(from, to, capacity))
        .put(SHIFTS + "/" + shift + "?scope=" + scope);
  }

  private static ZonedDateTime beginOf(String shift) {
    String begin = VolunteerWorld.get(SHIFTS + "/" + shift).path("startsAt");
    return ZonedDateTime.parse(begin).withZoneSameInstant(PLACE);
  }

  @Test
  void a_rule_gives_a_shift_for_each_of_its_times() {
    var shifts = fourWeeks();

    assertThat(shifts).hasSize(4);
    assertThat(shifts.stream().map(shift -> beginOf(shift).getHour())).containsOnly(9);
    assertThat(Duration.between(beginOf(shifts.get(0)), beginOf(shifts.get(3))))
        .isEqualTo(Duration.ofDays(21));
  }

  @Test
  void exceptions_and_holidays_are_left_out() {
    String plan =
        """
        {"title":"值守","communityCode":"boyuan","posts":[{"name":"岗","capacity":2,
          "recurrence":{"rrule":"FREQ=DAILY;COUNT=10","firstStartsAt":"2026-10-01T09:00:00+08:00",
                        "minutes":60,"holidays":"SKIP","except":["2026-10-09"]}}]}
        """;

    List<String> begins =
        as(world.coordinator()).body(plan).post(ACTIVITIES).path("posts[0].shifts.startsAt");

    // The holiday lasts until the 7th; the 9th is excepted.
    assertThat(begins).containsExactly("2026-10-08T09:00:00+08:00", "2026-10-10T09:00:00+08:00");
  }

  @Test
  void a_rule_that_cannot_be_read_or_has_no_end_is_refused() {
    for (String rule :
        List.of("FREQ=WEEKLY", "WEEKLY", "FREQ=HOURLY;COUNT=3", "FREQ=DAILY;COUNT=5000")) {
      as(world.coordinator())
          .body(world.aShift().recurring(rule).plan())
          .post(ACTIVITIES)
          .then()
          .statusCode(400)
          .body("violations[0].field", equalTo("rrule"));
    }
  }

  @Test
  void one_shift_moves_alone_and_keeps_who_signed_up() {
    var shifts = fourWeeks();
    var volunteer = world.aVolunteer();
    String id = signedUp(volunteer, shifts.get(1));
    var later = beginOf(shifts.get(1)).plusHours(3);

    change(shifts.get(1), later.toInstant(), later.plusHours(1).toInstant(), 8, "THIS")
        .then()
        .statusCode(200)
        .body("capacity", is(8));

    assertThat(shifts.stream().map(shift -> beginOf(shift).getHour())).containsExactly(9, 12, 9, 9);
    as(volunteer)
        .get(SIGN_UPS + "/" + id)
        .then()
        .body("status", equalTo("CONFIRMED"))
        .body("shift.capacity", is(8));
    // Free again at the old time, and taken at the new one.
    signedUp(volunteer, world.aShift().from(later.minusHours(3).toInstant()).planned());
    signUp(volunteer, world.aShift().from(later.toInstant()).planned())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:overlapping-shift"));
  }

  @Test
  void this_and_following_move_by_as_many_days_to_the_same_time_of_day() {
    var shifts = fourWeeks();
    var before = beginOf(shifts.get(2));
    var later = before.plusDays(1).withHour(14);

    change(shifts.get(2), later.toInstant(), later.plusHours(2).toInstant(), 10, "FOLLOWING")
        .then()
        .statusCode(200);

    assertThat(shifts.stream().map(shift -> beginOf(shift).getHour()))
        .containsExactly(9, 9, 14, 14);
    assertThat(beginOf(shifts.get(3))).isEqualTo(later.plusDays(7));
  }

  @Test
  void all_of_a_series_move_also_by_a_whole_week() {
    var shifts = fourWeeks();
    var volunteer = world.aVolunteer();
    shifts.forEach(shift -> signedUp(volunteer, shift));
    var later = beginOf(shifts.getFirst()).plusDays(7);

    change(shifts.getFirst(), later.toInstant(), later.plusHours(2).toInstant(), 10, "ALL")
        .then()
        .statusCode(200);

    assertThat(beginOf(shifts.get(3))).isEqualTo(later.plusDays(21));
    as(volunteer)
        .get(SIGN_UPS)
        .then()
        .body("items.findAll { it.status == 'CONFIRMED' }", hasSize(4));
  }

  @Test
  void a_move_to_where_somebody_is_elsewhere_is_refused_as_a_whole() {
    var shifts = fourWeeks();
    var volunteer = world.aVolunteer();
    signedUp(volunteer, shifts.getFirst());
    var later = beginOf(shifts.getFirst()).plusHours(4);
    signedUp(volunteer, world.aShift().from(later.toInstant()).planned());

    change(shifts.getFirst(), later.toInstant(), later.plusHours(2).toInstant(), 10, "ALL")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:sign-ups-overlap"));

    assertThat(beginOf(shifts.getLast()).getHour()).isEqualTo(9);
  }

  @Test
  void more_places_promote_who_waits_and_fewer_than_taken_are_refused() {
    String shift = world.aShift().withCapacity(1).planned();
    signedUp(world.aVolunteer(), shift);
    var waiting = world.aVolunteer();
    String waits = signedUp(waiting, shift);
    var begin = beginOf(shift);

    change(shift, begin.toInstant(), begin.plusHours(2).toInstant(), 2, "THIS")
        .then()
        .statusCode(200);
    as(waiting).get(SIGN_UPS + "/" + waits).then().body("status", equalTo("CONFIRMED"));
    change(shift, begin.toInstant(), begin.plusHours(2).toInstant(), 1, "THIS")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:capacity-below-taken"));
  }

  @Test
  void an_edit_of_what_was_read_before_another_edit_is_refused() {
    String shift = world.aShift().planned();
    var begin = beginOf(shift);
    as(world.coordinator())
        .header("If-Match", "\"77\"")
        .body(
            "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"capacity\":3}"
                .formatted(begin.toInstant(), begin.plusHours(1).toInstant()))
        .put(SHIFTS + "/" + shift)
        .then()
        .statusCode(412);
  }

  @Test
  void another_rule_keeps_the_shifts_whose_dates_stay() {
    var shifts = fourWeeks();
    var volunteer = world.aVolunteer();
    String id = signedUp(volunteer, shifts.get(2));
    String series = VolunteerWorld.get(SHIFTS + "/" + shifts.getFirst()).path("seriesId");
    String everyOther =
        "{\"rrule\":\"FREQ=WEEKLY;INTERVAL=2;COUNT=3\",\"firstStartsAt\":\"%s\",\"minutes\":120}"
            .formatted(beginOf(shifts.getFirst()).toInstant());

    List<String> now =
        as(world.coordinator())
            .body(everyOther)
            .put(SHIFTS + "/series/" + series)
            .then()
            .statusCode(200)
            .extract()
            .path("id");

    assertThat(now).hasSize(3).contains(shifts.get(0), shifts.get(2));
    as(volunteer).get(SIGN_UPS + "/" + id).then().body("status", equalTo("CONFIRMED"));
    VolunteerWorld.get(SHIFTS + "/" + shifts.get(1)).then().body("status", equalTo("CANCELLED"));
  }

  @Test
  void dates_that_people_signed_up_for_are_not_dropped_unless_it_is_said_so() {
    var shifts = fourWeeks();
    var volunteer = world.aVolunteer();
    String id = signedUp(volunteer, shifts.get(1));
    String series = VolunteerWorld.get(SHIFTS + "/" + shifts.getFirst()).path("seriesId");
    String once =
        "{\"rrule\":\"FREQ=WEEKLY;COUNT=1\",\"firstStartsAt\":\"%s\",\"minutes\":120}"
            .formatted(beginOf(shifts.getFirst()).toInstant());

    as(world.coordinator())
        .body(once)
        .put(SHIFTS + "/series/" + series)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:sign-ups-lost"))
        .body("people", is(1));
    as(world.coordinator())
        .body(once)
        .put(SHIFTS + "/series/" + series + "?cancelSignedUp=true")
        .then()
        .statusCode(200);
    as(volunteer).get(SIGN_UPS + "/" + id).then().body("status", equalTo("CANCELLED"));
  }

  @Test
  void who_signed_up_for_a_cancelled_shift_is_free_again() {
    var shifts = fourWeeks();
    var volunteer = world.aVolunteer();
    String id = signedUp(volunteer, shifts.getFirst());

    as(world.coordinator())
        .body("{\"reason\":\"台风\"}")
        .post(SHIFTS + "/" + shifts.getFirst() + "/cancellation")
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));

    as(volunteer).get(SIGN_UPS + "/" + id).then().body("status", equalTo("CANCELLED"));
    signUp(volunteer, shifts.getFirst())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:shift-cancelled"));
    signedUp(volunteer, world.aShift().from(beginOf(shifts.getFirst()).toInstant()).planned());
  }

  @Test
  void a_draft_is_seen_by_those_in_charge_alone_until_it_is_published() {
    String draft = world.aShift().plan().replace("\"rules\"", "\"draft\":true,\"rules\"");
    var planned = as(world.coordinator()).body(draft).post(ACTIVITIES);
    String activity = planned.path("id");
    String shift = planned.path("posts[0].shifts[0].id");

    VolunteerWorld.get(ACTIVITIES + "/" + activity).then().statusCode(404);
    VolunteerWorld.get(SHIFTS + "/" + shift).then().statusCode(404);
    signUp(world.aVolunteer(), shift).then().statusCode(404);
    as(world.coordinator()).get(ACTIVITIES + "/" + activity).then().statusCode(200);
    as(world.coordinator())
        .post(ACTIVITIES + "/" + activity + "/publication")
        .then()
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"));
    signedUp(world.aVolunteer(), shift);
  }

  @Test
  void a_copy_is_a_draft_at_the_same_time_of_day_without_sign_ups() {
    String shift = world.aShift().planned();
    signedUp(world.aVolunteer(), shift);
    String activity = VolunteerWorld.get(SHIFTS + "/" + shift).path("activityId");

    var copy = as(world.coordinator()).post(ACTIVITIES + "/" + activity + "/copies?days=14");

    copy.then()
        .statusCode(201)
        .body("status", equalTo("DRAFT"))
        .body("posts[0].shifts[0].taken", is(0));
    String begin = copy.path("posts[0].shifts[0].startsAt");
    assertThat(ZonedDateTime.parse(begin).withZoneSameInstant(PLACE))
        .isEqualTo(beginOf(shift).plusDays(14));
  }

  @Test
  void a_cancelled_activity_cancels_what_has_not_begun_and_a_change_reaches_its_shifts() {
    String shift = world.aShift().planned();
    String activity = VolunteerWorld.get(SHIFTS + "/" + shift).path("activityId");
    String tag = VolunteerWorld.get(ACTIVITIES + "/" + activity).header("ETag");

    as(world.coordinator())
        .header("If-Match", tag)
        .body("{\"title\":\"周日巡查\",\"rules\":{\"withdrawUntilMinutes\":60}}")
        .put(ACTIVITIES + "/" + activity)
        .then()
        .statusCode(200)
        .body("posts[0].shifts[0].title", equalTo("周日巡查"));
    VolunteerWorld.get(SHIFTS + "/" + shift)
        .then()
        .body("title", equalTo("周日巡查"))
        .body("rules.withdrawUntilMinutes", is(60));
    as(world.coordinator())
        .body("{\"reason\":\"台风\"}")
        .post(ACTIVITIES + "/" + activity + "/cancellation")
        .then()
        .statusCode(200)
        .body("posts[0].shifts[0].status", equalTo("CANCELLED"));
    as(world.coordinatorOfAnotherCommunity())
        .body("{\"reason\":\"x\"}")
        .post(ACTIVITIES + "/" + activity + "/cancellation")
        .then()
        .statusCode(403);
  }
}
