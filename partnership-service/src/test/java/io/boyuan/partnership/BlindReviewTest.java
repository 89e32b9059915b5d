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
import static io.boyuan.partnership.VentureWorld.proposal;
import static io.boyuan.partnership.VentureWorld.review;
import static io.boyuan.partnership.VentureWorld.reviewPlan;
import static io.boyuan.partnership.VentureWorld.submit;
import static io.boyuan.partnership.VentureWorld.submitted;
import static io.boyuan.partnership.VentureWorld.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.partnership.VentureWorld.Team;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Where a call is double-blind, nothing a reviewer can read tells who proposes (P3): every answer
 * of every operation a reviewer may call is read whole, whatever it says and however it is refused.
 */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class BlindReviewTest {

  private static final String MEMBER = "欧阳靖宇";
  private static final String SUPERVISOR = "司马教授";

  Tokens tokens;
  Broker broker;

  @Test
  void nothing_a_reviewer_reads_tells_who_proposes() {
    var world = new VentureWorld(tokens);
    String call = world.aCall();
    var team = world.aTeam();
    var supervisor = UUID.randomUUID();
    String proposal = proposed(team, call, supervisor);
    var own = world.aTeam();
    String withInterest = submitted(own, call);
    var reviewer = world.aReviewer(own.university());
    String reviewerId = world.accepted(call, reviewer);
    var secrets =
        List.of(
            team.code(),
            team.university(),
            team.member().id().toString(),
            team.member().name(),
            supervisor.toString(),
            MEMBER,
            SUPERVISOR);

    var read = new ArrayList<String>();
    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call).then().statusCode(200);
          String review = world.reviewOf(call, proposal, reviewerId);
          read.addAll(everythingOf(reviewer, call, review, proposal, withInterest));
          review(reviewer, review, 5, 6);
          created(
              as(world.staff())
                  .body(map("words", "可行"))
                  .post(PROPOSALS + "/" + proposal + "/jury-notes"));
          read.addAll(everythingOf(reviewer, call, review, proposal, withInterest));
          as(world.staff())
              .body(map("reason", "评语过短"))
              .post(REVIEWS + "/" + review + "/reopening")
              .then()
              .statusCode(200);
          read.addAll(everythingOf(reviewer, call, review, proposal, withInterest));
        });

    assertThat(read).hasSizeGreaterThan(60);
    assertThat(read.toString()).contains("充电棚改造", "attachment-1.jpg", "可行");
    for (String answer : read) {
      assertThat(answer).doesNotContain(secrets);
    }
  }

  @Test
  void where_only_reviewers_are_hidden_they_read_who_proposes() {
    var world = new VentureWorld(tokens);
    String call = world.published(with(world.call(), "terms.review.anonymity", "SINGLE"));
    var team = world.aTeam();
    String proposal = proposed(team, call, UUID.randomUUID());
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);

    MovableClock.at(
        inDays(11),
        () -> {
          world.balance(call);
          as(reviewer)
              .get(REVIEWS + "/" + world.reviewOf(call, proposal, reviewerId))
              .then()
              .body("proposal.by.teamCode", equalTo(team.code()))
              .body("proposal.by.members", contains(MEMBER))
              .body("proposal.by.supervisor", equalTo(SUPERVISOR));
        });
  }

  /** The operations of the API that a reviewer is not refused for their role. */
  @Test
  void every_operation_that_a_reviewer_may_call_is_read_here_or_is_for_everybody() {
    var table = PermissionRows.ofReviewers();
    assertThat(table)
        .allSatisfy(
            operation ->
                assertThat(READ).as("does it tell who proposes? " + operation).contains(operation));
  }

  /** What reviewers may call and others may not; everybody's operations know no proposal. */
  private static final Set<String> READ =
      Set.of(
          "GET /review-invitations",
          "POST /review-invitations/{id}/acceptance",
          "POST /review-invitations/{id}/refusal",
          "POST /calls/{id}/conflicts",
          "GET /calls/{id}/blind-proposals",
          "GET /reviews",
          "GET /reviews/{id}",
          "PUT /reviews/{id}",
          "POST /reviews/{id}/submission",
          "GET /reviews/{id}/attachments",
          "GET /reviews/{id}/attachments/{attachment}",
          "GET /proposals/{id}/jury-notes",
          "POST /proposals/{id}/jury-notes");

  @Test
  void a_file_as_it_was_sent_would_tell() {
    assertThat(new String(VentureFiles.pdfOf("p-qingzhi"), StandardCharsets.ISO_8859_1))
        .contains("p-qingzhi");
  }

  private static String proposed(Team team, String call, UUID supervisor) {
    var content =
        with(
            with(
                proposal(team.member(), 900_000),
                "members",
                List.of(map("accountId", team.member().id(), "name", MEMBER, "task", "调研"))),
            "supervisor",
            map("accountId", supervisor, "name", SUPERVISOR, "task", "指导"));
    String proposal =
        begin(team, call, content).then().statusCode(201).extract().path("proposal.id");
    as(team.member())
        .contentType("image/png")
        .body(VentureFiles.png())
        .post(PROPOSALS + "/" + proposal + "/attachments?name=" + team.code() + ".png")
        .then()
        .statusCode(201);
    as(team.member())
        .contentType("application/pdf")
        .body(VentureFiles.pdfOf(team.code()))
        .post(PROPOSALS + "/" + proposal + "/attachments?name=" + team.code() + ".pdf")
        .then()
        .statusCode(201);
    submit(team, proposal).then().statusCode(200);
    return proposal;
  }

  private static List<String> everythingOf(
      TestCaller reviewer, String call, String review, String proposal, String withInterest) {
    var paths =
        new ArrayList<>(
            List.of(
                API + "/review-invitations",
                REVIEWS,
                REVIEWS + "/" + review,
                REVIEWS + "/" + review + "/attachments",
                CALLS + "/" + call,
                CALLS + "/" + call + "/blind-proposals",
                CALLS + "/" + call + "/blind-proposals?limit=1",
                API + "/me/data"));
    // What is not theirs to read is refused without a word of it.
    for (String each : List.of(proposal, withInterest)) {
      for (String part :
          List.of("", "/versions", "/attachments", "/decision", "/jury-notes", "/award")) {
        paths.add(PROPOSALS + "/" + each + part);
      }
    }
    for (String part :
        List.of(
            "/proposals",
            "/reviewers",
            "/assignments",
            "/reviews",
            "/ranking",
            "/ranking/proposals",
            "/conflicts",
            "/results")) {
      paths.add(CALLS + "/" + call + part);
    }
    List<String> files =
        as(reviewer).get(REVIEWS + "/" + review + "/attachments").then().extract().path("id");
    assertThat(files).hasSize(2);
    files.forEach(file -> paths.add(REVIEWS + "/" + review + "/attachments/" + file));
    files.forEach(file -> paths.add(PROPOSALS + "/" + proposal + "/attachments/" + file));
    paths.add(REVIEWS + "/" + review + "/attachments/" + UUID.randomUUID());

    var read = new ArrayList<String>();
    for (String path : paths) {
      var answer = as(reviewer).get(path);
      read.add(written(answer));
    }
    for (var body :
        List.of(
            map("proposalId", withInterest, "reason", "x"),
            map("proposalId", UUID.randomUUID(), "reason", "x"))) {
      read.add(written(as(reviewer).body(body).post(CALLS + "/" + call + "/conflicts")));
    }
    read.add(
        written(
            as(reviewer)
                .header("If-Match", "\"99\"")
                .body(reviewPlan(List.of(1, 1), "x"))
                .put(REVIEWS + "/" + review)));
    read.add(written(as(reviewer).post(REVIEWS + "/" + review + "/submission")));
    return read;
  }

  /** Files are read as text of every kind in which one could tell a name. */
  private static String written(Response answer) {
    byte[] body = answer.asByteArray();
    return answer.headers()
        + "\n"
        + new String(body, StandardCharsets.UTF_8)
        + new String(body, StandardCharsets.ISO_8859_1)
        + new String(body, StandardCharsets.UTF_16BE);
  }
}
