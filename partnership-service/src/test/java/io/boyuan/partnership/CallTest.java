package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.VentureWorld.CALLS;
import static io.boyuan.partnership.VentureWorld.CHALLENGES;
import static io.boyuan.partnership.VentureWorld.begin;
import static io.boyuan.partnership.VentureWorld.created;
import static io.boyuan.partnership.VentureWorld.dates;
import static io.boyuan.partnership.VentureWorld.inDays;
import static io.boyuan.partnership.VentureWorld.map;
import static io.boyuan.partnership.VentureWorld.names;
import static io.boyuan.partnership.VentureWorld.problem;
import static io.boyuan.partnership.VentureWorld.proposal;
import static io.boyuan.partnership.VentureWorld.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.contracts.partnership.CallCancelled;
import io.boyuan.contracts.partnership.CallPublished;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.math.BigInteger;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls, their terms and their dates (P3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class CallTest {

  Tokens tokens;
  Broker broker;
  VentureWorld world;

  @BeforeEach
  void world() {
    world = new VentureWorld(tokens);
  }

  @Test
  void a_draft_is_thrown_away_and_what_was_published_is_not() {
    String draft = CALLS + "/" + world.aDraft(world.call());
    as(world.otherStaff()).delete(draft).then().statusCode(403);
    as(world.staff()).delete(draft).then().statusCode(204);
    as(world.staff()).get(draft).then().statusCode(404);
    assertThat(problem(as(world.staff()).delete(CALLS + "/" + world.aCall())))
        .isEqualTo("call-published");
    as(world.staff())
        .get(API + "/audit-entries?limit=200&community=" + world.community)
        .then()
        .body("items.action", hasItem("discard-call"));
  }

  @Test
  void that_a_call_is_cancelled_is_told() {
    String id = world.aCall();
    as(world.staff())
        .body(Map.of("reason", "预算调整"))
        .post(CALLS + "/" + id + "/cancellation")
        .then()
        .statusCode(200);
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      assertThat(reader.about(UUID.fromString(id), 2))
          .extracting(fact -> fact.type())
          .containsExactly(CallPublished.TYPE, CallCancelled.TYPE);
    }
  }

  @Test
  void a_published_call_is_told_and_nothing_that_decides_changes() {
    var plan = world.call();
    String id = world.aDraft(plan);
    String path = CALLS + "/" + id;
    given().get(path).then().statusCode(404);
    as(world.staff())
        .header("If-Match", "\"0\"")
        .body(with(plan, "terms.budget.totalFen", 4_000_000))
        .put(path)
        .then()
        .statusCode(200)
        .body("terms.budget.totalFen", equalTo(4_000_000));

    as(world.staff()).post(path + "/publication").then().statusCode(200);

    given()
        .get(path)
        .then()
        .body("status", equalTo("PUBLISHED"))
        .body("terms.rubric.weightPercent", contains(60, 40))
        .body("challengeIds", hasSize(1));
    assertThat(problem(as(world.staff()).header("If-Match", "*").body(plan).put(path)))
        .isEqualTo("call-published");
    assertThat(problem(as(world.staff()).post(path + "/publication"))).isEqualTo("call-published");
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      var fact = reader.about(UUID.fromString(id), 1).getFirst();
      assertThat(fact.type()).isEqualTo(CallPublished.TYPE);
      assertThat(fact.data()).contains(world.community, "4000000");
    }
  }

  @Test
  void the_deadline_is_extended_before_it_passed_and_never_after() {
    String path = CALLS + "/" + world.aCall();
    var extension =
        map(
            "deadline",
            inDays(12).toString(),
            "reviewUntil",
            inDays(30).toString(),
            "reason",
            "假期");

    as(world.otherStaff()).body(extension).post(path + "/extension").then().statusCode(403);
    as(world.staff())
        .body(with(extension, "deadline", inDays(9).toString()))
        .post(path + "/extension")
        .then()
        .statusCode(400);
    as(world.staff()).body(extension).post(path + "/extension").then().statusCode(200);
    MovableClock.at(
        inDays(13),
        () ->
            assertThat(
                    problem(
                        as(world.staff())
                            .body(with(extension, "deadline", inDays(15).toString()))
                            .post(path + "/extension")))
                .isEqualTo("deadline-passed"));
    as(world.staff())
        .get(API + "/audit-entries?limit=200&community=" + world.community)
        .then()
        .body("items.action", hasItem("extend-call"))
        .body("items.reason", hasItem("假期"));
  }

  @Test
  void a_call_asks_only_for_open_challenges_of_its_community() {
    String others = new VentureWorld(tokens).aChallenge();
    String draft = created(as(world.staff()).body(world.challenge()).post(CHALLENGES));
    for (String challenge : List.of(others, draft, UUID.randomUUID().toString())) {
      assertThat(
              problem(
                  as(world.staff())
                      .body(with(world.call(), "challengeIds", List.of(challenge)))
                      .post(CALLS)))
          .isEqualTo("challenge-not-open");
    }
  }

  @Test
  void what_is_cancelled_takes_nothing_any_more() {
    String path = CALLS + "/" + world.aCall();
    var reason = Map.of("reason", "预算调整");
    as(world.staff()).body(reason).post(path + "/cancellation").then().statusCode(200);
    assertThat(problem(as(world.staff()).body(reason).post(path + "/cancellation")))
        .isEqualTo("call-not-open");
    assertThat(
            problem(
                begin(
                    world.aTeam(), path.substring(CALLS.length() + 1), proposal(world.staff(), 1))))
        .isEqualTo("call-not-open");
  }

  @Test
  void terms_that_make_no_sense_are_refused_by_name() {
    var plan = world.call();
    for (var bad :
        List.of(
            with(plan, "terms.rubric", List.of()),
            with(plan, "terms.rubric", Collections.singletonList(null)),
            with(
                plan,
                "terms.rubric",
                List.of(map("name", names("x"), "weightPercent", 99, "mostPoints", 1))),
            with(plan, "terms.budget.totalFen", 0),
            with(plan, "terms.budget.totalFen", new BigInteger("99999999999999999999")),
            with(plan, "terms.budget.mostPerProposalFen", 3_000_001),
            with(plan, "terms.eligibility.mostMembers", 0),
            with(plan, "terms.review.tieRules", List.of("LOWER_BUDGET", "LOWER_BUDGET")),
            with(plan, "terms.review.anonymity", "TRIPLE"),
            with(plan, "challengeIds", Collections.singletonList(null)),
            with(plan, "dates", dates(inDays(2), inDays(1), inDays(3))),
            with(plan, "dates", dates(inDays(1), inDays(2), inDays(2))),
            with(plan, "terms", null))) {
      assertThat(problem(as(world.staff()).body(bad).post(CALLS))).isEqualTo("invalid-input");
    }
  }

  @Test
  void lists_are_read_by_one_statement() {
    for (int i = 0; i < 5; i++) {
      world.aCall();
      world.aDraft(world.call());
    }
    Statements.assertAlways(1, null, at(CALLS + "?community=" + world.community), 5);
    Statements.assertAlways(
        1, world.staff(), at(API + "/call-drafts?community=" + world.community), 5);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
