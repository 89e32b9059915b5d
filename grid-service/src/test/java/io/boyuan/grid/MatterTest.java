package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.MATTERS;
import static io.boyuan.grid.MatterWorld.answer;
import static io.boyuan.grid.MatterWorld.finish;
import static io.boyuan.grid.MatterWorld.move;
import static io.boyuan.grid.MatterWorld.parties;
import static io.boyuan.grid.MatterWorld.plan;
import static io.boyuan.grid.MatterWorld.problem;
import static io.boyuan.grid.MatterWorld.task;
import static io.boyuan.grid.MatterWorld.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Matters that the three parties solve together (G7). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class MatterTest {

  Tokens tokens;
  Broker broker;
  @Inject Sql sql;
  MatterWorld world;
  String community;

  @BeforeEach
  void world() {
    world = new MatterWorld(tokens);
    community = world.aCommunity();
  }

  @Test
  void a_matter_is_raised_solved_and_closed_and_others_hear_of_each_step() {
    String matter = world.aMatter(community);
    var staff = world.staff(community);

    move(staff, matter, "PLANNED", "方案已定").then().statusCode(200);
    move(staff, matter, "IN_PROGRESS", "").then().statusCode(200);
    assertThat(problem(move(staff, matter, "SOLVED", " "))).isEqualTo("invalid-input");
    move(world.property(community), matter, "SOLVED", "水箱已更换")
        .then()
        .statusCode(200)
        .body("status", equalTo("SOLVED"))
        .body("solvedAt", notNullValue());
    move(staff, matter, "CLOSED", "").then().statusCode(200);

    try (var reader = new FactReader(broker, "boyuan.grid")) {
      var facts = reader.about(UUID.fromString(matter), 5);
      assertThat(facts.getFirst().type()).isEqualTo("boyuan.grid.matter-changed.v1");
      assertThat(facts.getLast().data()).contains("CLOSED", community, "grid-1");
    }
    as(staff)
        .get(MATTERS + "/" + matter + "/history")
        .then()
        .body("items.event", contains("CLOSED", "SOLVED", "IN_PROGRESS", "PLANNED", "OPENED"))
        .body("items[1].party", equalTo("PROPERTY"))
        .body("items[1].words", equalTo("水箱已更换"));
  }

  @Test
  void what_is_over_is_taken_up_again_with_words_and_no_step_is_skipped() {
    String matter = world.aMatter(community);
    var staff = world.staff(community);

    assertThat(problem(move(staff, matter, "SOLVED", "快"))).isEqualTo("no-such-step");
    assertThat(problem(move(staff, matter, "DROPPED", ""))).isEqualTo("invalid-input");
    move(staff, matter, "DROPPED", "居民不同意").then().statusCode(200);
    assertThat(problem(move(staff, matter, "IN_PROGRESS", ""))).isEqualTo("invalid-input");
    move(staff, matter, "IN_PROGRESS", "居民改了主意").then().statusCode(200);
    as(staff).get(MATTERS + "/" + matter + "/details").then().body("outcome", nullValue());
  }

  @Test
  void everybody_reads_how_it_stands_and_the_parties_read_all() {
    String matter = world.aMatter(community);

    given()
        .get(MATTERS + "/" + matter)
        .then()
        .statusCode(200)
        .body("title", equalTo("二次供水改造"))
        .body("parties", hasSize(4))
        .body("$", not(hasItem("description")));
    given()
        .get(MATTERS + "?community=" + community + "&status=open&grid=grid-1")
        .then()
        .body("items.id", contains(matter));
    as(world.owners(community))
        .get(MATTERS + "/" + matter + "/details")
        .then()
        .body("description", equalTo("3 号楼水压不足"));
    assertThat(problem(as(world.owners("elsewhere")).get(MATTERS + "/" + matter + "/details")))
        .isEqualTo("other-community");
  }

  @Test
  void each_of_the_three_is_named_once_and_one_of_all_leads() {
    for (String parties :
        List.of(
            parties("NOBODY"),
            parties("PROPERTY").replace("SUPPORT", "LEAD"),
            parties("PROPERTY").replace("OWNERS_COMMITTEE", "COMMUNITY"),
            parties("PROPERTY").replace("\"partner\":", "\"party\":\"PROPERTY\",\"partner\":"),
            "[null,null,null]",
            "[]")) {
      assertThat(
              problem(as(world.staff(community)).body(plan(community, "题", parties)).post(MATTERS)))
          .isEqualTo("invalid-input");
    }
    as(world.staff(community))
        .body(plan(community, "题", parties("NOBODY").replaceAll("SUPPORT\"}\\]", "LEAD\"}]")))
        .post(MATTERS)
        .then()
        .statusCode(201);
    assertThat(
            problem(
                as(world.staff(community))
                    .body(plan(community, "题").replace("grid-1", "grid-9"))
                    .post(MATTERS)))
        .isEqualTo("unknown-grid");
  }

  @Test
  void a_change_needs_the_version_that_was_read() {
    String matter = world.aMatter(community);
    var staff = world.staff(community);
    String tag = given().get(MATTERS + "/" + matter).header("ETag");

    as(staff).body(plan(community, "新")).put(MATTERS + "/" + matter).then().statusCode(428);
    as(staff)
        .header("If-Match", tag)
        .body(plan(community, "新"))
        .put(MATTERS + "/" + matter)
        .then()
        .statusCode(200)
        .body("title", equalTo("新"));
    as(staff)
        .header("If-Match", tag)
        .body(plan(community, "新"))
        .put(MATTERS + "/" + matter)
        .then()
        .statusCode(412);
  }

  @Test
  void a_party_finishes_its_own_tasks_and_what_is_late_shows() {
    String matter = world.aMatter(community);
    var owners = world.owners(community);
    String tasks = MATTERS + "/" + matter + "/tasks";
    String task = world.aTask(community, matter, "PROPERTY", today());
    String late = world.aTask(community, matter, "OWNERS_COMMITTEE", today());

    assertThat(problem(as(owners).body(task("PROPERTY", today())).post(tasks)))
        .isEqualTo("not-your-party");
    assertThat(problem(finish(owners, matter, task))).isEqualTo("not-your-party");
    finish(world.property(community), matter, task)
        .then()
        .statusCode(200)
        .body("overdue", equalTo(false));
    assertThat(problem(finish(world.property(community), matter, task))).isEqualTo("task-over");
    MovableClock.at(
        Instant.now().plus(Duration.ofDays(2)),
        () -> as(owners).get(tasks + "/" + late).then().body("overdue", equalTo(true)));
    as(world.staff(community))
        .body("{\"reason\":\"方案变更\"}")
        .post(tasks + "/" + late + "/withdrawal")
        .then()
        .statusCode(200)
        .body("withdrawn", equalTo(true));
    given()
        .get(MATTERS + "/" + matter)
        .then()
        .body("tasks", equalTo(1))
        .body("tasksDone", equalTo(1));
    as(owners)
        .body(task("OWNERS_COMMITTEE", today().plusYears(90)))
        .post(tasks)
        .then()
        .statusCode(400);
  }

  @Test
  void a_decision_stands_when_every_party_asked_has_consented_each_for_itself() {
    String matter = world.aMatter(community);
    String decision = world.aDecision(community, matter);
    var owners = world.owners(community);
    var property = world.property(community);

    assertThat(problem(answer(owners, matter, decision, "PROPERTY", "CONSENTED")))
        .isEqualTo("not-your-party");
    assertThat(problem(answer(world.staff(community), matter, decision, "COMMUNITY", "CONSENTED")))
        .isEqualTo("party-not-asked");
    assertThat(
            problem(
                as(owners)
                    .body("{\"answer\":\"OBJECTED\"}")
                    .put(
                        MATTERS
                            + "/"
                            + matter
                            + "/decisions/"
                            + decision
                            + "/consents/OWNERS_COMMITTEE")))
        .isEqualTo("invalid-input");
    answer(property, matter, decision, "PROPERTY", "CONSENTED").then().statusCode(200);
    answer(owners, matter, decision, "owners-committee", "OBJECTED")
        .then()
        .statusCode(200)
        .body("decidedAt", nullValue());
    answer(owners, matter, decision, "OWNERS_COMMITTEE", "CONSENTED")
        .then()
        .statusCode(200)
        .body("decidedAt", notNullValue())
        .body("consents", hasSize(2))
        .body("consents[1].byName", equalTo(owners.name()));
    assertThat(problem(answer(owners, matter, decision, "OWNERS_COMMITTEE", "OBJECTED")))
        .isEqualTo("already-decided");
    as(property)
        .get(MATTERS + "/" + matter + "/history")
        .then()
        .body("items.event[0]", equalTo("DECIDED"))
        .body("items.event", hasItem("OBJECTED"));
  }

  @Test
  void of_two_parties_that_consent_at_once_the_later_decides() {
    String matter = world.aMatter(community);
    for (int round = 0; round < 5; round++) {
      String decision = world.aDecision(community, matter);

      Race.run(
          2,
          i ->
              () ->
                  i == 0
                      ? answer(
                              world.owners(community),
                              matter,
                              decision,
                              "OWNERS_COMMITTEE",
                              "CONSENTED")
                          .statusCode()
                      : answer(world.property(community), matter, decision, "PROPERTY", "CONSENTED")
                          .statusCode());

      as(world.staff(community))
          .get(MATTERS + "/" + matter + "/decisions/" + decision)
          .then()
          .body("decidedAt", notNullValue());
    }
  }

  @Test
  void a_request_is_linked_once() {
    String matter = world.aMatter(community);
    String link = linking(new WishWorld(tokens, community).aRequest("waste", "垃圾未清"));
    String elsewhere = new WishWorld(tokens).aRequest("waste", "垃圾未清");
    String requests = MATTERS + "/" + matter + "/requests";

    as(world.staff(community)).body(link).post(requests).then().statusCode(201);
    assertThat(problem(as(world.staff(community)).body(link).post(requests)))
        .isEqualTo("already-linked");
    as(world.property(community)).get(requests).then().body("items", hasSize(1));
    for (String unknown : List.of(elsewhere, UUID.randomUUID().toString())) {
      assertThat(problem(as(world.staff(community)).body(linking(unknown)).post(requests)))
          .isEqualTo("unknown-request");
    }
  }

  private static String linking(String request) {
    return "{\"requestId\":\"" + request + "\"}";
  }

  @Test
  void what_happened_can_not_be_changed() {
    String matter = world.aMatter(community);

    for (String change :
        List.of(
            "update matter_history set words = 'x' where matter_id = ?",
            "delete from matter_history where matter_id = ?")) {
      assertThatThrownBy(() -> sql.change(change, UUID.fromString(matter)))
          .hasRootCauseMessage("ERROR: matter_history is append-only");
    }
  }

  @Test
  void every_list_is_read_by_a_fixed_number_of_statements() {
    String matter = world.aMatter(community);
    for (int i = 0; i < 10; i++) {
      world.aMatter(community);
      answer(
          world.property(community),
          matter,
          world.aDecision(community, matter),
          "PROPERTY",
          "CONSENTED");
      world.aTask(community, matter, "PROPERTY", today());
    }
    var staff = world.staff(community);

    Statements.assertAlways(1, null, at(MATTERS + "?community=" + community), 10);
    Statements.assertAlways(2, staff, at(MATTERS + "/" + matter + "/tasks"), 10);
    Statements.assertAlways(2, staff, at(MATTERS + "/" + matter + "/decisions"), 10);
    Statements.assertAlways(2, staff, at(MATTERS + "/" + matter + "/history"), 10);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
