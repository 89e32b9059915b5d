package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.AGREEMENTS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.TEAMS;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.agreementPlan;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.teamPlan;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.boyuan.partnership.PartnershipWorld.universityPlan;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PartnerTest {

  Tokens tokens;
  Broker broker;
  PartnershipWorld world;

  @BeforeEach
  void world() {
    world = new PartnershipWorld(tokens);
  }

  @Test
  void a_team_is_registered_under_its_university_and_others_hear_of_it() {
    String university = world.aUniversity();
    String code = aCode();

    String id =
        world
            .register(TEAMS + "/" + code, teamPlan(university, "青志"))
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("universityCode", equalTo(university))
            .body("names.zh", equalTo("青志"))
            .extract()
            .path("id");

    var fact = heardAbout(id, 1).getFirst();
    assertThat(fact.type()).isEqualTo("boyuan.partnership.team-changed.v1");
    assertThat(fact.data()).contains(university, code, "青志");
  }

  @Test
  void an_agreement_is_recorded_under_its_number_and_others_hear_of_it() {
    String university = world.aUniversity();
    String number = world.anAgreement("boyuan", university, "2026-01-01", "2028-12-31");

    String id =
        world
            .register(
                AGREEMENTS + "/" + number,
                agreementPlan("boyuan", university, "2026-01-01", "2028-12-31"))
            .then()
            .statusCode(200)
            .extract()
            .path("id");

    var fact = heardAbout(id, 1).getFirst();
    assertThat(fact.type()).isEqualTo("boyuan.partnership.agreement-started.v1");
    assertThat(fact.data()).contains("boyuan", university, "2026-01-01", "2028-12-31");
  }

  @Test
  void to_register_what_is_there_as_it_is_changes_nothing_and_tells_nothing() {
    String university = world.aUniversity();
    String team = world.aTeamOf(university);

    world
        .register(UNIVERSITIES + "/" + university, universityPlan("温大"))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"");
    String id =
        world
            .register(TEAMS + "/" + team, teamPlan(university, "青志"))
            .then()
            .statusCode(200)
            .header("ETag", "\"0\"")
            .extract()
            .path("id");

    world.change(TEAMS + "/" + team, teamPlan(university, "新名"), "\"0\"").then().statusCode(200);
    assertThat(heardAbout(id, 2))
        .extracting(fact -> fact.aggregateVersion())
        .containsExactly(0L, 1L);
  }

  @Test
  void a_change_needs_the_version_that_was_read() {
    String university = world.aUniversity();
    String team = world.aTeamOf(university);
    String number = world.anAgreement("boyuan", university, "2026-01-01", "2026-12-31");

    changedFromItsVersion(0, UNIVERSITIES + "/" + university, universityPlan("新名"));
    changedFromItsVersion(0, TEAMS + "/" + team, teamPlan(university, "新名"));
    changedFromItsVersion(
        1,
        AGREEMENTS + "/" + number,
        agreementPlan("boyuan", university, "2026-01-01", "2029-12-31"));
  }

  private void changedFromItsVersion(int version, String path, String plan) {
    world
        .register(path, plan)
        .then()
        .statusCode(428)
        .body("type", equalTo("urn:boyuan:problem:precondition-required"));
    world
        .change(path, plan, "\"5\"")
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:boyuan:problem:precondition-failed"));
    String next = "\"" + (version + 1) + "\"";
    world.change(path, plan, "\"" + version + "\"").then().statusCode(200).header("ETag", next);
    world.register(path, plan).then().statusCode(200).header("ETag", next);
  }

  @Test
  void who_signed_an_agreement_stays() {
    String university = world.aUniversity();
    String other = world.aUniversity();
    String number = world.anAgreement("boyuan", university, "2026-01-01", "2026-12-31");

    world
        .change(
            AGREEMENTS + "/" + number,
            agreementPlan("boyuan", other, "2026-01-01", "2029-12-31"),
            "\"1\"")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:signed-by-others"));

    world
        .register(
            AGREEMENTS + "/" + number,
            agreementPlan("boyuan", university, "2026-01-01", "2026-12-31"))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  @Test
  void nobody_signs_or_changes_an_agreement_of_another_community() {
    String university = world.aUniversity();
    String number = world.anAgreement("boyuan", university, "2026-01-01", "2026-12-31");
    var others = world.staffOf("wangjiang");

    for (var attempt :
        List.of(
            as(others)
                .body(agreementPlan("boyuan", university, "2027-01-01", "2027-12-31"))
                .put(AGREEMENTS + "/" + aCode()),
            as(others)
                .header("If-Match", "*")
                .body(agreementPlan("wangjiang", university, "2027-01-01", "2027-12-31"))
                .put(AGREEMENTS + "/" + number))) {
      attempt
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:boyuan:problem:other-community"));
    }
  }

  @Test
  void what_a_team_or_an_agreement_belongs_to_must_be_there() {
    world
        .register(TEAMS + "/" + aCode(), teamPlan("nowhere", "无"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:unknown-university"));
    world
        .register(
            AGREEMENTS + "/" + aCode(),
            agreementPlan("boyuan", "nowhere", "2026-01-01", "2026-12-31"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:unknown-university"));
  }

  @Test
  void two_agreements_of_the_same_two_never_hold_on_the_same_day() {
    String university = world.aUniversity();
    world.anAgreement("boyuan", university, "2026-01-01", "2026-12-31");

    world
        .register(
            AGREEMENTS + "/" + aCode(),
            agreementPlan("boyuan", university, "2026-12-31", "2027-12-31"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:agreement-overlaps"));

    world.anAgreement("boyuan", university, "2027-01-01", "2027-12-31");
    world.anAgreement("wangjiang", university, "2026-01-01", "2026-12-31");
  }

  @Test
  void of_twenty_agreements_recorded_at_once_for_the_same_days_one_is() {
    String university = world.aUniversity();

    List<Integer> answers =
        Race.run(
            20,
            i ->
                () ->
                    world
                        .register(
                            AGREEMENTS + "/" + aCode(),
                            agreementPlan("boyuan", university, "2026-01-01", "2026-12-31"))
                        .statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
  }

  @Test
  void only_teams_under_an_agreement_that_holds_today_are_listed() {
    String community = aCode();
    String now = world.aUniversity();
    String past = world.aUniversity();
    String future = world.aUniversity();
    String never = world.aUniversity();
    String first = world.aTeamOf(now);
    String second = world.aTeamOf(now);
    List.of(past, future, never).forEach(world::aTeamOf);
    world.anAgreement(community, now, today(), today());
    world.anAgreement(community, past, today().minusDays(9), today().minusDays(1));
    world.anAgreement(community, future, today().plusDays(1), today().plusDays(9));

    assertThat(teams("community=" + community)).containsExactly(first, second);
    assertThat(teams("university=" + now)).containsExactly(first, second);
    assertThat(teams("community=" + aCode() + "&university=" + now)).isEmpty();
    assertThat(teams("university=" + never)).isEmpty();
  }

  private static List<String> teams(String query) {
    return given().get(TEAMS + "?" + query).then().statusCode(200).extract().path("items.code");
  }

  @Test
  void lists_show_what_was_registered_in_its_order() {
    String community = aCode();
    String university = world.aUniversity();
    String first = world.anAgreement(community, university, "2026-01-01", "2026-12-31");
    String second = world.anAgreement(community, university, "2027-01-01", "2027-12-31");

    given()
        .get(AGREEMENTS + "?community=" + community)
        .then()
        .statusCode(200)
        .body("items.number", equalTo(List.of(first, second)));
    given().get(AGREEMENTS + "?community=" + aCode()).then().body("items", empty());
    given().get(UNIVERSITIES + "?limit=200").then().statusCode(200);
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    String university = world.aUniversity();
    String path = AGREEMENTS + "/" + aCode();

    refused(UNIVERSITIES + "/" + aCode(), "{}", "names");
    refused(UNIVERSITIES + "/" + aCode(), universityPlan(" "), "names.zh");
    refused(TEAMS + "/" + aCode(), universityPlan("x"), "universityCode");
    refused(TEAMS + "/" + aCode(), teamPlan("W Z U", "x"), "universityCode");
    refused(path, "{}", "communityCode", "universityCode", "validFrom", "validUntil");
    refused(path, agreementPlan("boyuan", university, "2026-02-30", "2026-12-31"), "validFrom");
    refused(path, agreementPlan("boyuan", university, "tomorrow", "2026-12-31"), "validFrom");
    refused(path, agreementPlan("boyuan", university, "", "2026-12-31"), "validFrom");
    refused(path, agreementPlan("boyuan", university, "2026-01-02", "2026-01-01"), "validUntil");
    refused(path, agreementPlan("boyuan", university, "1026-01-01", "2026-01-01"), "validFrom");
    refused(path, agreementPlan("boyuan", university, "2026-01-01", "3026-01-01"), "validUntil");
    refused(
        path, agreementPlan("boyuan", university, "2026-01-01", "+999999999-12-31"), "validUntil");
    refused(
        path,
        agreementPlan("boyuan", university, "x", "x").replace("\"x\"", "20260101"),
        "validFrom");
    for (String body : List.of("", "{", "[]", "null", "7")) {
      world.register(path, body).then().statusCode(400);
    }
    world.register(TEAMS + "/Upper", teamPlan(university, "x")).then().statusCode(404);
    given().get(API + "/teams?university=" + "x".repeat(41)).then().statusCode(400);
  }

  private void refused(String path, String body, String... fields) {
    world
        .register(path, body)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:invalid-input"))
        .body("violations.field", hasItems(fields));
  }

  @Test
  void of_twenty_who_register_the_same_university_at_once_one_does() {
    String path = UNIVERSITIES + "/" + aCode();

    List<Response> answers = Race.run(20, i -> () -> world.register(path, universityPlan("温大")));

    assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201, 409);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
  }

  private List<FactReader.HeardFact> heardAbout(String id, int atLeast) {
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      return reader.about(UUID.fromString(id), atLeast);
    }
  }
}
