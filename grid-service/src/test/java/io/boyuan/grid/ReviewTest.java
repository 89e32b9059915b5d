package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.created;
import static io.boyuan.grid.MatterWorld.finish;
import static io.boyuan.grid.MatterWorld.problem;
import static io.boyuan.grid.MatterWorld.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quarterly reports and yearly reviews of duty (G7). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ReviewTest {

  static final String REVIEWS = API + "/duty-reviews";
  static final String POINTS =
      "{\"points\":{\"duty\":90,\"cooperation\":80,\"solving\":70,\"openness\":60}}";

  Tokens tokens;
  MatterWorld world;
  String community;
  TestCaller staff;

  @BeforeEach
  void world() {
    world = new MatterWorld(tokens);
    community = world.aCommunity();
    staff = world.staff(community);
  }

  @Test
  void a_report_counts_what_each_party_did_until_it_is_published() {
    String matter = world.aMatter(community);
    String task = world.aTask(community, matter, "PROPERTY", today());
    finish(world.property(community), matter, task);
    String quarter = today().getYear() + "-Q" + today().get(IsoFields.QUARTER_OF_YEAR);
    String report = COMMUNITIES + "/" + community + "/quarterly-reports/" + quarter;

    as(world.property(community))
        .get(report)
        .then()
        .statusCode(200)
        .body("publishedAt", nullValue())
        .body("tables", hasSize(6))
        .body("tables[0].rows[2].numbers", contains(1, 0, 1))
        .body("tables[1].rows[2].numbers", contains(1, 1, 0, 0));
    assertThat(problem(as(staff).post(report + "/publication"))).isEqualTo("quarter-not-over");
    MovableClock.at(
        Instant.now().plus(100, ChronoUnit.DAYS),
        () -> {
          as(staff).post(report + "/publication").then().statusCode(201);
          assertThat(problem(as(staff).post(report + "/publication")))
              .isEqualTo("already-published");
        });
    world.aMatter(community, "之后");

    as(staff)
        .get(report)
        .then()
        .body("publishedAt", notNullValue())
        .body("tables[0].rows[2].numbers", contains(1, 0, 1));
    as(staff).get(report.replace(quarter, "2099-Q1")).then().statusCode(404);
    as(staff).get(report.replace(quarter, "2026-Q5")).then().statusCode(404);
    assertThat(pdf(as(staff).accept("application/pdf").get(report))).startsWith("%PDF");
    assertThat(as(staff).accept("text/csv").get(report).asString())
        .contains("任务（按责任方） Tasks by party,物业 Property company,按时完成 Done in time,1");
  }

  @Test
  void scores_are_seen_when_all_are_in_and_nobody_scores_themself() {
    String review = created(as(staff).body(plan(community, 2026)).post(REVIEWS));
    assertThat(problem(score(staff, review, "COMMUNITY", "PROPERTY"))).isEqualTo("account-missing");
    for (String party : new String[] {"COMMUNITY", "OWNERS_COMMITTEE", "PROPERTY"}) {
      account(party, review).then().statusCode(200);
    }
    assertThat(problem(score(staff, review, "COMMUNITY", "COMMUNITY"))).isEqualTo("own-score");
    assertThat(problem(score(staff, review, "PROPERTY", "COMMUNITY"))).isEqualTo("not-your-party");
    as(staff)
        .body("{\"points\":{\"duty\":90}}")
        .put(REVIEWS + "/" + review + "/scores/COMMUNITY/PROPERTY")
        .then()
        .statusCode(400);
    score(staff, review, "COMMUNITY", "PROPERTY")
        .then()
        .statusCode(200)
        .body("scores[0].points", nullValue())
        .body("results", hasSize(0));
    assertThat(problem(account("PROPERTY", review))).isEqualTo("account-scored");

    String[][] others = {
      {"COMMUNITY", "OWNERS_COMMITTEE"},
      {"OWNERS_COMMITTEE", "COMMUNITY"},
      {"OWNERS_COMMITTEE", "PROPERTY"},
      {"PROPERTY", "COMMUNITY"},
      {"PROPERTY", "OWNERS_COMMITTEE"}
    };
    Race.run(
        others.length,
        i -> () -> score(callerOf(others[i][0]), review, others[i][0], others[i][1]).statusCode());

    // (30 × 90 + 30 × 80 + 25 × 70 + 15 × 60) / 100
    as(staff)
        .get(REVIEWS + "/" + review)
        .then()
        .body("closedAt", notNullValue())
        .body("scores[0].points.duty", equalTo(90))
        .body("results.scoredBy", contains(2, 2, 2))
        .body("results[0].average", equalTo(77.5f));
    assertThat(problem(score(staff, review, "COMMUNITY", "PROPERTY"))).isEqualTo("review-closed");
    assertThat(pdf(as(staff).accept("application/pdf").get(REVIEWS + "/" + review)))
        .startsWith("%PDF");
    assertThat(as(staff).accept("text/csv").get(REVIEWS + "/" + review).asString())
        .contains("社区 Community,业委会 Owners' committee,履行职责 Doing one's duty,30,90,77.50");
  }

  @Test
  void staff_close_a_review_for_a_reason_and_a_year_is_reviewed_once() {
    String review = created(as(staff).body(plan(community, 2026)).post(REVIEWS));
    assertThat(problem(as(staff).body(plan(community, 2026)).post(REVIEWS)))
        .isEqualTo("already-reviewed");

    as(staff)
        .body("{\"reason\":\"业委会换届\"}")
        .post(REVIEWS + "/" + review + "/closing")
        .then()
        .statusCode(200)
        .body("results.average", contains(nullValue(), nullValue(), nullValue()));
    as(world.owners(community))
        .get(REVIEWS + "?community=" + community)
        .then()
        .body("items.reason", contains("业委会换届"));
  }

  static String plan(String community, int year) {
    return "{\"communityCode\":\"%s\",\"year\":%d}".formatted(community, year);
  }

  private TestCaller callerOf(String party) {
    return switch (party) {
      case "COMMUNITY" -> staff;
      case "PROPERTY" -> world.property(community);
      default -> world.owners(community);
    };
  }

  private Response account(String party, String review) {
    return as(callerOf(party))
        .body("{\"words\":\"本年度工作\"}")
        .put(REVIEWS + "/" + review + "/accounts/" + party);
  }

  private static Response score(TestCaller who, String review, String by, String of) {
    return as(who).body(POINTS).put(REVIEWS + "/" + review + "/scores/" + by + "/" + of);
  }

  private static String pdf(Response answer) {
    return new String(answer.asByteArray(), StandardCharsets.ISO_8859_1);
  }
}
