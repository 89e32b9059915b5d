package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.VentureWorld.CHALLENGES;
import static io.boyuan.partnership.VentureWorld.created;
import static io.boyuan.partnership.VentureWorld.problem;
import static io.boyuan.partnership.VentureWorld.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.boyuan.contracts.grid.MatterChanged;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Challenges, and the matters they are taken from (P3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ChallengeTest {

  Tokens tokens;
  Broker broker;
  VentureWorld world;

  @BeforeEach
  void world() {
    world = new VentureWorld(tokens);
  }

  @Test
  void a_draft_is_thrown_away_and_its_matter_taken_again_until_it_ends() {
    var matter = UUID.randomUUID();
    told(UUID.randomUUID(), matter, 1, "OPEN", "水管");
    await().untilAsserted(() -> assertThat(candidates()).isNotEmpty());
    String draft = CHALLENGES + "/" + created(take(matter));

    as(world.otherStaff()).delete(draft).then().statusCode(403);
    as(world.staff()).delete(draft).then().statusCode(204);
    as(world.staff()).get(draft).then().statusCode(404);
    String second = CHALLENGES + "/" + created(take(matter));
    as(world.staff()).delete(second).then().statusCode(204);
    told(UUID.randomUUID(), matter, 2, "CLOSED", "水管");
    await().untilAsserted(() -> assertThat(candidates()).isEmpty());
    assertThat(problem(take(matter))).isEqualTo("matter-ended");

    assertThat(problem(as(world.staff()).delete(CHALLENGES + "/" + world.aChallenge())))
        .isEqualTo("challenge-published");
    as(world.staff())
        .get(API + "/audit-entries?limit=200&community=" + world.community)
        .then()
        .body("items.action", hasItem("discard-challenge"));
  }

  @Test
  void a_draft_is_the_communitys_alone_until_it_is_published() {
    var written = as(world.staff()).body(world.challenge()).post(CHALLENGES);
    String id = created(written);
    String path = CHALLENGES + "/" + id;
    given().get(path).then().statusCode(404);
    as(world.otherStaff()).get(path).then().statusCode(404);
    as(world.staff())
        .get(API + "/challenge-drafts?community=" + world.community)
        .then()
        .body("items.id", contains(id));

    var changed = with(world.challenge(), "problem", "楼道充电起火");
    as(world.staff()).body(changed).put(path).then().statusCode(428);
    as(world.staff())
        .header("If-Match", written.header("ETag"))
        .body(changed)
        .put(path)
        .then()
        .statusCode(200)
        .body("problem", equalTo("楼道充电起火"));

    as(world.otherStaff()).post(path + "/publication").then().statusCode(403);
    as(world.staff()).post(path + "/publication").then().statusCode(200);
    given().get(path).then().statusCode(200).body("status", equalTo("PUBLISHED"));
    given().get(CHALLENGES + "?community=" + world.community).then().body("items.id", contains(id));
    assertThat(problem(as(world.staff()).post(path + "/publication")))
        .isEqualTo("challenge-published");
    assertThat(problem(as(world.staff()).header("If-Match", "*").body(changed).put(path)))
        .isEqualTo("challenge-published");
  }

  @Test
  void what_is_closed_may_turn_out_solved_and_what_is_solved_stays_so() {
    String path = CHALLENGES + "/" + world.aChallenge();
    var words = Map.of("words", "不再征集");

    as(world.staff()).body(words).post(path + "/closing").then().statusCode(200);
    assertThat(problem(as(world.staff()).body(words).post(path + "/closing")))
        .isEqualTo("challenge-not-open");
    as(world.staff()).body(words).post(path + "/solution").then().statusCode(200);
    assertThat(problem(as(world.staff()).body(words).post(path + "/solution")))
        .isEqualTo("challenge-not-open");
    given().get(path).then().body("status", equalTo("SOLVED"));
  }

  @Test
  void a_matter_becomes_a_candidate_once_and_late_facts_change_nothing() {
    var matter = UUID.randomUUID();
    var first = UUID.randomUUID();
    told(first, matter, 3, "OPEN", "电动自行车充电");
    await().untilAsserted(() -> assertThat(candidates()).containsExactly("电动自行车充电"));
    told(UUID.randomUUID(), matter, 2, "OPEN", "旧的说法");
    told(first, matter, 3, "OPEN", "电动自行车充电");
    told(UUID.randomUUID(), matter, 4, "PLANNED", "楼道充电");
    await().untilAsserted(() -> assertThat(candidates()).containsExactly("楼道充电"));

    String id = created(take(matter));
    as(world.staff())
        .get(API + "/challenge-candidates?community=" + world.community)
        .then()
        .body("items.challengeId", contains(id));
    assertThat(problem(take(matter))).isEqualTo("matter-taken");
    assertThat(problem(take(UUID.randomUUID()))).isEqualTo("unknown-matter");

    told(UUID.randomUUID(), matter, 5, "SOLVED", "楼道充电");
    await().untilAsserted(() -> assertThat(candidates()).isEmpty());
  }

  @Test
  void of_twenty_who_take_a_matter_at_once_one_does() {
    var matter = UUID.randomUUID();
    told(UUID.randomUUID(), matter, 0, "OPEN", "水管");
    await().untilAsserted(() -> assertThat(candidates()).isNotEmpty());

    assertThat(Race.run(20, i -> () -> take(matter).statusCode()))
        .containsOnly(201, 409)
        .filteredOn(status -> status == 201)
        .hasSize(1);
  }

  @Test
  void bad_input_is_named_and_lists_are_read_by_one_statement() {
    var staff = world.staff();
    for (var bad :
        List.of(
            with(world.challenge(), "title", null),
            with(world.challenge(), "problem", " "),
            with(world.challenge(), "matterId", 7),
            with(world.challenge(), "wanted", "x".repeat(5001)))) {
      assertThat(problem(as(staff).body(bad).post(CHALLENGES))).isEqualTo("invalid-input");
    }
    for (int i = 0; i < 5; i++) {
      world.aChallenge();
      created(as(staff).body(world.challenge()).post(CHALLENGES));
    }
    Statements.assertAlways(1, null, at(CHALLENGES + "?community=" + world.community), 5);
    Statements.assertAlways(
        1, staff, at(API + "/challenge-drafts?community=" + world.community), 5);
  }

  private Response take(UUID matter) {
    return as(world.staff()).body(with(world.challenge(), "matterId", matter)).post(CHALLENGES);
  }

  private List<String> candidates() {
    return as(world.staff())
        .get(API + "/challenge-candidates?community=" + world.community)
        .then()
        .statusCode(200)
        .extract()
        .path("items.title");
  }

  private void told(UUID event, UUID matter, long version, String status, String title) {
    try (var sender = new FactSender(broker)) {
      sender.send(
          "boyuan.grid",
          MatterChanged.TYPE,
          event,
          matter,
          """
          {"matterId":"%s","aggregateVersion":%d,"communityCode":"%s","gridCode":null,
           "title":"%s","category":"SAFETY","status":"%s","at":"2026-03-01T09:00:00+08:00"}
          """
              .formatted(matter, version, world.community, title, status));
    }
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
