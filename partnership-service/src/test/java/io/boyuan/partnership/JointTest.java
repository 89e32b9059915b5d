package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.attach;
import static io.boyuan.partnership.AgreementWorld.problem;
import static io.boyuan.partnership.JointWorld.ACTIVITIES;
import static io.boyuan.partnership.JointWorld.AGENDA;
import static io.boyuan.partnership.JointWorld.PLANS;
import static io.boyuan.partnership.JointWorld.REPORT;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a community does together with universities (P2). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class JointTest {

  Tokens tokens;
  Broker broker;
  JointWorld joint;

  @BeforeEach
  void world() {
    joint = new JointWorld(new AgreementWorld(tokens));
  }

  @Test
  void an_activity_is_planned_held_and_closed_with_its_outcome_and_evidence() {
    String activity = joint.anActivity();
    as(joint.staff())
        .get(AGENDA + "?community=" + joint.community())
        .then()
        .body("items.id", contains(activity));
    given().get(ACTIVITIES + "?community=" + joint.community()).then().body("items", empty());
    assertThat(problem(joint.close(activity))).isEqualTo("joint-activity-not-held");

    joint.hold(activity).then().statusCode(200).body("activity.status", equalTo("HELD"));
    assertThat(problem(joint.hold(activity))).isEqualTo("joint-activity-not-planned");
    assertThat(problem(joint.close(activity))).isEqualTo("evidence-missing");
    attach(joint.staff(), ACTIVITIES + "/" + activity).then().statusCode(201);
    spend(activity, "[4000,0]").then().statusCode(200).body("budget.spentFen", contains(4000, 0));
    joint.close(activity).then().statusCode(200).body("activity.outcome", equalTo("清理十二处"));

    given()
        .get(ACTIVITIES + "?community=" + joint.community() + "&line=civility")
        .then()
        .statusCode(200)
        .body("items.id", contains(activity))
        .body("items[0].participants", equalTo(30))
        .body("items[0].universities", contains(joint.agreements.university))
        .body("items[0].outcome", equalTo("清理十二处"));
    given().get(ACTIVITIES + "/" + activity + "/attachments").then().body("", hasSize(1));
    assertThat(problem(spend(activity, "[1,1]"))).isEqualTo("joint-activity-not-held");
  }

  private Response spend(String activity, String fen) {
    String tag = as(joint.staff()).get(ACTIVITIES + "/" + activity).header("ETag");
    return as(joint.staff())
        .header("If-Match", tag)
        .body("{\"spentFen\":" + fen + "}")
        .put(ACTIVITIES + "/" + activity + "/spending");
  }

  @Test
  void partners_have_an_agreement_that_holds_on_that_day() {
    String other = joint.agreements.world.aUniversity();
    String team = joint.agreements.world.aTeamOf(other);
    String day = JointWorld.at(today(), 9);

    assertThat(problem(joint.plan(JointWorld.partner(other, null), day, "")))
        .isEqualTo("no-agreement");
    assertThat(problem(joint.plan(JointWorld.partner(null, team), day, "")))
        .isEqualTo("no-agreement");
    assertThat(problem(joint.plan(JointWorld.partner(null, "nobody"), day, "")))
        .isEqualTo("unknown-team");
    assertThat(
            problem(
                joint.plan(
                    JointWorld.partner(joint.agreements.university, null),
                    JointWorld.at(today().plusDays(500), 9),
                    "")))
        .isEqualTo("no-agreement");
    var drafted = new AgreementWorld(tokens, joint.community());
    drafted.aDraft();
    assertThat(problem(joint.plan(JointWorld.partner(drafted.university, null), day, "")))
        .isEqualTo("no-agreement");
    String suspended = joint.agreements.world.aUniversity();
    String number =
        joint.agreements.world.anAgreement(joint.community(), suspended, today(), today());
    joint.agreements.turn(number, "/suspension");
    assertThat(problem(joint.plan(JointWorld.partner(suspended, null), day, "")))
        .isEqualTo("no-agreement");
  }

  @Test
  void a_plan_is_drafted_filled_and_adopted_and_takes_nothing_in_afterwards() {
    String plan = joint.aYearPlan(today().getYear());
    assertThat(problem(joint.yearPlan(today().getYear()))).isEqualTo("plan-exists");
    assertThat(problem(adopt(plan))).isEqualTo("plan-empty");
    String inPlan = ",\"planId\":\"" + plan + "\"";
    String activity = joint.planned(today(), inPlan);
    assertThat(
            problem(
                joint.plan(joint.theUniversity(), JointWorld.at(today().plusYears(1), 9), inPlan)))
        .isEqualTo("plan-of-another-year");

    adopt(plan).then().statusCode(200).body("activities", equalTo(1));

    assertThat(problem(adopt(plan))).isEqualTo("plan-adopted");
    assertThat(problem(joint.plan(joint.theUniversity(), JointWorld.at(today(), 9), inPlan)))
        .isEqualTo("plan-adopted");
    change(activity, JointWorld.at(today(), 15), inPlan).then().statusCode(200);
    assertThat(problem(change(activity, JointWorld.at(today(), 15), ""))).isEqualTo("plan-adopted");
    joint.planned(today(), "");
  }

  private Response adopt(String plan) {
    String tag = as(joint.staff()).get(PLANS + "/" + plan).header("ETag");
    return as(joint.staff()).header("If-Match", tag).post(PLANS + "/" + plan + "/adoption");
  }

  private Response change(String activity, String startsAt, String more) {
    String tag = as(joint.staff()).get(ACTIVITIES + "/" + activity).header("ETag");
    return as(joint.staff())
        .header("If-Match", tag)
        .body(joint.activityPlan(joint.theUniversity(), startsAt, more))
        .put(ACTIVITIES + "/" + activity);
  }

  @Test
  void what_lies_ahead_was_not_held_and_what_is_cancelled_is_not_either() {
    String activity = joint.planned(today().plusDays(5), "");
    assertThat(problem(joint.hold(activity))).isEqualTo("joint-activity-ahead");
    as(joint.staff())
        .body("{\"reason\":\"台风\"}")
        .post(ACTIVITIES + "/" + activity + "/cancellation")
        .then()
        .statusCode(200)
        .body("activity.reason", equalTo("台风"));
    assertThat(problem(joint.hold(activity))).isEqualTo("joint-activity-not-planned");
    given().get(ACTIVITIES + "/" + activity + "/attachments").then().statusCode(404);
  }

  @Test
  void verified_minutes_count_once_whatever_order_they_are_told_in() {
    var volunteering = UUID.randomUUID();
    String activity = joint.planned(today(), ",\"volunteerActivityId\":\"" + volunteering + "\"");
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    var third = UUID.randomUUID();
    try (var sender = new FactSender(broker)) {
      var repeated = UUID.randomUUID();
      joint.tellVerified(sender, repeated, first, volunteering, 60, 1);
      joint.tellVerified(sender, repeated, first, volunteering, 60, 1);
      joint.tellCorrected(sender, second, volunteering, 45, 2);
      joint.tellVerified(sender, UUID.randomUUID(), second, volunteering, 90, 1);
      joint.tellVoided(sender, third, 2);
      joint.tellVerified(sender, UUID.randomUUID(), third, volunteering, 30, 1);
      joint.tellVerified(sender, UUID.randomUUID(), UUID.randomUUID(), volunteering, 5, 1);
    }

    await().untilAsserted(() -> assertThat(minutesOf(activity)).isEqualTo(60 + 45 + 5));
    assertThat(
            problem(
                joint.plan(
                    joint.theUniversity(),
                    JointWorld.at(today(), 9),
                    ",\"volunteerActivityId\":\"" + volunteering + "\"")))
        .isEqualTo("volunteer-activity-linked");
  }

  private int minutesOf(String activity) {
    return as(joint.staff()).get(ACTIVITIES + "/" + activity).path("verifiedMinutes");
  }

  @Test
  void the_report_adds_up_by_line_university_and_month() {
    int year = today().getYear() - 1;
    String other = joint.agreements.world.aUniversity();
    joint.agreements.world.anAgreement(joint.community(), other, year + "-01-01", year + "-12-31");
    joint.agreements.onPaper(year + "-01-01", year + "-12-31");
    var both = joint.theUniversity() + "," + JointWorld.partner(other, null);
    joint.heldOn(LocalDate.of(year, 3, 7), joint.theUniversity());
    joint.heldOn(LocalDate.of(year, 3, 31), both);
    joint.heldOn(LocalDate.of(year, 12, 31), both);
    joint.planned(today(), "");

    as(joint.staff())
        .get(REPORT + "?community=" + joint.community() + "&year=" + year)
        .then()
        .statusCode(200)
        .body("total.activities", equalTo(3))
        .body("total.participants", equalTo(90))
        .body("total.plannedFen", equalTo(3 * 7000))
        .body("byLine.of", contains("CIVILITY"))
        .body("byUniversity.of", containsInAnyOrder(joint.agreements.university, other))
        .body("byUniversity.activities", containsInAnyOrder(3, 2))
        .body("byMonth.of", contains(year + "-03", year + "-12"))
        .body("byMonth.activities", contains(2, 1));
    as(joint.staff())
        .accept(io.boyuan.platform.sheet.Sheet.XLSX)
        .get(REPORT + "?community=" + joint.community() + "&year=" + year)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString(".xlsx"));
    as(joint.staff())
        .get(REPORT + "?community=" + joint.community() + "&year=2001")
        .then()
        .body("total.activities", equalTo(0))
        .body("byMonth", empty());
  }

  @Test
  void lists_ask_the_database_equally_often() {
    for (int i = 0; i < 4; i++) {
      joint.heldOn(today(), joint.theUniversity());
      joint.aYearPlan(2030 + i);
    }
    String community = "?community=" + joint.community();
    Statements.assertAlways(1, null, uri(ACTIVITIES + community), 4);
    Statements.assertAlways(1, joint.staff(), uri(AGENDA + community), 4);
    Statements.assertAlways(1, joint.staff(), uri(PLANS + community), 4);
  }

  @Test
  void a_plan_that_makes_no_sense_is_refused() {
    String good = joint.activityPlan(joint.theUniversity(), JointWorld.at(today(), 9), "");
    for (String bad :
        List.of(
            good.replace("CIVILITY", "OTHER"),
            good.replace("T10:00", "T08:00"),
            good.replace("\"plannedFen\":7000", "\"plannedFen\":-1"),
            good.replace("\"plannedFen\":7000", "\"plannedFen\":999999999999999999999999"),
            good.replace(joint.theUniversity(), "null"),
            good.replace(joint.theUniversity(), "{}"),
            good.replace("[{\"words\"", "[null,{\"words\""))) {
      as(joint.staff()).body(bad).post(ACTIVITIES).then().statusCode(400);
    }
    String activity = joint.anActivity();
    for (String bad : List.of("{\"STUDENTS\":null}", "{\"GHOSTS\":1}", "{\"STUDENTS\":-1}")) {
      as(joint.staff())
          .body("{\"participants\":" + bad + "}")
          .post(ACTIVITIES + "/" + activity + "/holding")
          .then()
          .statusCode(400);
    }
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
