package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.GridWorld.microGrid;
import static io.boyuan.grid.GridWorld.microGridPlan;
import static io.boyuan.grid.TeamWorld.STEWARDS;
import static io.boyuan.grid.TeamWorld.template;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.boyuan.grid.team.GridStaff;
import io.boyuan.platform.privacy.PersonalData;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who serves in a grid's team, and what it lacks (G2). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class TeamTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  Tokens tokens;
  @Inject GridStaff staff;
  @Inject PersonalData data;
  TeamWorld team;

  @BeforeEach
  void world() {
    team = new TeamWorld(new GridWorld(tokens));
  }

  @Test
  void the_usual_template_stands_until_a_community_sets_its_own() {
    String path = team.of("team-template");
    String tag = given().get(path).then().body("roles", hasSize(7)).extract().header("ETag");

    as(team.world.staffOf(team.community)).body(template("")).put(path).then().statusCode(428);
    as(team.world.staffOf(team.community))
        .header("If-Match", tag)
        .body(template(""))
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("roles", hasSize(2));
    as(team.world.staffOf(team.community)).body(template("")).put(path).then().statusCode(200);
  }

  @Test
  void a_template_that_cannot_be_staffed_is_refused() {
    String leader =
        ",{\"code\":\"grid-leader\",\"names\":{\"zh\":\"a\",\"en\":\"b\"},"
            + "\"level\":\"GRID\",\"minimum\":1,\"daysToFill\":1}";
    for (String bad :
        List.of(
            template(leader),
            template(
                leader
                    .replace("grid-leader", "x")
                    .replace("\"minimum\":1", "\"minimum\":3,\"maximum\":2")),
            template("").replace("grid-worker", "worker"),
            template(",null"),
            "{\"roles\":[]}")) {
      as(team.world.staffOf(team.community))
          .header("If-Match", "*")
          .body(bad)
          .put(team.of("team-template"))
          .then()
          .statusCode(400);
    }
  }

  @Test
  void a_role_goes_when_nobody_holds_it() {
    team.appointed("MICRO_GRID", "m-1", "micro-grid-head", null, "2026-01-01");

    as(team.world.staffOf(team.community))
        .header("If-Match", "*")
        .body(template(""))
        .put(team.of("team-template"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:role-in-use"));
  }

  @Test
  void a_role_is_held_by_as_many_as_the_template_allows_at_a_time() {
    String first = team.appointed("GRID", "grid-1", "grid-leader", UUID.randomUUID(), "2026-01-01");

    assertThat(problem(team.appoint("GRID", "grid-1", "grid-leader", null, "2026-06-01")))
        .isEqualTo("role-filled");
    team.end(first, "2026-05-31").then().statusCode(204);
    assertThat(problem(team.end(first, "2026-06-30"))).isEqualTo("appointment-ended");
    team.appointed("GRID", "grid-1", "grid-leader", null, "2026-06-01");
    as(team.world.staffOf(team.community))
        .get(team.of("appointments?unit=grid-1&on=2026-03-01"))
        .then()
        .body("items.id", equalTo(List.of(first)))
        .body("items[0].phone", equalTo("138****5678"))
        .body("items[0].servesUntil", equalTo("2026-05-31"));
  }

  @Test
  void of_many_who_are_appointed_to_one_place_at_once_one_has_it() {
    List<Response> answers =
        Race.run(
            8,
            i ->
                () ->
                    team.appoint("GRID", "grid-1", "grid-leader", UUID.randomUUID(), "2026-01-01"));

    assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201).contains(409);
  }

  @Test
  void nobody_holds_the_same_role_of_a_unit_twice_at_once() {
    var person = UUID.randomUUID();
    team.appointed("MICRO_GRID", "m-1", "micro-grid-helper", person, "2026-01-01");

    assertThat(
            problem(team.appoint("MICRO_GRID", "m-1", "micro-grid-helper", person, "2026-02-01")))
        .isEqualTo("already-appointed");
    team.appointed("MICRO_GRID", "m-1", "micro-grid-head", person, "2026-02-01");
    // Somebody who never signs in is told by the phone.
    team.appointed("MICRO_GRID", "m-1", "micro-grid-helper", null, "2026-01-01");
    assertThat(problem(team.appoint("MICRO_GRID", "m-1", "micro-grid-helper", null, "2026-02-01")))
        .isEqualTo("already-appointed");
  }

  @Test
  void an_appointment_is_to_a_role_and_a_unit_that_are_there() {
    assertThat(problem(team.appoint("GRID", "grid-1", "micro-grid-head", null, "2026-01-01")))
        .isEqualTo("unknown-role");
    assertThat(problem(team.appoint("GRID", "grid-7", "grid-leader", null, "2026-01-01")))
        .isEqualTo("unknown-grid");
    assertThat(problem(team.appoint("MICRO_GRID", "m-7", "micro-grid-head", null, "2026-01-01")))
        .isEqualTo("unknown-micro-grid");
    team.appoint("GRID", "grid-1", "grid-leader", null, "+999999999-01-01").then().statusCode(400);
  }

  @Test
  void staffing_shows_what_is_filled_vacant_and_overdue() {
    team.appointed("GRID", "grid-1", "grid-leader", UUID.randomUUID(), "2026-01-01");
    String gone =
        team.appointed("GRID", "grid-1", "property", null, today.minusDays(90).toString());
    team.end(gone, today.minusDays(60).toString()).then().statusCode(204);

    var page =
        as(team.world.gridWorkerOf(team.community))
            .get(team.of("staffing"))
            .then()
            .statusCode(200)
            .body("items.code", equalTo(List.of("grid-1", "m-1")));
    page.body("items[0].roles.find { it.roleCode == 'grid-leader' }.state", equalTo("FILLED"));
    page.body("items[0].roles.find { it.roleCode == 'owners' }.state", equalTo("VACANT"));
    page.body("items[0].roles.find { it.roleCode == 'property' }.state", equalTo("OVERDUE"));
    page.body(
        "items[0].roles.find { it.roleCode == 'property' }.vacantSince",
        equalTo(today.minusDays(59).toString()));
  }

  @Test
  void staffing_is_read_by_three_statements_however_many_the_units() {
    for (int i = 0; i < 30; i++) {
      team.world.define(
          team.community, microGrid(team.community, "m-x" + i), microGridPlan("grid-1", "微"));
    }

    Statements.assertAlways(3, team.world.staffOf(team.community), at(team.of("staffing")), 30);
    Statements.assertAlways(1, null, at(STEWARDS + "?community=" + withStewards(10)), 10);
  }

  private String withStewards(int many) {
    for (int i = 0; i < many; i++) {
      team.aSteward();
    }
    return team.community;
  }

  @Test
  void others_learn_who_leads_and_works_in_a_grid() {
    var leader = UUID.randomUUID();
    var head = UUID.randomUUID();
    team.appointed("GRID", "grid-1", "grid-leader", leader, "2026-01-01");
    team.appointed("MICRO_GRID", "m-1", "micro-grid-head", head, "2026-01-01");

    assertThat(staff.leader(team.community, "grid-1")).contains(leader);
    assertThat(staff.worker(team.community, "grid-1")).isEmpty();
    assertThat(staff.worksIn(head, team.community, "grid-1")).isTrue();
    assertThat(staff.worksIn(head, team.community, "grid-2")).isFalse();
  }

  @Test
  void a_phone_is_shown_in_full_with_a_reason_that_is_logged() {
    String id = team.appointed("GRID", "grid-1", "grid-leader", null, "2026-01-01");

    as(team.world.gridWorkerOf(team.community))
        .body("{\"reason\":\"夜间漏水\"}")
        .post(API + "/appointments/" + id + "/disclosures")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("phone", equalTo("13800005678"));
    as(team.world.staffOf(team.community))
        .get(API + "/audit-entries?community=" + team.community)
        .then()
        .body("items.reason", hasItem("夜间漏水"));
  }

  @Test
  void who_is_forgotten_serves_no_more_and_the_history_stays() {
    var person = UUID.randomUUID();
    team.appointed("GRID", "grid-1", "grid-leader", person, "2026-01-01");
    team.appointed("MICRO_GRID", "m-1", "micro-grid-head", person, today.plusDays(9).toString());
    assertThat(data.of(person).get("appointments"))
        .hasSize(2)
        .first()
        .hasFieldOrPropertyWithValue("phone", "13800005678");

    forget(person);

    assertThat(data.of(person)).isEmpty();
    as(team.world.staffOf(team.community))
        .get(team.of("appointments"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].name", equalTo("已注销 / erased"))
        .body("items[0].phone", equalTo(null));
  }

  @Test
  void a_red_steward_team_serves_grids_with_its_members_until_it_is_dissolved() {
    String id = team.aSteward();
    var person = UUID.randomUUID();
    var staffer = team.world.staffOf(team.community);
    String member = "{\"personId\":\"" + person + "\",\"name\":\"陈管家\",\"phone\":\"13800001234\"}";
    String grid = "{\"gridCode\":\"grid-1\",\"servesFrom\":\"2026-01-01\"}";

    as(staffer).body(member).post(STEWARDS + "/" + id + "/members").then().statusCode(201);
    assertThat(problem(as(staffer).body(member).post(STEWARDS + "/" + id + "/members")))
        .isEqualTo("already-steward");
    String attachment =
        as(staffer)
            .body(grid)
            .post(STEWARDS + "/" + id + "/attachments")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(problem(as(staffer).body(grid).post(STEWARDS + "/" + id + "/attachments")))
        .isEqualTo("already-attached");
    given()
        .get(STEWARDS + "/" + id)
        .then()
        .body("members", equalTo(1))
        .body("gridCodes", equalTo(List.of("grid-1")));
    as(staffer)
        .body("{\"lastDay\":\"2026-02-01\"}")
        .post(STEWARDS + "/" + id + "/attachments/" + attachment + "/ending")
        .then()
        .statusCode(204);
    given()
        .get(STEWARDS + "/" + id + "/attachments")
        .then()
        .body("items[0].servesUntil", equalTo("2026-02-01"));
    assertThat(data.of(person).get("redStewardships")).hasSize(1);
    as(staffer)
        .body("{\"reason\":\"合并\"}")
        .post(STEWARDS + "/" + id + "/dissolution")
        .then()
        .statusCode(200)
        .body("dissolvedAt", notNullValue())
        .body("members", equalTo(0));
    assertThat(problem(as(staffer).body(member).post(STEWARDS + "/" + id + "/members")))
        .isEqualTo("red-steward-dissolved");
    assertThat(data.of(person)).containsOnlyKeys("redStewardships");
    forget(person);
    assertThat(data.of(person)).isEmpty();
  }

  private void forget(UUID person) {
    data.forget(person, null);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  private static String problem(Response response) {
    return response.<String>path("type").replace("urn:boyuan:problem:", "");
  }
}
