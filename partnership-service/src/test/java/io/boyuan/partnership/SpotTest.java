package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.attach;
import static io.boyuan.partnership.AgreementWorld.problem;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.boyuan.partnership.SpotWorld.ADOPTIONS;
import static io.boyuan.partnership.SpotWorld.HANDOVERS;
import static io.boyuan.partnership.SpotWorld.INSPECTIONS;
import static io.boyuan.partnership.SpotWorld.MAP;
import static io.boyuan.partnership.SpotWorld.SPOTS;
import static io.boyuan.partnership.SpotWorld.mendBy;
import static io.boyuan.partnership.SpotWorld.typesAbout;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Database;
import io.boyuan.platform.testing.PersonalColumns;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spots of the city-civility campaign, and the teams that look after them (P4). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SpotTest {

  Tokens tokens;
  Broker broker;
  Database database;
  SpotWorld spots;

  @BeforeEach
  void world() {
    spots = new SpotWorld(new AgreementWorld(tokens));
  }

  @Test
  void a_map_shows_the_spots_of_its_box_as_geojson() {
    String inside = spots.aSpot("里", 10.5001, 50.5001);
    String outside = spots.aSpot("外", 10.7, 50.5);
    spots.adopted(inside, spots.team);

    given()
        .get(MAP + "?west=10.5&south=50.5&east=10.6&north=50.6")
        .then()
        .statusCode(200)
        .body("type", equalTo("FeatureCollection"))
        .body("isComplete", equalTo(true))
        .body("features.id", hasItem(inside))
        .body("features.id", not(hasItem(outside)))
        .body(
            "features.find { it.id == '" + inside + "' }.geometry.coordinates",
            contains(10.5001f, 50.5001f))
        .body(
            "features.find { it.id == '" + inside + "' }.properties.teamCode", equalTo(spots.team));
    given().get(MAP + "?west=10&south=50&east=12&north=51").then().statusCode(400);
    given().get(MAP + "?west=10&south=50&east=NaN&north=51").then().statusCode(400);
    given().get(MAP + "?west=10").then().statusCode(400);
  }

  @Test
  void a_spot_is_changed_from_its_version_and_retired_when_no_team_has_it() {
    String spot = spots.aSpot();
    String plan = spots.spotPlan("西门", 120.7, 27.9);
    as(spots.staff()).body(plan).put(SPOTS + "/" + spot).then().statusCode(428);
    as(spots.staff())
        .header("If-Match", "\"0\"")
        .body(plan)
        .put(SPOTS + "/" + spot)
        .then()
        .statusCode(200)
        .body("names.zh", equalTo("西门"));
    String adoption =
        spots.adopt(spot, spots.team, today().plusDays(2), today().plusDays(9)).path("id");
    assertThat(problem(retire(spot))).isEqualTo("spot-looked-after");
    end(adoption).then().statusCode(200).body("status", equalTo("CANCELLED"));
    retire(spot).then().statusCode(204);
    given().get(SPOTS + "?community=" + spots.community()).then().body("items", empty());
    assertThat(problem(spots.adopt(spot, spots.team, today(), today()))).isEqualTo("spot-retired");
  }

  private Response retire(String spot) {
    return as(spots.staff()).body("{\"reason\":\"道路改造\"}").post(SPOTS + "/" + spot + "/retirement");
  }

  private Response end(String adoption) {
    return as(spots.staff())
        .body("{\"reason\":\"换届\"}")
        .post(ADOPTIONS + "/" + adoption + "/ending");
  }

  @Test
  void one_team_at_a_time_looks_after_a_spot_and_only_under_an_agreement() {
    String spot = spots.aSpot();
    String other = spots.aTeamOfAnother();
    String adoption = spots.adopted(spot, spots.team);
    assertThat(typesAbout(broker, adoption, 1))
        .containsExactly("boyuan.partnership.spot-adoption-began.v1");

    assertThat(problem(spots.adopt(spot, other, today().plusDays(40), today().plusDays(50))))
        .isEqualTo("spot-adopted");
    spots.adopt(spot, other, today().plusDays(41), today().plusDays(50)).then().statusCode(201);
    assertThat(problem(spots.adopt(spot, spots.team, today().plusDays(60), today().plusDays(100))))
        .isEqualTo("no-agreement");
    assertThat(
            problem(
                spots.adopt(spot, SpotWorld.nobody(), today().plusDays(60), today().plusDays(61))))
        .isEqualTo("unknown-team");
    spots.adopt(spot, spots.team, today().minusDays(1), today()).then().statusCode(400);
  }

  @Test
  void of_many_teams_that_are_given_a_spot_at_once_one_gets_it() {
    String spot = spots.aSpot();
    var answers =
        Race.run(10, i -> () -> spots.adopt(spot, spots.team, today(), today()).statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  void groups_of_a_team_come_in_turn_by_rule_and_only_in_the_days_of_the_adoption() {
    String adoption = spots.adopted(spots.aSpot(), spots.team);
    String path = ADOPTIONS + "/" + adoption + "/schedule";
    String plan =
        """
        {"rrule":"FREQ=DAILY;INTERVAL=10","firstAt":"%sT08:00:00+08:00","minutes":60,
         "groups":["一组","二组"]}
        """
            .formatted(today().plusDays(1));
    given().get(path + "?from=2026-01-01&until=2026-01-02").then().statusCode(404);
    assertThat(problem(as(spots.agreements.coordinatorOfAnother()).body(plan).put(path)))
        .isEqualTo("other-university");
    as(spots.coordinator()).body(plan).put(path).then().statusCode(204);

    given()
        .get(path + "?from=" + today().plusDays(11) + "&until=" + today().plusDays(90))
        .then()
        .statusCode(200)
        .body("turns.group", contains("二组", "一组", "二组"))
        .body("turns[0].startsAt", equalTo(today().plusDays(11) + "T08:00:00+08:00"));
    given()
        .get(path + "?from=" + today() + "&until=" + today().plusDays(200))
        .then()
        .statusCode(400);
    as(spots.coordinator()).body(plan.replace("DAILY", "HOURLY")).put(path).then().statusCode(400);
  }

  @Test
  void what_did_not_pass_is_told_to_be_mended_by_a_day_and_looked_at_again() {
    String spot = spots.aSpot();
    spots.adopted(spot, spots.team);
    spots.aChecklist();
    spots
        .inspect(spot, 30, 40, "")
        .then()
        .statusCode(400)
        .body("violations.field", contains("mendBy"));

    String failed =
        spots
            .inspect(spot, 30, 40, mendBy(3))
            .then()
            .statusCode(201)
            .body("points", equalTo(70))
            .body("passed", equalTo(false))
            .body("teamCode", equalTo(spots.team))
            .extract()
            .path("id");
    assertThat(typesAbout(broker, failed, 1))
        .containsExactly("boyuan.partnership.spot-inspection-failed.v1");
    attach(spots.staff(), INSPECTIONS + "/" + failed).then().statusCode(201);
    as(spots.coordinator())
        .get(INSPECTIONS + "/" + failed + "/attachments")
        .then()
        .body("", hasSize(1));
    as(spots.staff())
        .get(API + "/unmended-inspections?community=" + spots.community())
        .then()
        .body("items.id", contains(failed));
    String again = ",\"reinspects\":\"" + failed + "\"";
    String second =
        spots.inspect(spot, 30, 40, mendBy(3) + again).then().statusCode(201).extract().path("id");
    spots
        .inspect(spot, 60, 40, ",\"reinspects\":\"" + second + "\"")
        .then()
        .statusCode(201)
        .body("passed", equalTo(true));
    as(spots.staff())
        .get(API + "/unmended-inspections?community=" + spots.community())
        .then()
        .body("items", empty());
    as(spots.staff())
        .get(INSPECTIONS + "/" + failed)
        .then()
        .body("mendedAt", notNullValue())
        .body("marks.finding", contains("纸屑", "小广告"));
    assertThat(problem(spots.inspect(spot, 60, 40, again))).isEqualTo("nothing-to-reinspect");
  }

  @Test
  void an_inspection_goes_by_the_checklist_that_holds_and_missing_points_are_explained() {
    String spot = spots.aSpot();
    assertThat(problem(spots.inspect(spot, 60, 40, ""))).isEqualTo("checklist-changed");
    spots.aChecklist();
    as(spots.staff())
        .header("If-Match", "\"1\"")
        .body("{\"items\":[{\"words\":\"一\",\"wordsEn\":\"One\",\"most\":10}]}")
        .put(API + "/spot-checklists/" + spots.community())
        .then()
        .statusCode(200)
        .body("version", equalTo(2));
    given()
        .get(API + "/spot-checklists/" + spots.community() + "?version=1")
        .then()
        .body("items.most", contains(60, 40));
    assertThat(problem(spots.inspect(spot, 60, 40, ""))).isEqualTo("checklist-changed");
    String plan = SpotWorld.inspectionPlan(spot, 5, 5, mendBy(1));
    for (String bad :
        List.of(
            plan.replace("Version\":1", "Version\":2"),
            plan.replace("Version\":1", "Version\":2")
                .replace(",{\"points\":5,\"finding\":\"小广告\"}", "")
                .replace("\"纸屑\"", "\" \""),
            plan.replace("Version\":1", "Version\":2")
                .replace(",{\"points\":5,\"finding\":\"小广告\"}", "")
                .replace("\"points\":5", "\"points\":11"),
            plan.replaceAll(
                    "\"inspectedAt\":\"[^\"]*\"", "\"inspectedAt\":\"2020-01-01T09:00:00+08:00\"")
                .replace("Version\":1", "Version\":2"),
            plan.replace("[{", "[null,{"))) {
      as(spots.staff()).body(bad).post(INSPECTIONS).then().statusCode(400);
    }
  }

  @Test
  void the_league_states_ties_and_names_what_was_not_inspected() {
    spots.aChecklist();
    String other = spots.aTeamOfAnother();
    String idle = spots.aTeamOfAnother();
    String first = spots.aSpot("甲", 120.1, 27.1);
    String second = spots.aSpot("乙", 120.1, 27.1);
    String third = spots.aSpot("丙", 120.1, 27.1);
    String unseen = spots.aSpot("丁", 120.1, 27.1);
    spots.adopted(first, spots.team);
    spots.adopted(second, spots.team);
    spots.adopted(third, other);
    spots.adopted(unseen, idle);
    spots.inspect(first, 60, 40, "").then().statusCode(201);
    spots.inspect(second, 40, 40, "").then().statusCode(201);
    String failed = spots.inspect(third, 50, 40, mendBy(2)).path("id");
    spots.inspect(third, 60, 40, ",\"reinspects\":\"" + failed + "\"").then().statusCode(201);
    String month = today().toString().substring(0, 7);

    given()
        .get(
            API
                + "/spot-league?community=%s&from=%s&until=%s"
                    .formatted(spots.community(), month, month))
        .then()
        .statusCode(200)
        .body("standings.teamCode", containsInAnyOrder(spots.team, other))
        .body("standings.rank", contains(1, 1))
        .body("standings.isTied", contains(true, true))
        .body("standings.hundredths", contains(9000, 9000))
        .body("notInspected.spotId", contains(unseen))
        .body("unranked", contains(idle));
    given()
        .get(API + "/spot-scores?community=" + spots.community() + "&month=" + month)
        .then()
        .body("find { it.spotId == '" + unseen + "' }.hundredths", nullValue())
        .body("find { it.spotId == '" + second + "' }.hundredths", equalTo(8000))
        .body("find { it.spotId == '" + third + "' }.inspections", equalTo(1));
    for (String bad :
        List.of(
            "from=x&until=2026-01",
            "from=2026-02&until=2026-01",
            "from=2020-01&until=2026-01",
            "from=+999999-01&until=2026-01")) {
      given()
          .get(API + "/spot-league?community=" + spots.community() + "&" + bad)
          .then()
          .statusCode(400);
    }
  }

  @Test
  void a_handover_is_done_when_both_accepted_its_protocol_and_never_by_one_person() {
    String spot = spots.aSpot();
    String adoption = spots.adopted(spot, spots.team);
    String next =
        spots.adopt(spot, spots.team, today().plusDays(41), today().plusDays(50)).path("id");
    String plan =
        "{\"adoptionId\":\"%s\",\"nextAdoptionId\":\"%s\",\"protocol\":\"工具箱一只\"}"
            .formatted(adoption, next);
    as(spots.staff()).body(plan).post(HANDOVERS).then().statusCode(201);
    String handover =
        as(spots.staff()).body(plan).post(HANDOVERS).then().statusCode(201).extract().path("id");
    assertThat(
            problem(
                as(spots.staff())
                    .body(plan.replace(adoption, "?").replace(next, adoption).replace("?", next))
                    .post(HANDOVERS)))
        .as("nothing is given before it was taken")
        .isEqualTo("adoption-not-begun");

    assertThat(problem(accept(spots.staff(), handover))).isEqualTo("other-university");
    accept(spots.coordinator(), handover).then().statusCode(200).body("isDone", equalTo(false));
    assertThat(problem(as(spots.staff()).body(plan).post(HANDOVERS))).isEqualTo("handover-exists");
    assertThat(problem(accept(spots.coordinator(), handover))).isEqualTo("handover-own-acceptance");
    accept(spots.agreements.signatory(), handover)
        .then()
        .statusCode(200)
        .body("isDone", equalTo(true));
    assertThat(problem(accept(spots.agreements.signatory(), handover)))
        .isEqualTo("handover-accepted");
  }

  @Test
  void a_spot_without_a_next_team_goes_back_to_the_community() {
    String adoption = spots.adopted(spots.aSpot(), spots.team);
    String handover =
        as(spots.staff())
            .body("{\"adoptionId\":\"%s\",\"protocol\":\"完好\"}".formatted(adoption))
            .post(HANDOVERS)
            .path("id");
    accept(spots.staff(), handover).then().statusCode(200).body("isDone", equalTo(false));
    accept(spots.coordinator(), handover).then().body("isDone", equalTo(true));
  }

  private static Response accept(TestCaller who, String handover) {
    return as(who).post(HANDOVERS + "/" + handover + "/acceptance");
  }

  @Test
  void who_inspected_and_accepted_is_nowhere_after_they_are_erased() {
    String spot = spots.aSpot();
    String adoption = spots.adopted(spot, spots.team);
    spots.aChecklist();
    spots.inspect(spot, 60, 40, "").then().statusCode(201);
    String handover =
        as(spots.staff())
            .body("{\"adoptionId\":\"%s\",\"protocol\":\"完好\"}".formatted(adoption))
            .post(HANDOVERS)
            .path("id");
    accept(spots.staff(), handover).then().statusCode(200);
    as(spots.staff())
        .get(API + "/me/data")
        .then()
        .body("spotInspections", hasSize(1))
        .body("spotHandovers", hasSize(1));

    as(spots.staff()).delete(API + "/me").then().statusCode(204);

    var columns = PersonalColumns.of(database);
    assertThat(columns.tablesHolding(spots.staff().id().toString())).isEmpty();
    assertThat(columns.tablesHolding(spots.staff().name())).isEmpty();
  }

  @Test
  void lists_ask_the_database_equally_often() {
    spots.aChecklist();
    String spot = spots.aSpot();
    for (int i = 0; i < 4; i++) {
      spots.aSpot();
      spots.adopt(spot, spots.team, today().plusDays(i), today().plusDays(i));
      String adoption = spots.adopted(spots.aSpot(), spots.team);
      spots.inspect(spot, 0, 0, mendBy(1)).then().statusCode(201);
      as(spots.staff())
          .body("{\"adoptionId\":\"%s\",\"protocol\":\"完好\"}".formatted(adoption))
          .post(HANDOVERS)
          .then()
          .statusCode(201);
    }
    String community = "?community=" + spots.community();
    Statements.assertAlways(1, null, uri(SPOTS + community), 4);
    Statements.assertAlways(1, null, uri(SPOTS + "/" + spot + "/adoptions"), 4);
    Statements.assertAlways(1, null, uri(ADOPTIONS + "?team=" + spots.team), 4);
    Statements.assertAlways(2, spots.staff(), uri(INSPECTIONS + "?spot=" + spot), 4);
    Statements.assertAlways(1, spots.staff(), uri(API + "/unmended-inspections" + community), 4);
    Statements.assertAlways(1, spots.staff(), uri(HANDOVERS + community), 4);
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
