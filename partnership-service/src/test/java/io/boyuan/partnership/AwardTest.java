package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.boyuan.partnership.VentureWorld.AWARDS;
import static io.boyuan.partnership.VentureWorld.MILESTONES;
import static io.boyuan.partnership.VentureWorld.PAYMENTS;
import static io.boyuan.partnership.VentureWorld.PROPOSALS;
import static io.boyuan.partnership.VentureWorld.award;
import static io.boyuan.partnership.VentureWorld.created;
import static io.boyuan.partnership.VentureWorld.map;
import static io.boyuan.partnership.VentureWorld.milestone;
import static io.boyuan.partnership.VentureWorld.names;
import static io.boyuan.partnership.VentureWorld.problem;
import static io.boyuan.partnership.VentureWorld.submitted;
import static io.boyuan.partnership.VentureWorld.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.contracts.partnership.AwardChanged;
import io.boyuan.contracts.partnership.MilestoneDue;
import io.boyuan.partnership.milestone.RemindersOfMilestones;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Awards, their milestones, their payments and what came of them (P3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AwardTest {

  Tokens tokens;
  Broker broker;
  @Inject RemindersOfMilestones reminders;
  VentureWorld world;

  @BeforeEach
  void world() {
    world = new VentureWorld(tokens);
  }

  @Test
  void that_an_award_is_given_and_ends_is_told() {
    var team = world.aTeam();
    String done = world.awarded(team, List.of(milestone(30, 0)));
    world.reached(team, world.milestonesOf(done).getFirst());
    as(world.staff()).post(AWARDS + "/" + done + "/completion").then().statusCode(200);
    String ended = world.awarded(world.aTeam(), List.of(milestone(30, 0)));
    as(world.staff())
        .body(map("reason", "团队毕业"))
        .post(AWARDS + "/" + ended + "/termination")
        .then()
        .statusCode(200);

    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      assertThat(reader.about(UUID.fromString(done), 2))
          .allSatisfy(fact -> assertThat(fact.type()).isEqualTo(AwardChanged.TYPE))
          .extracting(fact -> fact.data().replaceAll(".*\"status\":\"(\\w+)\".*", "$1"))
          .containsExactly("ACTIVE", "DONE");
      assertThat(reader.about(UUID.fromString(ended), 2).getLast().data()).contains("TERMINATED");
    }
  }

  @Test
  void a_funded_proposal_is_awarded_once_within_what_it_got() {
    var team = world.aTeam();
    String proposal = world.funded(team, 900_000);
    String path = PROPOSALS + "/" + proposal + "/award";

    as(world.otherStaff()).body(award(List.of(milestone(30, 1)))).post(path).then().statusCode(403);
    assertThat(
            problem(
                as(world.staff())
                    .body(award(List.of(milestone(30, 500_000), milestone(60, 400_001))))
                    .post(path)))
        .isEqualTo("payments-exceed-award");
    for (var bad :
        List.of(
            award(List.of()),
            award(List.of(milestone(60, 1), milestone(30, 1))),
            award(List.of(milestone(300, 1))),
            with(award(List.of(milestone(30, 1))), "endsOn", today().minusDays(1).toString()),
            with(award(List.of(milestone(30, 1))), "startsOn", "1026-01-01"))) {
      assertThat(problem(as(world.staff()).body(bad).post(path))).isEqualTo("invalid-input");
    }
    var plan = award(List.of(milestone(30, 500_000), milestone(60, 400_000)));
    String id = created(as(world.staff()).body(plan).post(path));
    assertThat(problem(as(world.staff()).body(with(plan, "contractNumber", "another")).post(path)))
        .isEqualTo("already-awarded");

    String contract =
        created(
            as(world.staff())
                .contentType("application/pdf")
                .body(VentureFiles.pdfOf("staff"))
                .post(AWARDS + "/" + id + "/attachments?name=contract.pdf"));
    String files = AWARDS + "/" + id + "/attachments";
    as(team.member()).get(files).then().body("id", contains(contract));
    as(team.member()).get(files + "/" + contract).then().statusCode(200);
    as(world.aTeam().member()).get(files + "/" + contract).then().statusCode(404);
    as(team.member())
        .get(AWARDS + "/" + id)
        .then()
        .body("amountFen", equalTo(900_000))
        .body("status", equalTo("ACTIVE"));
    as(world.aTeam().member()).get(AWARDS + "/" + id).then().statusCode(404);
    as(team.member()).get(API + "/my-awards").then().body("items.id", contains(id));
  }

  @Test
  void what_is_not_funded_is_not_awarded() {
    String proposal = submitted(world.aTeam(), world.aCall());
    assertThat(
            problem(
                as(world.staff())
                    .body(award(List.of(milestone(30, 1))))
                    .post(PROPOSALS + "/" + proposal + "/award")))
        .isEqualTo("not-funded");
  }

  @Test
  void a_milestone_is_reported_with_files_rejected_reported_again_and_accepted() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(30, 900_000)));
    String path = MILESTONES + "/" + world.milestonesOf(award).getFirst();
    var words = map("words", "问卷 212 份");

    assertThat(problem(as(world.staff()).body(words).post(path + "/acceptance")))
        .isEqualTo("milestone-not-reported");
    created(
        as(team.member())
            .contentType("image/png")
            .body(VentureFiles.png())
            .post(path + "/attachments?name=photo.png"));
    as(world.aTeam().member()).body(words).post(path + "/report").then().statusCode(404);
    as(team.member()).body(words).post(path + "/report").then().statusCode(200);
    assertThat(problem(as(team.member()).body(words).post(path + "/report")))
        .isEqualTo("milestone-reported");
    as(world.staff()).get(path + "/attachments").then().body("name", contains("photo.jpg"));
    as(world.otherStaff()).body(words).post(path + "/rejection").then().statusCode(403);
    as(world.staff())
        .body(map("words", "缺少选址建议"))
        .post(path + "/rejection")
        .then()
        .statusCode(200)
        .body("status", equalTo("REJECTED"));
    as(team.member()).get(path).then().body("answer", equalTo("缺少选址建议"));
    world.reached(team, path.substring(MILESTONES.length() + 1));
    as(team.member()).get(path).then().body("status", equalTo("ACCEPTED"));
  }

  @Test
  void a_payment_needs_two_different_staff_and_shows_who_is_missing() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(30, 400_000)));
    String milestone = world.milestonesOf(award).getFirst();
    String ask = MILESTONES + "/" + milestone + "/payments";
    assertThat(problem(as(world.staff()).post(ask))).isEqualTo("milestone-not-accepted");
    world.reached(team, milestone);
    String payment = PAYMENTS + "/" + created(as(world.accountant()).post(ask));
    assertThat(problem(as(world.staff()).post(ask))).isEqualTo("milestone-paid");

    as(world.staff())
        .post(payment + "/approval")
        .then()
        .statusCode(200)
        .body("status", equalTo("ASKED"))
        .body("approvalsMissing", equalTo(1))
        .body("approverIds", contains(world.staff().id().toString()));
    assertThat(problem(as(world.staff()).post(payment + "/approval"))).isEqualTo("same-approver");
    as(world.otherStaff()).post(payment + "/approval").then().statusCode(403);
    assertThat(problem(as(world.staff()).post(AWARDS + "/" + award + "/completion")))
        .isEqualTo("payments-open");
    as(world.colleague())
        .post(payment + "/approval")
        .then()
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("approvalsMissing", equalTo(0));
    assertThat(problem(as(world.colleague()).body(map("reason", "x")).post(payment + "/refusal")))
        .isEqualTo("payment-decided");
    as(world.staff())
        .get(AWARDS + "/" + award)
        .then()
        .body("paidFen", equalTo(400_000))
        .body("promisedFen", equalTo(400_000));
    as(world.staff())
        .get(AWARDS + "/" + award + "/payments")
        .then()
        .body("items.status", contains("APPROVED"));
  }

  @Test
  void the_same_staff_at_twenty_doors_at_once_is_one_approval() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(30, 400_000)));
    String milestone = world.milestonesOf(award).getFirst();
    world.reached(team, milestone);
    String payment =
        PAYMENTS
            + "/"
            + created(as(world.accountant()).post(MILESTONES + "/" + milestone + "/payments"));

    assertThat(Race.run(20, i -> () -> as(world.staff()).post(payment + "/approval").statusCode()))
        .containsOnly(200, 409)
        .filteredOn(status -> status == 200)
        .hasSize(1);
    as(world.staff()).get(AWARDS + "/" + award).then().body("paidFen", equalTo(0));
  }

  @Test
  void payments_never_exceed_the_award_however_many_are_made_at_once() {
    var team = world.aTeam();
    String award =
        world.awarded(
            team, List.of(milestone(30, 300_000), milestone(60, 300_000), milestone(90, 300_000)));
    var milestones = world.milestonesOf(award);
    milestones.forEach(each -> world.reached(team, each));

    // Each milestone is asked for by several at once, and what is asked for is approved by both.
    Race.run(
        12,
        i ->
            () ->
                as(world.accountant())
                    .post(MILESTONES + "/" + milestones.get(i % 3) + "/payments")
                    .statusCode());
    List<String> payments =
        as(world.staff()).get(AWARDS + "/" + award + "/payments").then().extract().path("items.id");
    assertThat(payments).hasSize(3);
    Race.run(
        12,
        i ->
            () ->
                as(i < 6 ? world.staff() : world.colleague())
                    .post(PAYMENTS + "/" + payments.get(i % 3) + "/approval")
                    .statusCode());
    as(world.staff())
        .get(AWARDS + "/" + award)
        .then()
        .body("paidFen", equalTo(900_000))
        .body("promisedFen", equalTo(900_000));
  }

  @Test
  void the_database_itself_lets_no_payment_exceed_the_award() {
    var team = world.aTeam();
    var award = UUID.fromString(world.awarded(team, List.of(milestone(30, 400_000))));

    // 900,000 fen: of ten who set 200,000 aside at once four do.
    assertThat(Race.run(10, i -> () -> reminders.promised(award, 200_000)))
        .filteredOn(promised -> promised)
        .hasSize(4);
  }

  @Test
  void what_is_refused_can_be_asked_for_again() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(30, 900_000)));
    String milestone = world.milestonesOf(award).getFirst();
    world.reached(team, milestone);
    String ask = MILESTONES + "/" + milestone + "/payments";
    String payment = created(as(world.staff()).post(ask));

    as(world.colleague())
        .body(map("reason", "缺少发票"))
        .post(PAYMENTS + "/" + payment + "/refusal")
        .then()
        .statusCode(200)
        .body("refusedWords", equalTo("缺少发票"));
    as(world.staff()).get(AWARDS + "/" + award).then().body("promisedFen", equalTo(0));
    created(as(world.staff()).post(ask));
  }

  @Test
  void what_was_accepted_before_it_was_terminated_is_paid_and_nothing_else() {
    var team = world.aTeam();
    String award =
        world.awarded(
            team, List.of(milestone(30, 300_000), milestone(60, 300_000), milestone(90, 300_000)));
    var milestones = world.milestonesOf(award);
    milestones.subList(0, 2).forEach(each -> world.reached(team, each));
    String payment =
        created(
            as(world.accountant()).post(MILESTONES + "/" + milestones.getFirst() + "/payments"));
    assertThat(problem(as(world.staff()).post(AWARDS + "/" + award + "/completion")))
        .isEqualTo("milestones-open");

    as(world.staff())
        .body(map("reason", "团队毕业"))
        .post(AWARDS + "/" + award + "/termination")
        .then()
        .statusCode(200)
        .body("status", equalTo("TERMINATED"))
        .body("promisedFen", equalTo(300_000));
    String later =
        created(as(world.accountant()).post(MILESTONES + "/" + milestones.get(1) + "/payments"));
    for (String each : List.of(payment, later)) {
      as(world.staff()).post(PAYMENTS + "/" + each + "/approval").then().statusCode(200);
      as(world.colleague()).post(PAYMENTS + "/" + each + "/approval").then().statusCode(200);
    }
    as(world.staff()).get(AWARDS + "/" + award).then().body("paidFen", equalTo(600_000));
    String dropped = MILESTONES + "/" + milestones.get(2);
    assertThat(problem(as(world.staff()).post(dropped + "/payments")))
        .isEqualTo("milestone-not-accepted");
    assertThat(problem(as(team.member()).body(map("words", "x")).post(dropped + "/report")))
        .isEqualTo("award-over");
  }

  @Test
  void what_was_accepted_is_paid_before_it_ends_well_or_staff_say_why_not() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(30, 300_000)));
    world.reached(team, world.milestonesOf(award).getFirst());
    String completion = AWARDS + "/" + award + "/completion";

    assertThat(problem(as(world.staff()).post(completion))).isEqualTo("milestones-unpaid");
    assertThat(problem(as(world.staff()).body(map("waiver", "")).post(completion)))
        .isEqualTo("invalid-input");
    as(world.staff())
        .body(map("waiver", "团队书面放弃尾款"))
        .post(completion)
        .then()
        .statusCode(200)
        .body("status", equalTo("DONE"));
    as(world.staff())
        .get(API + "/audit-entries?limit=200&community=" + world.community)
        .then()
        .body("items.reason", hasItem("团队书面放弃尾款"));
  }

  @Test
  void who_asked_for_a_payment_is_not_the_first_to_approve_it() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(30, 400_000)));
    String milestone = world.milestonesOf(award).getFirst();
    world.reached(team, milestone);
    String payment = PAYMENTS + "/" + created(askFor(world, milestone));

    assertThat(problem(as(world.accountant()).post(payment + "/approval")))
        .isEqualTo("asker-approves-first");
    as(world.staff())
        .get(AWARDS + "/" + award + "/payments")
        .then()
        .body("items[0].askedById", equalTo(world.accountant().id().toString()))
        .body("items[0].missing", contains("STAFF_WHO_DID_NOT_ASK", "OTHER_STAFF"));
    as(world.staff()).post(payment + "/approval").then().body("missing", contains("OTHER_STAFF"));
    as(world.accountant())
        .post(payment + "/approval")
        .then()
        .body("status", equalTo("APPROVED"))
        .body("missing", hasSize(0));
    as(world.accountant()).get(API + "/me/data").then().body("paymentApprovals", hasSize(1));
  }

  private static Response askFor(VentureWorld world, String milestone) {
    return as(world.accountant()).post(MILESTONES + "/" + milestone + "/payments");
  }

  @Test
  void nobody_of_the_staff_awards_ends_or_pays_a_proposal_of_their_own() {
    var team = world.aTeam();
    var both = world.alsoStaff(team);
    String proposal = world.funded(team, 900_000);
    var plan = award(List.of(milestone(30, 400_000)));
    String give = PROPOSALS + "/" + proposal + "/award";
    assertThat(problem(as(both).body(plan).post(give))).isEqualTo("own-proposal");
    String award = AWARDS + "/" + created(as(world.staff()).body(plan).post(give));
    String milestone = world.milestonesOf(award.substring(AWARDS.length() + 1)).getFirst();
    world.reached(team, milestone);
    String ask = MILESTONES + "/" + milestone + "/payments";
    assertThat(problem(as(both).post(ask))).isEqualTo("own-proposal");
    String payment = PAYMENTS + "/" + created(as(world.staff()).post(ask));

    var reason = map("reason", "x");
    for (var refused :
        List.of(
            as(both).body(reason).post(payment + "/refusal"),
            as(both).body(reason).post(award + "/termination"),
            as(both).post(award + "/completion"))) {
      assertThat(problem(refused)).isEqualTo("own-proposal");
    }
  }

  @Test
  void nothing_is_awarded_to_who_lost_the_agreement() {
    var partners = new PartnershipWorld(tokens);
    String university = partners.aUniversity();
    String number = partners.anAgreement(world.community, university, "2020-01-01", "2120-12-31");
    String proposal = world.funded(world.aTeamOf(university), 900_000);
    as(world.staff())
        .body(map("reason", "违约"))
        .post(PartnershipWorld.AGREEMENTS + "/" + number + "/suspension")
        .then()
        .statusCode(200);

    assertThat(
            problem(
                as(world.staff())
                    .body(award(List.of(milestone(30, 1))))
                    .post(PROPOSALS + "/" + proposal + "/award")))
        .isEqualTo("no-agreement-on-deadline");
  }

  @Test
  void teams_are_reminded_30_and_7_days_before_once_each() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(40, 1), milestone(150, 1)));
    var milestones = world.milestonesOf(award).stream().map(UUID::fromString).toList();

    reminders.on(today().plusDays(9));
    reminders.on(today().plusDays(10));
    reminders.on(today().plusDays(11));
    reminders.on(today().plusDays(33));
    reminders.on(today().plusDays(34));

    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      assertThat(reader.about(milestones.getFirst(), 2))
          .hasSize(2)
          .allSatisfy(fact -> assertThat(fact.type()).isEqualTo(MilestoneDue.TYPE))
          .extracting(fact -> fact.data().replaceAll(".*\"noticeDays\":(\\d+).*", "$1"))
          .containsExactly("30", "7");
    }
  }

  @Test
  void what_came_of_it_is_for_everybody_and_tells_no_persons() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(30, 0)));
    String publish = AWARDS + "/" + award + "/outcome";
    var plan = map("title", names("充电棚"), "words", "两处启用", "wordsEn", "Two are in use");
    assertThat(problem(as(world.staff()).body(plan).post(publish))).isEqualTo("award-not-done");
    world.reached(team, world.milestonesOf(award).getFirst());
    as(world.staff())
        .post(AWARDS + "/" + award + "/completion")
        .then()
        .statusCode(200)
        .body("status", equalTo("DONE"));

    var answer = as(world.staff()).body(plan).post(publish);
    String path = API + "/outcomes/" + created(answer);
    assertThat(problem(as(world.staff()).body(plan).post(publish))).isEqualTo("outcome-published");
    as(world.otherStaff()).header("If-Match", "*").body(plan).put(path).then().statusCode(403);
    as(world.staff())
        .header("If-Match", answer.header("ETag"))
        .body(with(plan, "words", "三处启用"))
        .put(path)
        .then()
        .statusCode(200);
    String file =
        created(
            as(world.staff())
                .contentType("image/png")
                .body(VentureFiles.png())
                .post(path + "/attachments?name=shed.png"));

    String whole =
        given()
            .get(path)
            .then()
            .statusCode(200)
            .body("words", equalTo("三处启用"))
            .body("team.zh", equalTo("青志"))
            .body("amountFen", equalTo(900_000))
            .extract()
            .asString();
    assertThat(whole).doesNotContain("王小明", team.member().id().toString());
    given().get(API + "/outcomes?community=" + world.community).then().body("items", hasSize(1));
    given().get(path + "/attachments/" + file).then().statusCode(200).contentType("image/jpeg");
    as(world.staff()).delete(path + "/attachments/" + file).then().statusCode(204);
    given().get(path + "/attachments/" + file).then().statusCode(404);
  }

  @Test
  void every_step_of_staff_teams_and_reviewers_is_in_the_audit_trail() {
    var team = world.aTeam();
    String award = world.awarded(team, List.of(milestone(30, 400_000)));
    String milestone = world.milestonesOf(award).getFirst();
    world.reached(team, milestone);
    String payment =
        PAYMENTS
            + "/"
            + created(as(world.accountant()).post(MILESTONES + "/" + milestone + "/payments"));
    as(world.staff()).post(payment + "/approval").then().statusCode(200);
    as(world.colleague()).post(payment + "/approval").then().statusCode(200);
    as(world.staff()).post(AWARDS + "/" + award + "/completion").then().statusCode(200);

    as(world.staff())
        .get(API + "/audit-entries?limit=200&community=" + world.community)
        .then()
        .body(
            "items.action",
            hasItems(
                "begin-proposal",
                "save-review",
                "submit-proposal",
                "accept-invitation",
                "submit-review",
                "report-milestone",
                "write-challenge",
                "publish-challenge",
                "write-call",
                "publish-call",
                "invite-reviewer",
                "assign-reviewers",
                "rank-proposals",
                "reason-decision",
                "publish-decision",
                "give-award",
                "accept-milestone",
                "ask-payment",
                "approve-payment",
                "finish-award"));
  }

  @Test
  void nobody_of_the_staff_decides_about_a_proposal_of_their_own() {
    var team = world.aTeam();
    // Who studies may work for the community too.
    var both = team.member().withRoles("community-staff").inCommunities(world.community);
    String award = world.awarded(team, List.of(milestone(30, 400_000)));
    String milestone = world.milestonesOf(award).getFirst();
    as(team.member())
        .body(map("words", "已完成"))
        .post(MILESTONES + "/" + milestone + "/report")
        .then()
        .statusCode(200);
    String acceptance = MILESTONES + "/" + milestone + "/acceptance";

    assertThat(problem(as(both).body(map("words", "好")).post(acceptance)))
        .isEqualTo("own-proposal");
    as(world.staff()).body(map("words", "好")).post(acceptance).then().statusCode(200);
    String payment =
        PAYMENTS
            + "/"
            + created(as(world.accountant()).post(MILESTONES + "/" + milestone + "/payments"));
    assertThat(problem(as(both).post(payment + "/approval"))).isEqualTo("own-proposal");
  }

  @Test
  void lists_are_read_by_as_many_statements_however_long_they_are() {
    var team = world.aTeam();
    String award = "";
    for (int i = 0; i < 3; i++) {
      award = world.awarded(team, List.of(milestone(30, 100), milestone(40, 100)));
      var milestones = world.milestonesOf(award);
      for (String each : milestones) {
        world.reached(team, each);
        as(world.staff()).post(MILESTONES + "/" + each + "/payments").then().statusCode(201);
      }
    }
    Statements.assertAlways(1, world.staff(), at(AWARDS + "?community=" + world.community), 3);
    Statements.assertAlways(1, team.member(), at(API + "/my-awards"), 3);
    Statements.assertAlways(2, world.staff(), at(AWARDS + "/" + award + "/payments"), 2);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
