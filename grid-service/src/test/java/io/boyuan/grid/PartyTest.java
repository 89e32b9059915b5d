package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.PartyWorld.MEMBERS;
import static io.boyuan.grid.PartyWorld.MINE;
import static io.boyuan.grid.PartyWorld.POSTS;
import static io.boyuan.grid.PartyWorld.claim;
import static io.boyuan.grid.PartyWorld.membershipOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

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
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Party members, the posts they claim and what they serve there (G3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PartyTest {

  Tokens tokens;
  Broker broker;
  @Inject DataSource database;
  PartyWorld party;

  @BeforeEach
  void world() {
    party = new PartyWorld(tokens);
  }

  @Test
  void an_in_service_member_reports_and_staff_confirm() {
    var person = party.somebody();
    String id = party.reported(person);

    assertThat(problem(party.report(person))).isEqualTo("already-member");
    as(person)
        .get(MINE)
        .then()
        .header("Cache-Control", "no-store")
        .body("status", equalTo(List.of("REPORTED")))
        .body("employer", equalTo(List.of("温州大学")));
    as(party.somebody()).get(MINE + "/" + id).then().statusCode(404);
    party
        .decide(id, "confirmation", "")
        .then()
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"));
    assertThat(problem(party.decide(id, "refusal", "{\"reason\":\"查无此人\"}")))
        .isEqualTo("membership-not-open");
    party
        .decide(id, "ending", "{\"cause\":\"MOVED_AWAY\",\"reason\":\"调离\"}")
        .then()
        .body("endedBecause", equalTo("MOVED_AWAY"));
    party.reported(person);
  }

  @Test
  void nobody_decides_about_their_own_membership() {
    var member = party.staff();
    String id = party.reported(member);

    assertThat(problem(party.decide(id, "confirmation", ""))).isEqualTo("own-membership");
  }

  @Test
  void the_roll_is_masked_and_every_reading_is_logged_with_its_reason() {
    var member = party.aMember();
    String id = membershipOf(member);

    as(party.staff()).get(party.roll("")).then().statusCode(400);
    as(party.staff()).get(MEMBERS + id).then().statusCode(400);
    as(party.staff())
        .get(party.roll("?reason=核对名单"))
        .then()
        .statusCode(200)
        .body("items.name", equalTo(List.of("周**")))
        .body("items.employer", equalTo(List.of("温**")));
    as(party.staff())
        .get(MEMBERS + id + "?reason=核对单位")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("employer", equalTo("温州大学"));
    as(party.staff())
        .get(API + "/audit-entries?community=" + party.community)
        .then()
        .body("items.reason", hasItems("核对名单", "核对单位"))
        .body("items.action", hasItems("read-party-roll", "read-party-member"));
    for (var other :
        List.of(
            party.world.gridWorkerOf(party.community),
            party.world.admin(),
            party.world.staffOf("elsewhere"))) {
      as(other).get(party.roll("?reason=x")).then().statusCode(403);
      as(other).get(MEMBERS + id + "?reason=x").then().statusCode(403);
    }
  }

  @Test
  void what_is_stored_of_a_member_is_sealed() throws SQLException {
    String id = membershipOf(party.aMember());

    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select to_jsonb(m)::text from party_member m where id = ?::uuid")) {
      statement.setString(1, id);
      try (var row = statement.executeQuery()) {
        row.next();
        assertThat(row.getString(1)).doesNotContain("周建国", "温州大学", "数理学院");
      }
    }
  }

  @Test
  void a_registered_member_is_posted_to_a_micro_grid() {
    String id =
        as(party.staff())
            .body("{\"kind\":\"REGISTERED\",\"name\":\"周建国\",\"microGridCode\":\"m-1\"}")
            .post(party.roll(""))
            .then()
            .statusCode(201)
            .body("name", equalTo("周**"))
            .body("microGridCode", equalTo("m-1"))
            .extract()
            .path("id");

    as(party.staff())
        .body("{\"microGridCode\":\"m-9\"}")
        .put(MEMBERS + id + "/posting")
        .then()
        .statusCode(409);
    as(party.staff())
        .body("{\"microGridCode\":null}")
        .put(MEMBERS + id + "/posting")
        .then()
        .statusCode(200)
        .body("microGridCode", equalTo(null));
  }

  @Test
  void a_confirmed_member_claims_a_post_and_gives_it_back() {
    String post = party.aPost(1);
    var member = party.aMember();

    assertThat(problem(claim(party.somebody(), post))).isEqualTo("not-party-member");
    party.claimed(member, post);
    assertThat(problem(claim(member, post))).isEqualTo("duty-post-claimed");
    assertThat(problem(claim(party.aMember(), post))).isEqualTo("duty-post-full");
    as(member).get(API + "/my-duty-posts").then().body("items.post.id", equalTo(List.of(post)));
    as(member).delete(POSTS + "/" + post + "/claim").then().statusCode(204);
    as(member).delete(POSTS + "/" + post + "/claim").then().statusCode(404);
    party.claimed(party.aMember(), post);
    given()
        .get(POSTS + "?community=" + party.community)
        .then()
        .body("items.taken", equalTo(List.of(1)));
  }

  @Test
  void of_many_members_who_claim_the_last_places_at_once_as_many_as_there_are_have_them() {
    String post = party.aPost(2);
    var members = Stream.generate(party::aMember).limit(8).toList();

    List<Response> answers = Race.run(8, i -> () -> claim(members.get(i), post));

    assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(2);
    assertThat(
            answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .map(PartyTest::problem)
                .distinct())
        .containsExactly("duty-post-full");
  }

  @Test
  void a_member_holds_three_posts_at_most() {
    var member = party.aMember();
    for (int i = 0; i < 3; i++) {
      party.claimed(member, party.aPost(1));
    }

    assertThat(problem(claim(member, party.aPost(1)))).isEqualTo("too-many-duty-posts");
  }

  @Test
  void a_post_that_is_withdrawn_or_over_is_claimed_by_nobody() {
    String post = party.aPost(1);
    String over =
        as(party.staff())
            .body(
                party
                    .postPlan(1)
                    .replace("\"servesFrom\"", "\"servesUntil\":\"2026-01-31\",\"servesFrom\""))
            .post(POSTS)
            .then()
            .extract()
            .path("id");
    as(party.staff())
        .body("{\"reason\":\"已完成\"}")
        .post(POSTS + "/" + post + "/withdrawal")
        .then()
        .statusCode(200);

    assertThat(problem(claim(party.aMember(), post))).isEqualTo("duty-post-closed");
    assertThat(problem(claim(party.aMember(), over))).isEqualTo("duty-post-closed");
    given().get(POSTS + "?community=" + party.community).then().body("items", hasSize(0));
  }

  @Test
  void a_post_is_changed_from_the_version_read_and_never_below_what_was_claimed() {
    String post = party.aPost(2);
    party.claimed(party.aMember(), post);
    party.claimed(party.aMember(), post);
    String tag = given().get(POSTS + "/" + post).then().extract().header("ETag");

    as(party.staff()).body(party.postPlan(3)).put(POSTS + "/" + post).then().statusCode(428);
    assertThat(
            problem(
                as(party.staff())
                    .header("If-Match", tag)
                    .body(party.postPlan(1))
                    .put(POSTS + "/" + post)))
        .isEqualTo("duty-post-full");
    as(party.staff())
        .header("If-Match", tag)
        .body(party.postPlan(3))
        .put(POSTS + "/" + post)
        .then()
        .statusCode(200)
        .body("places", equalTo(3));
  }

  @Test
  void what_a_member_served_is_confirmed_by_staff_and_told_without_a_name() {
    String post = party.aPost(1);
    var member = party.aMember();
    String claim = party.claimed(member, post);
    var from = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(1));

    assertThat(problem(confirm(post, claim, from))).isEqualTo("duty-not-over");
    MovableClock.at(
        from.plus(Duration.ofHours(2)),
        () -> {
          String service =
              confirm(post, claim, from)
                  .then()
                  .statusCode(201)
                  .extract()
                  .header("Location")
                  .replaceAll(".*/", "");
          assertThat(problem(confirm(post, claim, from.plusSeconds(60))))
              .isEqualTo("overlapping-duty");
          confirm(post, claim, from.minus(Duration.ofDays(9))).then().statusCode(400);
          try (var reader = new FactReader(broker, "boyuan.grid")) {
            var fact = reader.about(UUID.fromString(service), 1).getFirst();
            assertThat(fact.type()).isEqualTo("boyuan.grid.duty-confirmed.v1");
            assertThat(fact.data())
                .contains("\"DUTY\"", member.id().toString(), "社区服务", "\"minutes\":60")
                .doesNotContain("周建国", "入户走访");
          }
        });
    as(member).get(API + "/me/data").then().body("dutyPosts.minutes", equalTo(List.of(60)));
  }

  private Response confirm(String post, String claim, Instant from) {
    return as(party.staff())
        .body("{\"startedAt\":\"" + from + "\"}")
        .post(POSTS + "/" + post + "/claims/" + claim + "/services");
  }

  @Test
  void staff_release_a_member_with_a_reason_and_see_who_claimed_masked() {
    String post = party.aPost(1);
    String claim = party.claimed(party.aMember(), post);

    as(party.staff())
        .get(POSTS + "/" + post + "/claims?reason=安排")
        .then()
        .body("items.name", equalTo(List.of("周**")));
    as(party.staff())
        .body("{\"reason\":\"工作调动\"}")
        .post(POSTS + "/" + post + "/claims/" + claim + "/release")
        .then()
        .statusCode(204);
    party.claimed(party.aMember(), post);
    as(party.staff())
        .get(API + "/audit-entries?community=" + party.community)
        .then()
        .body("items.reason", hasItem("工作调动"));
  }

  @Test
  void who_leaves_the_roll_or_is_forgotten_holds_no_post() {
    String post = party.aPost(1);
    var gone = party.aMember();
    party.claimed(gone, post);
    party
        .decide(membershipOf(gone), "ending", "{\"cause\":\"RETIRED\",\"reason\":\"退休\"}")
        .then()
        .statusCode(200);
    TestCaller forgotten = party.aMember();
    party.claimed(forgotten, post);
    as(forgotten)
        .get(API + "/me/data")
        .then()
        .body("memberships.employer", equalTo(List.of("温州大学")))
        .body("dutyPosts.postId", equalTo(List.of(post)));

    as(forgotten).delete(API + "/me").then().statusCode(204);

    as(forgotten).get(API + "/me/data").then().body("size()", equalTo(0));
    party.claimed(party.aMember(), post);
  }

  @Test
  void lists_are_read_by_as_many_statements_however_long_they_are() {
    for (int i = 0; i < 10; i++) {
      party.aPost(1);
      party.aMember();
    }
    var member = party.aMember();
    for (int i = 0; i < 3; i++) {
      party.claimed(member, party.aPost(1));
    }

    Statements.assertAlways(1, null, at(POSTS + "?community=" + party.community), 10);
    Statements.assertAlways(2, party.staff(), at(party.roll("?reason=x")), 10);
    Statements.assertAlways(1, member, at(API + "/my-duty-posts"), 3);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  private static String problem(Response response) {
    return response.<String>path("type").replace("urn:boyuan:problem:", "");
  }
}
