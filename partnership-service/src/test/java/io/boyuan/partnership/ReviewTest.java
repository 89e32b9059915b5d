package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.VentureWorld.CALLS;
import static io.boyuan.partnership.VentureWorld.PROPOSALS;
import static io.boyuan.partnership.VentureWorld.REVIEWS;
import static io.boyuan.partnership.VentureWorld.begin;
import static io.boyuan.partnership.VentureWorld.created;
import static io.boyuan.partnership.VentureWorld.inDays;
import static io.boyuan.partnership.VentureWorld.map;
import static io.boyuan.partnership.VentureWorld.problem;
import static io.boyuan.partnership.VentureWorld.proposal;
import static io.boyuan.partnership.VentureWorld.review;
import static io.boyuan.partnership.VentureWorld.reviewPlan;
import static io.boyuan.partnership.VentureWorld.submit;
import static io.boyuan.partnership.VentureWorld.submitted;
import static io.boyuan.partnership.VentureWorld.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviewers, their interests, who reviews what, and what they say (P3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ReviewTest {

  Tokens tokens;
  @Inject Sql sql;
  VentureWorld world;

  @BeforeEach
  void world() {
    world = new VentureWorld(tokens);
  }

  @Test
  void an_invitation_is_withdrawn_before_it_is_answered_and_who_left_is_asked_again() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewers = CALLS + "/" + call + "/reviewers";
    var plan = map("accountId", reviewer.id(), "name", "陈老师");
    var reason = map("reason", "另请他人");
    String first = created(as(world.staff()).body(plan).post(reviewers));
    String withdrawal = reviewers + "/" + first + "/withdrawal";

    as(world.otherStaff()).body(reason).post(withdrawal).then().statusCode(403);
    as(world.staff()).body(reason).post(withdrawal).then().statusCode(204);
    assertThat(problem(as(world.staff()).body(reason).post(withdrawal)))
        .isEqualTo("invitation-answered");
    assertThat(problem(as(reviewer).post(API + "/review-invitations/" + first + "/acceptance")))
        .isEqualTo("invitation-answered");
    String second = world.accepted(call, reviewer);
    assertThat(problem(as(world.staff()).body(plan).post(reviewers))).isEqualTo("reviewer-invited");

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call).then().body("added", equalTo(1));
          review(reviewer, world.reviewOf(call, proposal, second), 5, 6);
          as(world.staff())
              .body(reason)
              .post(reviewers + "/" + second + "/departure")
              .then()
              .statusCode(204);
          // Who comes back does not review the same again.
          String third = world.accepted(call, reviewer);
          world.balance(call).then().body("added", equalTo(0));
          assertThat(problem(byHand(call, proposal, third))).isEqualTo("conflict-of-interest");
        });
  }

  @Test
  void who_left_with_a_submitted_review_is_given_nothing_more_and_reads_nothing_more() {
    String call = world.aCall();
    String first = submitted(world.aTeam(), call);
    submitted(world.aTeam(), call);
    var left = world.aReviewer("elsewhere");
    String leftId = world.accepted(call, left);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call).then().body("added", equalTo(2));
          String review = world.reviewOf(call, first, leftId);
          review(left, review, 5, 6);
          as(world.staff())
              .body(map("reason", "因病退出"))
              .post(CALLS + "/" + call + "/reviewers/" + leftId + "/departure")
              .then()
              .statusCode(204);

          world
              .balance(call)
              .then()
              .body("added", equalTo(0))
              .body("loads.size()", equalTo(0))
              .body("shortfalls.missing", containsInAnyOrder(1, 2));
          as(left).get(REVIEWS).then().body("items", empty());
          as(left).get(REVIEWS + "/" + review).then().statusCode(404);
          world.reopen(review).then().statusCode(200);
          as(left)
              .header("If-Match", "*")
              .body(reviewPlan(List.of(1, 1), "改"))
              .put(REVIEWS + "/" + review)
              .then()
              .statusCode(404);
        });
  }

  @Test
  void what_was_once_submitted_stays_with_its_words_when_its_assignment_ends() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call);
          String review = world.reviewOf(call, proposal, reviewerId);
          review(reviewer, review, 5, 6);
          world.reopen(review).then().statusCode(200);
          world.drop(review).then().statusCode(204);

          as(world.staff())
              .get(CALLS + "/" + call + "/reviews")
              .then()
              .body("items.review.wordsForTeam", contains("值得一试"))
              .body("items.droppedAt", everyItem(notNullValue()));
          as(world.staff()).get(CALLS + "/" + call + "/assignments").then().body("items", empty());
          as(reviewer).get(REVIEWS + "/" + review).then().statusCode(404);
          world.drop(review).then().statusCode(404);
          world.balance(call).then().body("added", equalTo(1));
        });
  }

  @Test
  void who_has_a_proposal_in_a_call_decides_and_reads_nothing_of_its_reviews() {
    String call = world.aCall();
    var team = world.aTeam();
    String own = submitted(team, call);
    var both = world.alsoStaff(team);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call);
          String review = world.reviewOf(call, own, reviewerId);
          String of = CALLS + "/" + call;
          for (String read :
              List.of("/reviewers", "/conflicts", "/assignments", "/reviews", "/ranking")) {
            assertThat(problem(as(both).get(of + read))).isEqualTo("own-proposal");
          }
          assertThat(problem(as(both).get(PROPOSALS + "/" + own + "/jury-notes")))
              .isEqualTo("own-proposal");
          var pair = map("proposalId", own, "reviewerId", reviewerId);
          var reason = map("reason", "换人");
          for (var refused :
              List.of(
                  as(both).post(of + "/assignments/balance"),
                  as(both).body(pair).post(of + "/assignments"),
                  as(both).body(reason).post(of + "/reviewers/" + reviewerId + "/departure"),
                  as(both).body(reason).post(API + "/review-assignments/" + review + "/ending"),
                  as(both).body(reason).post(REVIEWS + "/" + review + "/reopening"),
                  as(both).post(of + "/ranking"),
                  as(both).post(of + "/ranking/publication"))) {
            assertThat(problem(refused)).isEqualTo("own-proposal");
          }
        });
  }

  @Test
  void staff_of_the_community_do_not_review_for_it() {
    String call = world.aCall();
    var self = map("accountId", world.staff().id(), "name", "社区");
    assertThat(problem(as(world.staff()).body(self).post(CALLS + "/" + call + "/reviewers")))
        .isEqualTo("staff-reviewer");
    var colleague = world.colleague();
    String id =
        created(
            as(world.staff())
                .body(map("accountId", colleague.id(), "name", "同事"))
                .post(CALLS + "/" + call + "/reviewers"));
    var asReviewer = colleague.withRoles("community-staff", "reviewer");

    assertThat(problem(as(asReviewer).post(API + "/review-invitations/" + id + "/acceptance")))
        .isEqualTo("staff-reviewer");
  }

  @Test
  void staff_of_another_community_review_and_discuss_here() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    var reviewer =
        tokens
            .caller("staff-elsewhere-" + call)
            .withRoles("reviewer", "community-staff")
            .inCommunities("elsewhere");
    String reviewerId = world.accepted(call, reviewer);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call);
          review(reviewer, world.reviewOf(call, proposal, reviewerId), 5, 6);
          created(
              as(reviewer)
                  .body(map("words", "可以合并"))
                  .post(PROPOSALS + "/" + proposal + "/jury-notes"));
        });
  }

  @Test
  void who_is_erased_leaves_the_pool_and_what_they_had_not_submitted_to_others() {
    String call = world.aCall();
    String first = submitted(world.aTeam(), call);
    String second = submitted(world.aTeam(), call);
    submitted(world.aTeam(), call);
    var erased = world.aReviewer("elsewhere");
    String erasedId = world.accepted(call, erased);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call).then().body("added", equalTo(3));
          review(erased, world.reviewOf(call, first, erasedId), 5, 6);
          as(erased)
              .body(map("proposalId", second, "reason", "曾指导该课题"))
              .post(CALLS + "/" + call + "/conflicts")
              .then()
              .statusCode(201);
          as(erased).delete(API + "/me").then().statusCode(204);

          as(world.staff())
              .get(CALLS + "/" + call + "/reviewers")
              .then()
              .body("items.status", contains("LEFT"))
              .body("items.name", contains("已注销 / erased"));
          as(world.staff())
              .get(CALLS + "/" + call + "/assignments")
              .then()
              .body("items.proposalId", contains(first));
          world.balance(call).then().body("added", equalTo(0));
          assertThat(declared(second)).containsExactly("");
        });
  }

  private List<String> declared(String proposal) {
    return sql.list(
        "select reason from reviewer_conflict where proposal_id = ?",
        row -> row.text("reason"),
        UUID.fromString(proposal));
  }

  @Test
  void who_is_invited_accepts_or_refuses_once() {
    String call = world.aCall();
    var reviewer = world.aReviewer("wzu");
    var plan = map("accountId", reviewer.id(), "name", "陈老师", "universityCode", "wmu");
    var invited = as(world.staff()).body(plan).post(CALLS + "/" + call + "/reviewers");
    String invitation = API + "/review-invitations/" + created(invited);

    assertThat(problem(as(world.staff()).body(plan).post(CALLS + "/" + call + "/reviewers")))
        .isEqualTo("reviewer-invited");
    as(world.otherStaff())
        .body(plan)
        .post(CALLS + "/" + call + "/reviewers")
        .then()
        .statusCode(403);
    as(reviewer)
        .get(API + "/review-invitations")
        .then()
        .body("items.callTitle.zh", contains("微创投"))
        .body("items.status", contains("INVITED"));
    as(world.aReviewer("wzu")).post(invitation + "/acceptance").then().statusCode(404);
    as(reviewer).post(invitation + "/acceptance").then().statusCode(204);
    assertThat(problem(as(reviewer).post(invitation + "/refusal")))
        .isEqualTo("invitation-answered");
    as(world.staff())
        .get(CALLS + "/" + call + "/reviewers")
        .then()
        .body("items[0].status", equalTo("ACCEPTED"))
        .body("items[0].universityCodes", contains("wmu", "wzu"));
  }

  @Test
  void conflicts_follow_from_university_team_membership_and_supervision() {
    String call = world.aCall();
    var team = world.aTeam();
    var supervisor = world.aReviewer("elsewhere");
    var content =
        with(
            proposal(team.member(), 900_000),
            "supervisor",
            map("accountId", supervisor.id(), "name", "李教授", "task", "指导"));
    String first = begin(team, call, content).then().statusCode(201).extract().path("proposal.id");
    // Who stood by an earlier version has an interest still.
    as(team.member())
        .header("If-Match", "*")
        .body(proposal(team.member(), 900_000))
        .put(PROPOSALS + "/" + first)
        .then()
        .statusCode(200);
    submit(team, first).then().statusCode(200);
    String ofUniversity = world.accepted(call, world.aReviewer(team.university()));
    String ofSupervisor = world.accepted(call, supervisor);
    String ofMember = world.accepted(call, team.member().withRoles("reviewer", "volunteer"));
    String ofNobody = world.accepted(call, world.aReviewer("elsewhere"));

    as(world.staff())
        .get(CALLS + "/" + call + "/conflicts")
        .then()
        .body(
            "items.findAll { it.reviewerId == '" + ofUniversity + "' }.causes.flatten()",
            contains("SAME_UNIVERSITY"))
        .body(
            "items.findAll { it.reviewerId == '" + ofSupervisor + "' }.causes.flatten()",
            contains("SUPERVISOR"))
        .body(
            "items.findAll { it.reviewerId == '" + ofMember + "' }.causes.flatten()",
            containsInAnyOrder("MEMBER", "SAME_TEAM"))
        .body("items.findAll { it.reviewerId == '" + ofNobody + "' }", empty());

    MovableClock.at(
        inDays(11),
        () -> {
          world
              .balance(call)
              .then()
              .statusCode(200)
              .body("added", equalTo(1))
              .body("shortfalls.proposalId", contains(first))
              .body("shortfalls[0].missing", equalTo(1))
              .body("shortfalls[0].reviewers", equalTo(4))
              .body("shortfalls[0].conflicts.reviewerId", hasItems(ofUniversity, ofMember));
          for (String barred : List.of(ofUniversity, ofSupervisor, ofMember)) {
            assertThat(problem(byHand(call, first, barred))).isEqualTo("conflict-of-interest");
          }
          assertThat(problem(byHand(call, first, ofNobody))).isEqualTo("already-assigned");
        });
  }

  @Test
  void who_competes_in_a_call_judges_nothing_in_it() {
    String call = world.aCall();
    var team = world.aTeam();
    submitted(team, call);
    String rival = submitted(world.aTeam(), call);
    String competitor = world.accepted(call, team.member().withRoles("reviewer", "volunteer"));

    as(world.staff())
        .get(CALLS + "/" + call + "/conflicts")
        .then()
        .body("items.find { it.proposalId == '" + rival + "' }.causes", contains("COMPETES"));
    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call).then().body("added", equalTo(0));
          assertThat(problem(byHand(call, rival, competitor))).isEqualTo("conflict-of-interest");
        });
  }

  @Test
  void who_becomes_staff_after_accepting_neither_reads_nor_hands_in_nor_decides() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call);
          String review = REVIEWS + "/" + world.reviewOf(call, proposal, reviewerId);
          var employed =
              reviewer.withRoles("reviewer", "community-staff").inCommunities(world.community);
          for (var refused :
              List.of(
                  as(employed).get(review),
                  as(employed).get(review + "/attachments"),
                  as(employed)
                      .header("If-Match", "*")
                      .body(reviewPlan(List.of(5, 5), "好"))
                      .put(review),
                  as(employed).header("If-Match", "*").post(review + "/submission"))) {
            assertThat(problem(refused)).isEqualTo("staff-reviewer");
          }
          assertThat(
                  problem(
                      as(employed)
                          .body(map("shortfallReason", "时间紧"))
                          .post(CALLS + "/" + call + "/ranking")))
              .isEqualTo("own-review");
        });
  }

  @Test
  void a_review_of_who_takes_part_by_now_does_not_count() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call);
          String review = world.reviewOf(call, proposal, reviewerId);
          review(reviewer, review, 5, 6);
          takesPart(reviewer, proposal);

          assertThat(problem(as(reviewer).get(REVIEWS + "/" + review)))
              .isEqualTo("conflict-of-interest");
          MovableClock.at(
              inDays(21),
              () -> {
                as(world.staff())
                    .body(map("shortfallReason", "时间紧"))
                    .post(CALLS + "/" + call + "/ranking")
                    .then()
                    .statusCode(200);
                as(world.staff())
                    .get(CALLS + "/" + call + "/ranking/proposals")
                    .then()
                    .body("items.reviews", everyItem(equalTo(0)));
              });
        });
  }

  private void takesPart(TestCaller who, String proposal) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.change(
                    "insert into proposal_member (proposal_id, number, place, account_id,"
                        + " person_name, task, supervises) select proposal_id, number, 99, ?, '陈',"
                        + " '指导', true from proposal_version where proposal_id = ?",
                    who.id(),
                    UUID.fromString(proposal)));
  }

  @Test
  void the_own_university_is_no_conflict_where_the_call_does_not_say_so() {
    String call = world.published(with(world.call(), "terms.review.excludeOwnUniversity", false));
    var team = world.aTeam();
    submitted(team, call);
    String reviewer = world.accepted(call, world.aReviewer(team.university()));

    MovableClock.at(
        inDays(11), () -> world.balance(call).then().body("loads." + reviewer, equalTo(1)));
  }

  @Test
  void reviewers_are_assigned_evenly_once_the_deadline_passed_and_what_is_assigned_stays() {
    String call = world.aCall();
    for (int i = 0; i < 4; i++) {
      submitted(world.aTeam(), call);
    }
    var reviewer = world.aReviewer("elsewhere");
    world.accepted(call, reviewer);
    for (int i = 0; i < 3; i++) {
      world.accepted(call, world.aReviewer("elsewhere"));
    }
    assertThat(problem(world.balance(call))).isEqualTo("deadline-ahead");

    MovableClock.at(
        inDays(11),
        () -> {
          world
              .balance(call)
              .then()
              .body("added", equalTo(8))
              .body("loads.values()", everyItem(equalTo(2)))
              .body("shortfalls", empty());
          world.balance(call).then().body("added", equalTo(0));
          Statements.assertAlways(3, world.staff(), at(CALLS + "/" + call + "/assignments"), 8);
          Statements.assertAlways(1, reviewer, at(REVIEWS), 2);
          Statements.assertAlways(4, reviewer, at(CALLS + "/" + call + "/blind-proposals"), 4);
          Statements.assertAlways(3, world.staff(), at(CALLS + "/" + call + "/reviews"), 8);
        });
    Statements.assertAlways(3, world.staff(), at(CALLS + "/" + call + "/reviewers"), 4);
  }

  @Test
  void who_declares_an_interest_no_longer_reviews_it() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);
    var declaration = map("proposalId", proposal, "reason", "曾指导该课题");
    String conflicts = CALLS + "/" + call + "/conflicts";

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call).then().body("added", equalTo(1));
          as(world.aReviewer("x")).body(declaration).post(conflicts).then().statusCode(404);
          as(reviewer).body(declaration).post(conflicts).then().statusCode(201);
          assertThat(problem(as(reviewer).body(declaration).post(conflicts)))
              .isEqualTo("conflict-declared");
          as(reviewer).get(REVIEWS).then().body("items", empty());
          assertThat(problem(byHand(call, proposal, reviewerId))).isEqualTo("conflict-of-interest");
          as(reviewer).get(CALLS + "/" + call + "/blind-proposals").then().body("items", empty());
          as(reviewer).get(PROPOSALS + "/" + proposal + "/jury-notes").then().statusCode(404);
        });
  }

  @Test
  void a_review_is_saved_submitted_and_given_back() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call);
          String path = REVIEWS + "/" + world.reviewOf(call, proposal, reviewerId);
          String tag =
              as(reviewer)
                  .get(path)
                  .then()
                  .body("review.state", equalTo("ASSIGNED"))
                  .body("rubric", hasSize(2))
                  .extract()
                  .header("ETag");
          as(world.aReviewer("x")).get(path).then().statusCode(404);
          for (var bad :
              List.of(
                  reviewPlan(List.of(5), "好"),
                  reviewPlan(List.of(5, 11), "好"),
                  reviewPlan(List.of(5, -1), "好"))) {
            assertThat(problem(as(reviewer).header("If-Match", tag).body(bad).put(path)))
                .isEqualTo("invalid-input");
          }
          as(reviewer)
              .header("If-Match", tag)
              .body(reviewPlan(Arrays.asList(5, null), "好"))
              .put(path)
              .then()
              .statusCode(200)
              .body("points", contains(5, null));
          as(reviewer)
              .header("If-Match", tag)
              .body(reviewPlan(List.of(5, 5), "好"))
              .put(path)
              .then()
              .statusCode(412);
          assertThat(problem(as(reviewer).header("If-Match", "*").post(path + "/submission")))
              .isEqualTo("review-incomplete");
          review(reviewer, path.substring(REVIEWS.length() + 1), 5, 6);
          assertThat(
                  problem(
                      as(reviewer)
                          .header("If-Match", "*")
                          .body(reviewPlan(List.of(1, 1), "好"))
                          .put(path)))
              .isEqualTo("review-submitted");
          assertThat(
                  problem(
                      as(world.staff())
                          .body(map("reason", "换人"))
                          .post(
                              API
                                  + "/review-assignments/"
                                  + path.substring(REVIEWS.length() + 1)
                                  + "/ending")))
              .isEqualTo("review-submitted");
          as(world.staff())
              .body(map("reason", "打分与评语不符"))
              .post(path + "/reopening")
              .then()
              .statusCode(200)
              .body("state", equalTo("DRAFT"));
          assertThat(problem(as(world.staff()).body(map("reason", "再来")).post(path + "/reopening")))
              .isEqualTo("review-not-submitted");
          // What was given back may be late.
          MovableClock.at(
              inDays(25), () -> review(reviewer, path.substring(REVIEWS.length() + 1), 7, 7));
        });
  }

  @Test
  void after_the_time_for_reviews_none_is_written() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);
    MovableClock.at(inDays(11), () -> world.balance(call).then().statusCode(200));
    String path = REVIEWS + "/" + world.reviewOf(call, proposal, reviewerId);

    MovableClock.at(
        inDays(21),
        () ->
            assertThat(
                    problem(
                        as(reviewer)
                            .header("If-Match", "*")
                            .body(reviewPlan(List.of(1, 1), "好"))
                            .put(path)))
                .isEqualTo("review-over"));
  }

  @Test
  void the_jury_discusses_after_each_has_said_what_they_think() {
    String call = world.aCall();
    String proposal = submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);
    String notes = PROPOSALS + "/" + proposal + "/jury-notes";

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call);
          assertThat(problem(as(reviewer).get(notes))).isEqualTo("review-first");
          review(reviewer, world.reviewOf(call, proposal, reviewerId), 5, 6);
          created(as(reviewer).body(map("words", "可以合并")).post(notes));
          created(as(world.staff()).body(map("words", "同意")).post(notes));
          as(reviewer)
              .get(notes)
              .then()
              .body("items.words", contains("可以合并", "同意"))
              .body("items.mine", contains(true, false))
              .body("items.byStaff", contains(false, true));
          as(world.aReviewer("x")).get(notes).then().statusCode(404);
          as(world.otherStaff()).get(notes).then().statusCode(404);
        });
  }

  private Response byHand(String call, String proposal, String reviewer) {
    return as(world.staff())
        .body(map("proposalId", proposal, "reviewerId", reviewer))
        .post(CALLS + "/" + call + "/assignments");
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  @Test
  void who_falls_ill_leaves_what_they_have_not_submitted_to_others() {
    String call = world.aCall();
    String first = submitted(world.aTeam(), call);
    String second = submitted(world.aTeam(), call);
    var ill = world.aReviewer("elsewhere");
    String illId = world.accepted(call, ill);
    String otherId = world.accepted(call, world.aReviewer("elsewhere"));
    String path = CALLS + "/" + call + "/reviewers/" + illId + "/departure";
    var reason = map("reason", "因病退出");

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call).then().body("added", equalTo(4));
          review(ill, world.reviewOf(call, first, illId), 5, 6);
          as(world.otherStaff()).body(reason).post(path).then().statusCode(403);
          as(world.staff()).body(reason).post(path).then().statusCode(204);
          as(world.staff()).body(reason).post(path).then().statusCode(404);
          as(ill).get(CALLS + "/" + call + "/blind-proposals").then().statusCode(404);
          as(world.staff())
              .get(CALLS + "/" + call + "/assignments")
              .then()
              .body(
                  "items.findAll { it.reviewerId == '" + illId + "' }.proposalId", contains(first));
          String replaced = world.accepted(call, world.aReviewer("elsewhere"));
          world
              .balance(call)
              .then()
              .body("added", equalTo(1))
              .body("loads." + replaced, equalTo(1))
              .body("loads." + otherId, equalTo(2));
          as(world.staff())
              .get(CALLS + "/" + call + "/assignments")
              .then()
              .body(
                  "items.findAll { it.reviewerId == '" + replaced + "' }.proposalId",
                  contains(second));
        });
  }
}
