package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.VentureWorld.CALLS;
import static io.boyuan.partnership.VentureWorld.PROPOSALS;
import static io.boyuan.partnership.VentureWorld.REVIEWS;
import static io.boyuan.partnership.VentureWorld.inDays;
import static io.boyuan.partnership.VentureWorld.map;
import static io.boyuan.partnership.VentureWorld.problem;
import static io.boyuan.partnership.VentureWorld.review;
import static io.boyuan.partnership.VentureWorld.submitted;
import static io.boyuan.partnership.VentureWorld.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.contracts.partnership.ProposalDecided;
import io.boyuan.partnership.VentureWorld.Team;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ranking of a call, and what becomes of each proposal (P3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class DecisionTest {

  Tokens tokens;
  Broker broker;
  VentureWorld world;

  @BeforeEach
  void world() {
    world = new VentureWorld(tokens);
  }

  /** The clock stands still, so that no time tells what came later. */
  @Test
  void a_ranking_of_reviews_that_changed_since_is_stale_whatever_the_clock_says() {
    var story = new Story(world, 1_000_000);
    MovableClock.standingAt(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 5, 6);
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          world.reason(story.proposals.get(0));
          String review = story.reviewBy(0, 0);
          world.reopen(review).then().statusCode(200);
          review(story.reviewers.get(0), review, 10, 10);
          assertThat(problem(world.publishDecision(story.call))).isEqualTo("ranking-stale");
        });
  }

  @Test
  void what_has_fewer_reviews_than_the_call_says_is_ranked_for_a_reason_alone() {
    var story = new Story(world, 1_000_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 5, 6);
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          world.reason(story.proposals.get(0));
          String review = story.reviewBy(0, 0);
          world.reopen(review).then().statusCode(200);
          world.drop(review).then().statusCode(204);

          assertThat(problem(world.publishDecision(story.call))).isEqualTo("reviews-missing");
          assertThat(problem(world.rank(story.call, map()))).isEqualTo("reviews-missing");
        });
    MovableClock.at(
        inDays(25),
        () -> {
          assertThat(problem(world.rank(story.call, map()))).isEqualTo("reviews-missing");
          assertThat(problem(world.rank(story.call, map("shortfallReason", " "))))
              .isEqualTo("invalid-input");
          world
              .rank(story.call, map("shortfallReason", "评审因病退出"))
              .then()
              .statusCode(200)
              .body("shortfallReason", equalTo("评审因病退出"));
          world.publishDecision(story.call).then().statusCode(200);
          as(world.staff())
              .get(API + "/audit-entries?limit=200&community=" + world.community)
              .then()
              .body("items.reason", hasItem("评审因病退出"));
        });
  }

  @Test
  void reasons_for_another_sum_are_written_anew_and_overrides_are_undone_for_a_reason_alone() {
    var story = new Story(world, 2_000_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 9, 9);
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          world.reason(story.proposals.get(0));
          override(story, 0, 0).then().statusCode(200).body("reasons", nullValue());
          assertThat(problem(world.publishDecision(story.call))).isEqualTo("reasons-missing");

          world.reason(story.proposals.get(0));
          assertThat(problem(world.rank(story.call, map()))).isEqualTo("overrides-standing");
          world.rank(story.call, map("overridesReason", "评审更正")).then().statusCode(200);
          as(world.staff())
              .get(story.ranking() + "/proposals")
              .then()
              .body("items.fundedFen", contains(2_000_000))
              .body("items.overrideReason", contains(nullValue()))
              .body("items.reasons", contains(nullValue()));
          // What is the same as before keeps its reasons.
          world.reason(story.proposals.get(0));
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          world.publishDecision(story.call).then().statusCode(200);
          as(world.staff())
              .get(API + "/audit-entries?limit=200&community=" + world.community)
              .then()
              .body("items.action", hasItem("withdraw-override"));
        });
  }

  @Test
  void what_the_rules_cannot_tell_apart_is_not_funded_by_its_number() {
    var plan = with(world.call(), "terms.review.tieRules", List.of("HEAVIEST_CRITERION"));
    var story = new Story(world, world.published(plan), 2_000_000, 2_000_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 8, 8);
          story.reviewed(1, 8, 8);
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          story.proposals.forEach(world::reason);
          assertThat(problem(world.publishDecision(story.call))).isEqualTo("tie-undecided");
          override(story, 0, 2_000_000).then().statusCode(200);
          world.publishDecision(story.call).then().statusCode(200);
        });
  }

  @Test
  void who_lost_the_agreement_drops_out_by_name() {
    var partners = new PartnershipWorld(tokens);
    String university = partners.aUniversity();
    String number = partners.anAgreement(world.community, university, "2020-01-01", "2120-12-31");
    var team = world.aTeamOf(university);
    String call = world.aCall();
    String lost = submitted(team, call, 1_000_000);
    var story = new Story(world, call, 1_000_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 5, 6);
          for (int i = 0; i < 2; i++) {
            String review = world.reviewOf(call, lost, story.reviewerIds.get(i));
            review(story.reviewers.get(i), review, 10, 10);
          }
          as(world.staff()).post(story.ranking()).then().body("droppedOut", empty());
          List.of(lost, story.proposals.get(0)).forEach(world::reason);
          as(world.staff())
              .body(map("reason", "违约"))
              .post(PartnershipWorld.AGREEMENTS + "/" + number + "/suspension")
              .then()
              .statusCode(200);

          assertThat(problem(world.publishDecision(call))).isEqualTo("ranking-stale");
          as(world.staff())
              .post(story.ranking())
              .then()
              .statusCode(200)
              .body("droppedOut", contains(lost))
              .body("fundedFen", equalTo(1_000_000));
          assertThat(
                  problem(
                      as(world.staff())
                          .body(map("fundedFen", 1, "reason", "x"))
                          .post(PROPOSALS + "/" + lost + "/decision/override")))
              .isEqualTo("no-agreement-on-deadline");
          world.reason(lost);
          world.publishDecision(call).then().statusCode(200);
        });
  }

  @Test
  void results_of_what_nobody_called_are_not_found() {
    for (String call : List.of(UUID.randomUUID().toString(), world.aDraft(world.call()))) {
      given().get(CALLS + "/" + call + "/results").then().statusCode(404);
    }
  }

  /**
   * Two reviewers of three proposals. The severe one gives 2, 4 and 6 of 10 in both criteria, the
   * mild one 8, 9 and 10: raw 20, 40, 60 and 80, 90, 100. The best and the worst of each lie √1.5
   * of that reviewer's deviations from the mean, so both reviewers come to the same three scores.
   * All: mean 65, squares 45², 25², 5², 15², 25², 35² = 4750, deviation √791.6667 = 28.136572…, of
   * which √1.5 is 34.460122.
   */
  @Test
  void what_was_reviewed_is_ranked_and_the_budget_is_spent_down_the_list() {
    var story = new Story(world, 1_500_000, 1_200_000, 1_000_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          assertThat(problem(as(world.staff()).post(story.ranking()))).isEqualTo("reviews-missing");
          story.reviewed(0, 2, 8);
          story.reviewed(1, 4, 9);
          story.reviewed(2, 6, 10);

          as(world.otherStaff()).post(story.ranking()).then().statusCode(403);
          as(world.staff())
              .post(story.ranking())
              .then()
              .statusCode(200)
              .body("fundedFen", equalTo(3_000_000));
          as(world.staff())
              .get(story.ranking() + "/proposals")
              .then()
              .body("items.proposalId", contains(story.ids(2, 1, 0)))
              .body("items.scoreMilli", contains(99_460, 65_000, 30_540))
              .body("items.rawMilli", contains(80_000, 65_000, 50_000))
              .body("items.rank", contains(1, 2, 3))
              .body("items.fundedFen", contains(1_000_000, 1_200_000, 800_000))
              .body("items.outcome", contains("FUNDED", "FUNDED", "PARTIAL"));
          as(world.staff())
              .get(story.ranking() + "/proposals?limit=2")
              .then()
              .body("items", hasSize(2));
          Statements.assertAlways(3, world.staff(), at(story.ranking() + "/proposals"), 3);
        });
  }

  @Test
  void all_is_published_in_one_act_with_reasons_and_told_to_teams() {
    var story = new Story(world, 1_000_000, 900_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 5, 6);
          story.reviewed(1, 7, 8);
          assertThat(problem(world.publishDecision(story.call))).isEqualTo("not-ranked");
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          world.reason(story.proposals.get(0));
          assertThat(problem(world.publishDecision(story.call))).isEqualTo("reasons-missing");
          world.reason(story.proposals.get(1));
          decision(story, 0).then().statusCode(404);
          given().get(CALLS + "/" + story.call + "/results").then().body("items", empty());

          world
              .publishDecision(story.call)
              .then()
              .statusCode(200)
              .body("publishedAt", notNullValue());

          Statements.assertAlways(2, null, at(CALLS + "/" + story.call + "/results"), 2);
          assertThat(problem(world.publishDecision(story.call))).isEqualTo("call-not-open");
          assertThat(problem(as(world.staff()).post(story.ranking()))).isEqualTo("call-not-open");
          decision(story, 0)
              .then()
              .statusCode(200)
              .body("outcome", equalTo("FUNDED"))
              .body("reasons", equalTo("方案可行"))
              .body("reviews.words", contains("值得一试", "值得一试"));
        });
    given()
        .get(CALLS + "/" + story.call + "/results")
        .then()
        .body("items.fundedFen", contains(900_000, 1_000_000))
        .body("items.team.zh", contains("青志", "青志"));
    String whole = decision(story, 0).asString();
    assertThat(whole).doesNotContain("维护费用偏高");
    for (var reviewer : story.reviewers) {
      assertThat(whole).doesNotContain(reviewer.id().toString(), reviewer.name(), "陈老师");
    }
    as(story.teams.get(1).member())
        .get(PROPOSALS + "/" + story.proposals.getFirst() + "/decision")
        .then()
        .statusCode(404);
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      for (String proposal : story.proposals) {
        var fact = reader.about(UUID.fromString(proposal), 1).getLast();
        assertThat(fact.type()).isEqualTo(ProposalDecided.TYPE);
        assertThat(fact.data()).contains("FUNDED").doesNotContain("方案可行");
      }
    }
  }

  @Test
  void what_changed_since_is_ranked_again_before_it_is_published() {
    var story = new Story(world, 1_000_000, 900_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 5, 6);
          story.reviewed(1, 7, 8);
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          story.proposals.forEach(world::reason);
          String review =
              world.reviewOf(story.call, story.proposals.get(0), story.reviewerIds.get(0));
          as(world.staff())
              .body(map("reason", "评语过短"))
              .post(REVIEWS + "/" + review + "/reopening")
              .then()
              .statusCode(200);
          assertThat(problem(world.publishDecision(story.call))).isEqualTo("reviews-missing");
          review(story.reviewers.get(0), review, 10, 10);
          assertThat(problem(world.publishDecision(story.call))).isEqualTo("ranking-stale");
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          world.publishDecision(story.call).then().statusCode(200);
        });
  }

  @Test
  void staff_fund_otherwise_with_a_reason_and_never_more_than_there_is() {
    var story = new Story(world, 2_000_000, 2_000_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 9, 9);
          story.reviewed(1, 3, 4);
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          // 20,000 and what is left, 10,000.
          assertThat(problem(override(story, 1, 1_000_001))).isEqualTo("over-budget");
          assertThat(problem(override(story, 1, 2_000_001))).isEqualTo("over-asked");
          override(story, 0, 1_500_000)
              .then()
              .statusCode(200)
              .body("outcome", equalTo("PARTIAL"))
              .body("overrideReason", equalTo("合并实施"));
          override(story, 1, 1_500_000).then().statusCode(200);
          as(world.staff())
              .get(API + "/audit-entries?limit=200&community=" + world.community)
              .then()
              .body("items.action", hasItem("override-funding"))
              .body("items.reason", hasItem("合并实施"));
        });
  }

  @Test
  void of_two_overrides_at_once_that_are_too_much_together_one_holds() {
    var story = new Story(world, 2_000_000, 2_000_000);
    MovableClock.at(
        inDays(11),
        () -> {
          story.assigned();
          story.reviewed(0, 9, 9);
          story.reviewed(1, 3, 4);
          as(world.staff()).post(story.ranking()).then().statusCode(200);
          override(story, 0, 1_000_000).then().statusCode(200);
          override(story, 1, 1_000_000).then().statusCode(200);

          var answers = Race.run(2, i -> () -> override(story, i, 2_000_000).statusCode());
          assertThat(answers).containsExactlyInAnyOrder(200, 409);
        });
  }

  private Response override(Story story, int proposal, long fen) {
    return as(world.staff())
        .body(map("fundedFen", fen, "reason", "合并实施"))
        .post(PROPOSALS + "/" + story.proposals.get(proposal) + "/decision/override");
  }

  private static Response decision(Story story, int proposal) {
    return as(story.teams.get(proposal).member())
        .get(PROPOSALS + "/" + story.proposals.get(proposal) + "/decision");
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  /** A call with some proposals and two reviewers, of whom each reviews all. */
  private static final class Story {

    private final VentureWorld world;
    private final String call;
    private final List<Team> teams = new ArrayList<>();
    private final List<String> proposals = new ArrayList<>();
    private final List<TestCaller> reviewers;
    private final List<String> reviewerIds;

    Story(VentureWorld world, long... asked) {
      this(world, world.aCall(), asked);
    }

    Story(VentureWorld world, String call, long... asked) {
      this.world = world;
      this.call = call;
      for (long fen : asked) {
        var team = world.aTeam();
        teams.add(team);
        proposals.add(submitted(team, call, fen));
      }
      reviewers = List.of(world.aReviewer("x"), world.aReviewer("y"));
      reviewerIds = reviewers.stream().map(each -> world.accepted(call, each)).toList();
    }

    void assigned() {
      world.balance(call).then().statusCode(200).body("shortfalls", empty());
    }

    String reviewBy(int reviewer, int proposal) {
      return world.reviewOf(call, proposals.get(proposal), reviewerIds.get(reviewer));
    }

    void reviewed(int proposal, int first, int second) {
      reviewedBy(0, proposal, first);
      reviewedBy(1, proposal, second);
    }

    private void reviewedBy(int reviewer, int proposal, int points) {
      review(
          reviewers.get(reviewer),
          world.reviewOf(call, proposals.get(proposal), reviewerIds.get(reviewer)),
          points,
          points);
    }

    String ranking() {
      return CALLS + "/" + call + "/ranking";
    }

    Object[] ids(int... which) {
      return IntStream.of(which).mapToObj(proposals::get).toArray();
    }
  }
}
