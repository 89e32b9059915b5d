package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.RECORDS;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.SIGN_UPS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.described;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static io.boyuan.volunteer.VolunteerWorld.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.boyuan.contracts.volunteer.VolunteerErased;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums, stars and thanks; and that they still add up when somebody is forgotten. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class StandingTest {

  private static final String STATISTICS = "/api/volunteer/v1/statistics";

  Tokens tokens;
  Broker broker;
  VolunteerWorld world;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
  }

  /** Two hours, which a coordinator enters and staff verify. */
  private String served(TestCaller volunteer) {
    String id = world.pendingRecordOf(volunteer);
    verify(world.coordinator(), id, "{\"minutes\":120,\"reason\":\"现场登记\"}").then().statusCode(200);
    return id;
  }

  private String verified(TestCaller volunteer) {
    String id = served(volunteer);
    verify(world.staff(), id, "{}").then().statusCode(200);
    return id;
  }

  private long minutesOf(String query) {
    return as(world.admin())
        .get(STATISTICS + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("minutes");
  }

  @Test
  void verified_minutes_stand_in_every_sum_at_once() {
    long community = minutesOf("?community=boyuan");
    long organization = minutesOf("?organization=wzu");
    var volunteer = world.aVolunteer();

    verified(volunteer);

    assertThat(minutesOf("?community=boyuan")).isEqualTo(community + 120);
    assertThat(minutesOf("?community=boyuan&by=CATEGORY")).isEqualTo(community + 120);
    assertThat(minutesOf("?organization=wzu")).isEqualTo(organization + 120);
    as(world.staff())
        .get(STATISTICS + "?community=boyuan&by=ORGANIZATION")
        .then()
        .body("rows.part", hasItem("wzu"));
    as(world.staff())
        .get(STATISTICS + "?community=boyuan&by=PERSON")
        .then()
        .body("rows.part", hasItem(volunteer.id().toString()))
        .body("rows.name", hasItem(volunteer.name()));
    as(volunteer)
        .get("/api/volunteer/v1/me/standing")
        .then()
        .body("minutes", is(120))
        .body("unscannedMinutes", is(120))
        .body("stars", is(0))
        .body("minutesToNextStar", is(100 * 60 - 120));
  }

  @Test
  void many_who_verify_at_once_lose_nothing() {
    var records = IntStream.range(0, 20).mapToObj(i -> served(world.aVolunteer())).toList();
    long before = minutesOf("?community=boyuan");

    Race.run(20, i -> () -> verify(world.staff(), records.get(i), "{}").then().statusCode(200));

    assertThat(minutesOf("?community=boyuan")).isEqualTo(before + 20 * 120);
  }

  @Test
  void statistics_come_as_table_and_by_one_statement() {
    verified(world.aVolunteer());

    String csv =
        as(world.staff())
            .accept("text/csv")
            .get(STATISTICS + "?community=boyuan")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv).contains("分钟 / Minutes").contains(Year.now(ZoneOffset.ofHours(8)) + "-");
    for (String by : List.of("MONTH", "CATEGORY", "ORGANIZATION", "TEAM", "PERSON")) {
      assertThat(
              Statements.during(
                  () ->
                      as(world.staff())
                          .get(STATISTICS + "?community=boyuan&by=" + by)
                          .then()
                          .statusCode(200)))
          .as(by)
          .hasSize(1);
    }
  }

  @Test
  void statistics_are_for_those_in_charge_and_ask_for_one_thing() {
    as(world.coordinatorOfAnotherCommunity())
        .get(STATISTICS + "?community=boyuan")
        .then()
        .statusCode(403);
    as(world.staff()).get(STATISTICS + "?organization=wzu").then().statusCode(403);
    as(world.staff()).get(STATISTICS).then().statusCode(400);
    as(world.staff()).get(STATISTICS + "?community=boyuan&from=2026-13").then().statusCode(400);
    as(world.staff())
        .get(STATISTICS + "?community=boyuan&from=2001-01&to=2026-01")
        .then()
        .statusCode(400);
  }

  @Test
  void thanks_name_those_alone_who_agreed() {
    var named = world.aVolunteer();
    var silent = world.aVolunteer();
    String name = "志愿者" + UUID.randomUUID().toString().substring(0, 8);
    verified(named);
    verified(silent);
    described(named, "\"namedInThanks\":true");
    named(named, name, true);
    named(silent, name + "-silent", false);

    VolunteerWorld.get("/api/volunteer/v1/thanks?community=boyuan")
        .then()
        .statusCode(200)
        .body("name", hasItem(name))
        .body("name", not(hasItem(name + "-silent")));
  }

  private static void named(TestCaller volunteer, String name, boolean inThanks) {
    String path = "/api/volunteer/v1/me/profile";
    as(volunteer)
        .header("If-Match", as(volunteer).get(path).header("ETag"))
        .body(
            "{\"name\":\"%s\",\"skills\":[],\"languages\":[],\"namedInThanks\":%s}"
                .formatted(name, inThanks))
        .put(path)
        .then()
        .statusCode(200);
  }

  @Test
  void a_year_in_review_tells_the_year() {
    var volunteer = world.aVolunteer();
    verified(volunteer);
    int year = Year.now(ZoneOffset.ofHours(8)).getValue();

    as(volunteer)
        .get("/api/volunteer/v1/me/years/" + year)
        .then()
        .statusCode(200)
        .body("minutes", is(120))
        .body("records", is(1))
        .body("communities[0]", equalTo("boyuan"));
    as(volunteer).get("/api/volunteer/v1/me/years/2019").then().body("minutes", is(0));
    as(volunteer).get("/api/volunteer/v1/me/years/1").then().statusCode(400);
  }

  @Test
  void a_person_reads_all_that_is_held_on_them() {
    var volunteer = world.aVolunteer();
    described(volunteer, "\"phone\":\"13812345678\"");
    verified(volunteer);

    var data = as(volunteer).get("/api/volunteer/v1/me/data");

    data.then()
        .statusCode(200)
        .body("", hasKey("profile"))
        .body("signUps.size()", greaterThanOrEqualTo(1))
        .body("serviceRecords[0].minutes", is(120))
        .body("contacts[0].phone", equalTo("13812345678"));
    assertThat(data.asString()).doesNotContain("phone_sealed").doesNotContain("verified_by");
  }

  @Test
  void who_is_forgotten_leaves_no_trace_and_the_sums_as_they_were() {
    var volunteer = world.aVolunteer();
    described(volunteer, "\"phone\":\"13812345678\",\"namedInThanks\":true");
    String record = verified(volunteer);
    String shift = world.aShift().withCapacity(1).planned();
    signedUp(volunteer, shift);
    var waiting = world.aVolunteer();
    String next = signedUp(waiting, shift);
    long before = minutesOf("?community=boyuan");

    as(volunteer).delete("/api/volunteer/v1/me").then().statusCode(204);

    as(waiting).get(SIGN_UPS + "/" + next).then().body("status", equalTo("CONFIRMED"));
    assertThat(minutesOf("?community=boyuan")).isEqualTo(before);
    as(volunteer).get("/api/volunteer/v1/me/data").then().body("", is(Map.of()));
    as(world.staff())
        .get(RECORDS + "/" + record)
        .then()
        .body("volunteerName", startsWith("已注销"))
        .body("volunteerId", not(equalTo(volunteer.id().toString())))
        .body("minutes", is(120));
    as(world.coordinator())
        .get(SHIFTS + "/" + shift + "/sign-ups")
        .then()
        .body("items.volunteerName", not(hasItem(volunteer.name())));
    try (var reader = new FactReader(broker, "boyuan.volunteer")) {
      assertThat(reader.about(volunteer.id(), 1).getFirst().type()).isEqualTo(VolunteerErased.TYPE);
    }
  }
}
