package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.A_PAGE;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.VentureWorld.inDays;
import static io.boyuan.partnership.VentureWorld.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: micro-ventures. */
final class VentureExamples {

  private final VentureWorld world;
  private final Map<String, Example> examples = new HashMap<>();

  private VentureExamples(VentureWorld world) {
    this.world = world;
  }

  static Map<String, Example> all(VentureWorld world) {
    var all = new VentureExamples(world);
    all.ofChallenges();
    all.ofCalls();
    all.ofAwards();
    return all.examples;
  }

  private void ofChallenges() {
    String challenge = world.aChallenge();
    put("POST challenges", Example.sending(json(world.challenge())));
    put("GET challenges/{id}", Example.of(challenge));
    put("PUT challenges/{id}", sending(world.challenge()).with("id", challenge));
    put("POST challenges/{id}/publication", Example.of(challenge));
    put("DELETE challenges/{id}", Example.of(challenge));
    put("POST challenges/{id}/closing", sending(map("words", "x")).with("id", challenge));
    put("POST challenges/{id}/solution", sending(map("words", "x")).with("id", challenge));
    for (String list :
        List.of("challenge-drafts", "challenge-candidates", "call-drafts", "awards")) {
      put("GET " + list, Example.asking("?community=" + world.community));
    }
  }

  private void ofCalls() {
    var plan = world.call();
    String call = world.published(plan);
    var team = world.aTeam();
    String proposal = VentureWorld.submitted(team, call);
    String nothing = UUID.randomUUID().toString();
    var content = VentureWorld.proposal(team.member(), 1);
    put("POST calls", sending(plan));
    put("PUT calls/{id}", sending(plan).with("id", call));
    var later =
        map(
            "deadline", inDays(12).toString(),
            "reviewUntil", inDays(30).toString(),
            "reason", "x");
    put("POST calls/{id}/extension", sending(later).with("id", call));
    put("POST calls/{id}/cancellation", sending(map("reason", "x")).with("id", call));
    put(
        "POST calls/{id}/proposals",
        sending(map("teamCode", "p-of-others", "content", content)).with("id", call));
    var invited = map("accountId", UUID.randomUUID(), "name", "陈老师");
    put("POST calls/{id}/reviewers", sending(invited).with("id", call));
    var pair = map("proposalId", proposal, "reviewerId", nothing);
    put(
        "POST calls/{id}/reviewers/{reviewer}/departure",
        sending(map("reason", "x")).with("id", call).with("reviewer", nothing));
    put(
        "POST calls/{id}/reviewers/{reviewer}/withdrawal",
        sending(map("reason", "x")).with("id", call).with("reviewer", nothing));
    put("POST calls/{id}/assignments", sending(pair).with("id", call));
    var interest = map("proposalId", proposal, "reason", "x");
    put("POST calls/{id}/conflicts", sending(interest).with("id", call));
    for (String each :
        List.of(
            "GET calls/{id}",
            "DELETE calls/{id}",
            "POST calls/{id}/publication",
            "GET calls/{id}/proposals",
            "GET calls/{id}/reviewers",
            "GET calls/{id}/conflicts",
            "GET calls/{id}/blind-proposals",
            "GET calls/{id}/assignments",
            "POST calls/{id}/assignments/balance",
            "GET calls/{id}/reviews",
            "GET calls/{id}/results",
            "GET calls/{id}/ranking",
            "POST calls/{id}/ranking",
            "GET calls/{id}/ranking/proposals",
            "POST calls/{id}/ranking/publication")) {
      put(each, Example.of(call));
    }
    put("PUT proposals/{id}", sending(content).with("id", proposal));
    for (String each :
        List.of(
            "GET proposals/{id}",
            "GET proposals/{id}/versions",
            "POST proposals/{id}/submission",
            "POST proposals/{id}/withdrawal",
            "GET proposals/{id}/attachments",
            "GET proposals/{id}/decision",
            "GET proposals/{id}/jury-notes")) {
      put(each, Example.of(proposal));
    }
    put("POST proposals/{id}/jury-notes", sending(map("words", "x")).with("id", proposal));
    ofFiles("proposals", proposal);
    put("DELETE proposals/{id}/attachments/{attachment}", file(proposal, nothing));
    ofReviews(nothing);
  }

  private void ofReviews(String nothing) {
    String call = world.aCall();
    String proposal = VentureWorld.submitted(world.aTeam(), call);
    var reviewer = world.aReviewer("elsewhere");
    String reviewerId = world.accepted(call, reviewer);
    MovableClock.at(inDays(11), () -> world.balance(call).then().statusCode(200));
    String review = world.reviewOf(call, proposal, reviewerId);
    for (String each :
        List.of(
            "POST review-invitations/{id}/acceptance",
            "POST review-invitations/{id}/refusal",
            "GET reviews/{id}",
            "POST reviews/{id}/submission",
            "GET reviews/{id}/attachments")) {
      put(each, Example.of(nothing));
    }
    put("GET reviews/{id}/attachments/{attachment}", file(review, nothing));
    put(
        "PUT reviews/{id}",
        sending(VentureWorld.reviewPlan(List.of(1, 1), "x")).with("id", nothing));
    put("POST reviews/{id}/reopening", sending(map("reason", "x")).with("id", review));
    put("POST review-assignments/{id}/ending", sending(map("reason", "x")).with("id", review));
  }

  private void ofAwards() {
    var team = world.aTeam();
    String funded = world.funded(team, 900_000);
    var plan = VentureWorld.award(List.of(VentureWorld.milestone(30, 900_000)));
    put("POST proposals/{id}/award", sending(plan).with("id", funded));
    put("POST proposals/{id}/decision/reasons", sending(map("reasons", "x")).with("id", funded));
    var funding = map("fundedFen", 1, "reason", "x");
    put("POST proposals/{id}/decision/override", sending(funding).with("id", funded));
    String award =
        world.awarded(
            world.aTeam(), List.of(VentureWorld.milestone(30, 1), VentureWorld.milestone(60, 1)));
    for (String each :
        List.of(
            "GET awards/{id}",
            "POST awards/{id}/completion",
            "GET awards/{id}/milestones",
            "GET awards/{id}/attachments",
            "GET awards/{id}/payments")) {
      put(each, Example.of(award));
    }
    put("POST awards/{id}/termination", sending(map("reason", "x")).with("id", award));
    ofFiles("awards", award);
    String milestone = world.milestonesOf(award).getFirst();
    put("GET milestones/{id}", Example.of(milestone));
    put("GET milestones/{id}/attachments", Example.of(milestone));
    for (String each : List.of("report", "acceptance", "rejection")) {
      put("POST milestones/{id}/" + each, sending(map("words", "x")).with("id", milestone));
    }
    ofFiles("milestones", milestone);
    put("POST milestones/{id}/payments", Example.of(milestone));
    ofWhatIsDone();
  }

  private void ofWhatIsDone() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(VentureWorld.milestone(30, 1)));
    String milestone = world.milestonesOf(award).getFirst();
    world.reached(team, milestone);
    String payment =
        VentureWorld.created(
            as(world.staff()).post(VentureWorld.MILESTONES + "/" + milestone + "/payments"));
    put("POST award-payments/{id}/approval", Example.of(payment));
    put("POST award-payments/{id}/refusal", sending(map("reason", "x")).with("id", payment));
    String done = world.awarded(team, List.of(VentureWorld.milestone(30, 0)));
    world.reached(team, world.milestonesOf(done).getFirst());
    as(world.staff()).post(VentureWorld.AWARDS + "/" + done + "/completion");
    var plan = map("title", VentureWorld.names("x"), "words", "x", "wordsEn", "x");
    String path = VentureWorld.AWARDS + "/" + done + "/outcome";
    String outcome = VentureWorld.created(as(world.staff()).body(plan).post(path));
    put("POST awards/{id}/outcome", sending(plan).with("id", done));
    put("GET outcomes/{id}", Example.of(outcome));
    put("PUT outcomes/{id}", sending(plan).with("id", outcome));
    put("GET outcomes/{id}/attachments", Example.of(outcome));
    ofFiles("outcomes", outcome);
    put(
        "DELETE outcomes/{id}/attachments/{attachment}",
        file(outcome, UUID.randomUUID().toString()));
  }

  private void ofFiles(String things, String id) {
    put(
        "POST " + things + "/{id}/attachments",
        new Example(Map.of("id", id), "?name=x.pdf", A_PAGE, "application/pdf"));
    put("GET " + things + "/{id}/attachments/{attachment}", file(id, UUID.randomUUID().toString()));
  }

  private static Example file(String id, String attachment) {
    return Example.of(id).with("attachment", attachment);
  }

  private static Example sending(Map<String, Object> body) {
    return Example.sending(json(body));
  }

  private static String json(Map<String, Object> body) {
    try {
      return new ObjectMapper().writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(String operation, Example example) {
    examples.put(operation.replaceFirst(" ", " " + API + "/"), example);
  }
}
