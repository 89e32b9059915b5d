package io.boyuan.volunteer;

import static io.boyuan.volunteer.TalentWorld.DAYS;
import static io.boyuan.volunteer.TalentWorld.NUMBERS;
import static io.boyuan.volunteer.TalentWorld.STANDS;
import static io.boyuan.volunteer.TalentWorld.aStand;
import static io.boyuan.volunteer.TalentWorld.draw;
import static io.boyuan.volunteer.TalentWorld.finish;
import static io.boyuan.volunteer.TalentWorld.monthIn;
import static io.boyuan.volunteer.TalentWorld.next;
import static io.boyuan.volunteer.TalentWorld.onTheDayOf;
import static io.boyuan.volunteer.TrainingWorld.problem;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.contracts.volunteer.TalentDayOpened;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.talent.ServedMinutes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Talent Service Day, the 15th of every month (V8). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class TalentDayTest {

  Tokens tokens;
  Broker broker;
  @Inject ServedMinutes servedMinutes;
  TalentWorld talents;

  @BeforeEach
  void world() {
    talents = new TalentWorld(tokens);
  }

  @Test
  void who_accepts_takes_part_with_their_crafts_and_who_declines_does_not() {
    var month = monthIn(2);
    var accepting = talents.aTalent();
    var declining = talents.aTalent();
    String day = DAYS + "/" + month;
    as(accepting)
        .body("{\"accepts\":true,\"place\":\"南门\",\"from\":\"10:00\",\"to\":\"11:30\"}")
        .put(day + "/answer")
        .then()
        .statusCode(200)
        .body("startsAt", containsString("-15T10:00:00+08:00"))
        .body("place", equalTo("南门"));
    as(declining).body("{\"accepts\":true}").put(day + "/answer").then().statusCode(200);
    as(declining).body("{\"accepts\":false}").put(day + "/answer").then().statusCode(200);

    get(day + "?community=boyuan&limit=200")
        .then()
        .statusCode(200)
        .body("day", equalTo(month + "-15"))
        .body("opensAt", containsString("T09:00:00+08:00"))
        .body("items.talentId", hasItem(accepting.id().toString()))
        .body("items.talentId", not(hasItem(declining.id().toString())))
        .body("items[0].crafts[0].category", equalTo("SEWING"));
    as(declining).get(day + "/answer").then().statusCode(200).body("accepted", equalTo(false));
  }

  @Test
  void an_answer_that_makes_no_sense_is_refused() {
    var talent = talents.aTalent();
    String answer = DAYS + "/" + monthIn(2) + "/answer";
    for (String bad :
        List.of(
            "{}",
            "{\"accepts\":true,\"from\":\"25:00\"}",
            "{\"accepts\":true,\"from\":\"11:00\",\"to\":\"11:00\"}",
            "{\"accepts\":true,\"place\":\"\"}")) {
      assertThat(problem(as(talent).body(bad).put(answer))).isEqualTo("invalid-input");
    }
    String accept = "{\"accepts\":true}";
    assertThat(problem(as(talent).body(accept).put(DAYS + "/" + monthIn(-1) + "/answer")))
        .isEqualTo("day-over");
    assertThat(problem(as(talent).body(accept).put(DAYS + "/" + monthIn(14) + "/answer")))
        .isEqualTo("day-over");
    assertThat(problem(as(talent).body(accept).put(DAYS + "/2026-13/answer")))
        .isEqualTo("invalid-input");
    get(DAYS + "/soon").then().statusCode(400);
    assertThat(problem(as(talents.aStranger()).body(accept).put(answer)))
        .isEqualTo("studio-not-published");
  }

  @Test
  void numbers_are_drawn_without_gaps_and_once_by_each() {
    var month = monthIn(3);
    String stand = aStand(talents.aTalent(), month);
    var residents = Stream.generate(talents::aResident).limit(15).toList();
    assertThat(problem(draw(residents.getFirst(), stand))).isEqualTo("not-the-day");

    MovableClock.at(
        onTheDayOf(month, 9),
        () -> {
          List<Integer> numbers =
              Race.run(
                  30,
                  i ->
                      () -> {
                        var drawn = draw(residents.get(i / 2), stand);
                        return drawn.statusCode() == 201 ? drawn.<Integer>path("number") : null;
                      });
          assertThat(numbers)
              .filteredOn(Objects::nonNull)
              .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
          assertThat(problem(draw(residents.getFirst(), stand))).isEqualTo("already-queueing");
        });
    get(STANDS + "/" + stand)
        .then()
        .body("waiting", equalTo(15))
        .body("lastNumber", equalTo(15))
        .body("servingNumber", nullValue());
  }

  @Test
  void the_talent_calls_one_after_the_other_and_everybody_sees_who_is_served() {
    var month = monthIn(4);
    var talent = talents.aTalent();
    String stand = aStand(talent, month);
    String open = STANDS + "/" + stand + "/opening";
    assertThat(problem(as(talent).post(open))).isEqualTo("not-the-day");

    MovableClock.at(
        onTheDayOf(month, 9),
        () -> {
          var first = talents.aResident();
          var second = talents.aResident();
          var third = talents.aResident();
          String one = draw(first, stand).path("id");
          String two = draw(second, stand).path("id");
          String three = draw(third, stand).path("id");
          assertThat(problem(next(talent, stand))).isEqualTo("stand-not-open");
          as(talents.aTalent()).post(open).then().statusCode(404);
          as(talent).post(open).then().statusCode(200);
          assertThat(problem(as(talent).post(open))).isEqualTo("stand-in-use");

          next(talent, stand).then().statusCode(200).body("number", equalTo(1));
          assertThat(problem(next(talent, stand))).isEqualTo("number-being-served");
          get(STANDS + "/" + stand)
              .then()
              .body("servingNumber", equalTo(1))
              .body("waiting", equalTo(2));
          as(third).get(NUMBERS + "/" + three).then().body("ahead", equalTo(1));
          assertThat(problem(as(first).delete(NUMBERS + "/" + one)))
              .isEqualTo("number-not-waiting");
          as(second).delete(NUMBERS + "/" + two).then().statusCode(204);
          as(third).get(NUMBERS + "/" + three).then().body("ahead", equalTo(0));
          assertThat(problem(finish(talent, three, true))).isEqualTo("number-not-called");
          finish(talent, one, true).then().statusCode(200).body("status", equalTo("SERVED"));
          next(talent, stand).then().statusCode(200).body("number", equalTo(3));
          assertThat(problem(as(talent).post(STANDS + "/" + stand + "/closing")))
              .isEqualTo("number-being-served");
          finish(talent, three, false).then().statusCode(200).body("status", equalTo("SKIPPED"));
          assertThat(problem(next(talent, stand))).isEqualTo("nobody-waits");
          as(talent).get(STANDS + "/" + stand + "/numbers").then().body("items", hasSize(3));
        });
    try (var facts = new FactReader(broker, "boyuan.volunteer")) {
      assertThat(facts.about(UUID.fromString(stand), 1).getFirst().type())
          .isEqualTo(TalentDayOpened.TYPE);
    }
  }

  @Test
  void who_still_waits_when_the_stand_closes_is_not_served_and_the_hours_add_up() {
    var month = monthIn(5);
    var talent = talents.aTalent();
    String stand = aStand(talent, month);
    var resident = talents.aResident();
    assertThat(problem(draw(talent, stand))).isEqualTo("own-slot");

    MovableClock.at(
        onTheDayOf(month, 8),
        () -> as(talent).post(STANDS + "/" + stand + "/opening").then().statusCode(200));
    MovableClock.at(
        onTheDayOf(month, 12),
        () -> {
          String number = draw(resident, stand).path("id");
          as(talent).post(STANDS + "/" + stand + "/closing").then().statusCode(200);
          as(resident).get(NUMBERS + "/" + number).then().body("status", equalTo("UNSERVED"));
          assertThat(problem(draw(resident, stand))).isEqualTo("stand-closed");
          assertThat(problem(as(talent).post(STANDS + "/" + stand + "/closing")))
              .isEqualTo("stand-not-open");
          assertThat(
                  problem(
                      as(talent).body("{\"accepts\":false}").put(DAYS + "/" + month + "/answer")))
              .isEqualTo("stand-in-use");
        });

    // From 9, as it was accepted, and not from 8, when it was opened.
    assertThat(servedMinutes.on(month.atDay(15), new UUID(0, 0), 1000))
        .filteredOn(served -> served.talentId().equals(talent.id()))
        .singleElement()
        .satisfies(
            served -> {
              assertThat(served.minutes()).isBetween(179, 180);
              assertThat(served.from()).isEqualTo(onTheDayOf(month, 9));
            });
  }

  @Test
  void lists_are_read_by_a_fixed_number_of_statements() {
    var month = monthIn(6);
    var resident = talents.aResident();
    var stands = Stream.generate(talents::aTalent).limit(8).map(t -> aStand(t, month)).toList();
    var talent = talents.aTalent();
    String stand = aStand(talent, month);
    MovableClock.at(
        onTheDayOf(month, 9),
        () -> {
          stands.forEach(each -> draw(resident, each).then().statusCode(201));
          for (int i = 0; i < 8; i++) {
            draw(talents.aResident(), stand).then().statusCode(201);
          }
        });

    // The stands, and the crafts of all their talents.
    Statements.assertAlways(2, null, at(DAYS + "/" + month), 8);
    Statements.assertAlways(2, null, at(DAYS + "/" + month + "?community=boyuan"), 8);
    Statements.assertAlways(1, resident, at(NUMBERS), 8);
    // Whose stand it is is asked first.
    Statements.assertAlways(2, talent, at(STANDS + "/" + stand + "/numbers"), 8);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
