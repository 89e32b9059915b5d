package io.boyuan.volunteer;

import static io.boyuan.volunteer.TalentWorld.MY_STUDIO;
import static io.boyuan.volunteer.TalentWorld.RESERVATIONS;
import static io.boyuan.volunteer.TalentWorld.STUDIOS;
import static io.boyuan.volunteer.TalentWorld.aSlot;
import static io.boyuan.volunteer.TalentWorld.inDaysAt;
import static io.boyuan.volunteer.TalentWorld.mark;
import static io.boyuan.volunteer.TalentWorld.openedSlots;
import static io.boyuan.volunteer.TalentWorld.reserve;
import static io.boyuan.volunteer.TalentWorld.reserved;
import static io.boyuan.volunteer.TalentWorld.studio;
import static io.boyuan.volunteer.TalentWorld.window;
import static io.boyuan.volunteer.TrainingWorld.problem;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.contracts.volunteer.SlotCancelled;
import io.boyuan.contracts.volunteer.SlotReserved;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.talent.RecordCrafts;
import io.boyuan.volunteer.talent.ServedMinutes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The studios of talents, and the slots residents reserve with them (V8). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SlotTest {

  Tokens tokens;
  Broker broker;
  @Inject ServedMinutes servedMinutes;
  @Inject RecordCrafts crafts;
  VolunteerWorld world;
  TalentWorld talents;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
    talents = new TalentWorld(tokens);
  }

  @Test
  void a_studio_is_written_by_its_talent_alone_and_from_the_version_read() {
    var talent = talents.aStranger();
    as(talent).get(MY_STUDIO).then().statusCode(404);
    as(talents.aResident()).body(studio(true)).put(MY_STUDIO).then().statusCode(403);
    as(talent)
        .body(studio(true).replace("boyuan", "wangjiang"))
        .put(MY_STUDIO)
        .then()
        .statusCode(403);

    String tag =
        as(talent)
            .body(studio(false))
            .put(MY_STUDIO)
            .then()
            .statusCode(201)
            .extract()
            .header("ETag");
    get(STUDIOS + "/" + talent.id()).then().statusCode(404);
    as(talent).body(studio(true)).put(MY_STUDIO).then().statusCode(428);
    as(talent).header("If-Match", tag).body(studio(true)).put(MY_STUDIO).then().statusCode(200);
    as(talent).header("If-Match", tag).body(studio(true)).put(MY_STUDIO).then().statusCode(412);

    get(STUDIOS + "/" + talent.id())
        .then()
        .statusCode(200)
        .body("crafts[0].category", equalTo("SEWING"));
    get(STUDIOS + "?category=sewing&community=boyuan&limit=200")
        .then()
        .body("items.talentId", hasItem(talent.id().toString()));
    get(STUDIOS + "?category=HAIRCUT&limit=200")
        .then()
        .body("items.talentId", not(hasItem(talent.id().toString())));
  }

  @Test
  void staff_hide_a_studio_with_a_reason_and_show_it_again() {
    var talent = talents.aTalent();
    String slot = aSlot(talent, inDaysAt(3, 9));
    String studio = STUDIOS + "/" + talent.id();
    String reason = "{\"reason\":\"含有广告\"}";

    as(world.coordinatorOfAnotherCommunity())
        .body(reason)
        .post(studio + "/hiding")
        .then()
        .statusCode(403);
    as(world.staff()).body(reason).post(studio + "/hiding").then().statusCode(200);
    assertThat(problem(as(world.staff()).body(reason).post(studio + "/hiding")))
        .isEqualTo("studio-hidden");
    get(studio).then().statusCode(404);
    as(talent).get(MY_STUDIO).then().body("hiddenReason", equalTo("含有广告"));
    get(studio + "/slots").then().body("items", hasSize(0));
    assertThat(problem(reserve(talents.aResident(), slot))).isEqualTo("studio-not-published");
    assertThat(
            problem(
                as(talent)
                    .body(window(inDaysAt(4, 9), Duration.ofHours(1), 30))
                    .post(MY_STUDIO + "/slots")))
        .isEqualTo("studio-not-published");

    as(world.staff()).body(reason).post(studio + "/showing").then().statusCode(200);
    assertThat(problem(as(world.staff()).body(reason).post(studio + "/showing")))
        .isEqualTo("studio-not-hidden");
    get(studio + "/slots").then().body("items.id", hasItem(slot));
  }

  @Test
  void a_window_is_cut_into_slots_and_no_two_of_a_talent_overlap() {
    var talent = talents.aTalent();
    var nine = inDaysAt(3, 9);

    as(talent)
        .body(window(nine, Duration.ofMinutes(100), 30))
        .post(MY_STUDIO + "/slots")
        .then()
        .statusCode(201)
        .body("id", hasSize(3))
        .body("[2].place", equalTo("工作室 2 号"));
    assertThat(
            problem(
                as(talent)
                    .body(window(nine.plusSeconds(4800), Duration.ofHours(1), 15))
                    .post(MY_STUDIO + "/slots")))
        .isEqualTo("overlapping-slot");
    openedSlots(talent, nine.plusSeconds(5400), 1);
    get(STUDIOS + "/" + talent.id() + "/slots").then().body("items", hasSize(4));
    for (String bad :
        List.of(
            window(nine, Duration.ofHours(1), 14),
            window(nine, Duration.ofHours(1), 61),
            window(nine, Duration.ofMinutes(20), 30),
            window(nine, Duration.ofHours(13), 30),
            window(nine, Duration.ofHours(-1), 30),
            window(now().minusSeconds(60), Duration.ofHours(1), 30),
            window(inDaysAt(200, 9), Duration.ofHours(1), 30))) {
      assertThat(problem(as(talent).body(bad).post(MY_STUDIO + "/slots")))
          .isEqualTo("invalid-input");
    }
  }

  @Test
  void windows_opened_at_the_same_moment_do_not_overlap() {
    var talent = talents.aTalent();
    var answers =
        Race.run(
            8,
            i ->
                () ->
                    as(talent)
                        .body(window(inDaysAt(3, 9), Duration.ofHours(2), 30))
                        .post(MY_STUDIO + "/slots")
                        .statusCode());
    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  void of_twenty_residents_at_one_slot_one_has_it() {
    String slot = aSlot(talents.aTalent(), inDaysAt(3, 9));
    var residents = Stream.generate(talents::aResident).limit(20).toList();

    var answers = Race.run(20, i -> () -> reserve(residents.get(i), slot).statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  void a_resident_has_two_open_with_a_talent_and_none_that_overlap() {
    var talent = talents.aTalent();
    var other = talents.aTalent();
    var resident = talents.aResident();
    var slots = openedSlots(talent, inDaysAt(3, 9), 6);

    var answers = Race.run(6, i -> () -> reserve(resident, slots.get(i)).statusCode());
    assertThat(answers).filteredOn(status -> status == 201).hasSize(2);
    String free = slots.get(answers.indexOf(409));
    assertThat(problem(reserve(resident, free))).isEqualTo("too-many-reservations");
    int taken = answers.indexOf(201);
    String same = aSlot(other, inDaysAt(3, 9).plus(Duration.ofMinutes(30L * taken + 10)));
    assertThat(problem(reserve(resident, same))).isEqualTo("overlapping-reservation");
    assertThat(problem(reserve(talents.aResident(), slots.get(taken)))).isEqualTo("slot-reserved");
  }

  @Test
  void one_resident_at_many_talents_at_the_same_time_gets_one() {
    var resident = talents.aResident();
    var slots =
        Stream.generate(talents::aTalent).limit(6).map(t -> aSlot(t, inDaysAt(5, 9))).toList();
    var answers = Race.run(6, i -> () -> reserve(resident, slots.get(i)).statusCode());
    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  void a_reservation_can_be_cancelled_until_it_begins_and_the_slot_is_free_again() {
    var talent = talents.aTalent();
    var resident = talents.aResident();
    String slot = aSlot(talent, inDaysAt(3, 9));
    String reservation = reserved(resident, slot);
    assertThat(problem(reserve(talent, aSlot(talent, inDaysAt(3, 11))))).isEqualTo("own-slot");

    as(talents.aResident()).delete(RESERVATIONS + "/" + reservation).then().statusCode(404);
    as(resident).delete(RESERVATIONS + "/" + reservation).then().statusCode(204);
    assertThat(problem(as(resident).delete(RESERVATIONS + "/" + reservation)))
        .isEqualTo("reservation-closed");

    String second = reserved(resident, slot);
    MovableClock.at(
        inDaysAt(3, 9).plusSeconds(60),
        () -> {
          assertThat(problem(as(resident).delete(RESERVATIONS + "/" + second)))
              .isEqualTo("slot-begun");
          assertThat(
                  problem(
                      as(talent)
                          .body("{\"reason\":\"忙\"}")
                          .post(MY_STUDIO + "/slots/" + slot + "/withdrawal")))
              .isEqualTo("slot-begun");
        });
  }

  @Test
  void who_is_called_off_by_the_talent_is_told() {
    var talent = talents.aTalent();
    var resident = talents.aResident();
    String slot = aSlot(talent, inDaysAt(3, 9));
    String reservation = reserved(resident, slot);
    String withdrawal = MY_STUDIO + "/slots/" + slot + "/withdrawal";

    as(talents.aTalent()).body("{\"reason\":\"病了\"}").post(withdrawal).then().statusCode(404);
    as(talent).body("{\"reason\":\"病了\"}").post(withdrawal).then().statusCode(204);

    as(resident)
        .get(RESERVATIONS + "/" + reservation)
        .then()
        .body("status", equalTo("CALLED_OFF"))
        .body("reason", equalTo("病了"));
    reserve(talents.aResident(), slot).then().statusCode(404);
    try (var facts = new FactReader(broker, "boyuan.volunteer")) {
      var told = facts.about(UUID.fromString(reservation), 2);
      assertThat(told)
          .extracting(FactReader.HeardFact::type)
          .containsExactly(SlotReserved.TYPE, SlotCancelled.TYPE);
      assertThat(told.get(1).data()).contains("TALENT").doesNotContain("病了");
    }
  }

  @Test
  void the_talent_marks_who_was_served_and_that_adds_up_to_minutes() {
    var talent = talents.aTalent();
    var nine = inDaysAt(3, 9);
    var slots = openedSlots(talent, nine, 4);
    var came = talents.aResident();
    var absent = talents.aResident();
    String first = reserved(came, slots.get(0));
    String second = reserved(absent, slots.get(1));
    String last = reserved(came, slots.get(3));

    assertThat(problem(mark(talent, first, true))).isEqualTo("slot-ahead");
    MovableClock.at(
        nine.plus(Duration.ofHours(2)),
        () -> {
          mark(talents.aTalent(), first, true).then().statusCode(404);
          mark(talent, first, true).then().statusCode(200).body("status", equalTo("SERVED"));
          assertThat(problem(mark(talent, first, false))).isEqualTo("reservation-closed");
          mark(talent, second, false).then().statusCode(200).body("status", equalTo("MISSED"));
          mark(talent, last, true).then().statusCode(200);
        });
    as(talent)
        .get(MY_STUDIO + "/slots")
        .then()
        .body("items", hasSize(4))
        .body("items[0].reservation.residentName", equalTo(came.name()))
        .body("items[2].reservation", nullValue());

    var day = LocalDate.ofInstant(nine, ZoneId.of("Asia/Shanghai"));
    assertThat(servedMinutes.on(day, new UUID(0, 0), 1000))
        .filteredOn(served -> served.talentId().equals(talent.id()))
        .extracting(ServedMinutes.Served::from, ServedMinutes.Served::minutes)
        .containsExactly(tuple(nine, 30), tuple(nine.plus(Duration.ofMinutes(90)), 30));

    // Recorded once, however often the night comes.
    crafts.of(day);
    crafts.of(day);
    as(world.staff())
        .get("/api/volunteer/v1/service-records?community=boyuan&limit=200")
        .then()
        .body(
            "items.findAll { it.volunteerId == '" + talent.id() + "' }.minutes", contains(30, 30));
  }

  @Test
  void lists_are_read_by_one_statement_each() {
    var resident = talents.aResident();
    var talent = talents.aTalent();
    openedSlots(talent, inDaysAt(20, 9), 10);
    for (int i = 0; i < 5; i++) {
      var slots = openedSlots(talents.aTalent(), inDaysAt(21 + i, 9), 2);
      slots.forEach(slot -> reserved(resident, slot));
    }

    Statements.assertAlways(1, null, at(STUDIOS), 5);
    Statements.assertAlways(1, null, at(STUDIOS + "?community=boyuan&category=SEWING"), 5);
    Statements.assertAlways(1, null, at(STUDIOS + "/" + talent.id() + "/slots"), 10);
    Statements.assertAlways(1, talent, at(MY_STUDIO + "/slots"), 10);
    Statements.assertAlways(1, resident, at(RESERVATIONS), 10);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
