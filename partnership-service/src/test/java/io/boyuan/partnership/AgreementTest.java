package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.DRAFTS;
import static io.boyuan.partnership.AgreementWorld.TEMPLATES;
import static io.boyuan.partnership.AgreementWorld.at;
import static io.boyuan.partnership.AgreementWorld.attach;
import static io.boyuan.partnership.AgreementWorld.hashOf;
import static io.boyuan.partnership.AgreementWorld.problem;
import static io.boyuan.partnership.AgreementWorld.templatePlan;
import static io.boyuan.partnership.PartnershipWorld.AGREEMENTS;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Database;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement from template to signature (P1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AgreementTest {

  Tokens tokens;
  Broker broker;
  Database database;
  AgreementWorld world;

  @BeforeEach
  void world() {
    world = new AgreementWorld(tokens);
  }

  @Test
  void a_draft_is_the_template_with_its_places_filled_and_nobody_else_reads_it() {
    String number = world.aDraft();

    as(world.coordinator())
        .get(at(number, "/document"))
        .then()
        .statusCode(200)
        .body("document.wording.text", equalTo(world.community + " 与 温大 共建：敬老服务"))
        .body("document.obligations.side", contains("UNIVERSITY", "COMMUNITY"))
        .body("documentHash.length()", equalTo(64));
    given().get(AGREEMENTS + "?community=" + world.community).then().body("items", empty());
    as(world.coordinator())
        .get(DRAFTS + "?university=" + world.university)
        .then()
        .body("items.number", contains(number));
    assertThat(problem(as(world.coordinatorOfAnother()).get(at(number, "/document"))))
        .isEqualTo("other-university");
    assertThat(problem(as(world.world.staffOf("elsewhere")).get(at(number, ""))))
        .isEqualTo("other-community");
  }

  @Test
  void a_place_without_a_value_is_named() {
    String template = world.aTemplate();
    String plan =
        world.draftPlan(template, aCode(), today(), today(), "").replace("purpose", "something");

    as(world.staff())
        .body(plan)
        .post(DRAFTS)
        .then()
        .statusCode(400)
        .body("violations.field", contains("values.purpose"));
  }

  @Test
  void a_template_is_kept_in_every_version_and_changed_from_the_one_that_was_read() {
    String code = world.aTemplate();
    String plan = templatePlan(world.community, "新：{purpose}");

    as(world.staff()).body(plan).put(TEMPLATES + "/" + code).then().statusCode(428);
    as(world.staff())
        .header("If-Match", "\"1\"")
        .body(plan)
        .put(TEMPLATES + "/" + code)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("placeholders", hasItem("purpose"));
    as(world.staff())
        .get(TEMPLATES + "/" + code + "?version=1")
        .then()
        .statusCode(200)
        .body("text", startsWith("{communityCode}"));
    as(world.staff())
        .get(TEMPLATES + "?community=" + world.community)
        .then()
        .body("items.version", contains(2));
  }

  @Test
  void both_sides_review_approve_and_sign_and_then_it_is_in_force_and_told() {
    String number = world.aDraft();
    as(world.staff()).post(at(number, "/review/submission")).then().statusCode(200);
    as(world.coordinator())
        .body("{\"words\":\"第三条请写明次数\",\"asksForChanges\":true}")
        .post(at(number, "/review/comments"))
        .then()
        .statusCode(201);
    assertThat(world.statusOf(number)).isEqualTo("DRAFT");
    as(world.staff())
        .get(at(number, "/review/comments"))
        .then()
        .body("items.words", contains("第三条请写明次数"));

    world.toSign(number);
    assertThat(world.statusOf(number)).isEqualTo("SIGNING");
    world.sign(world.staff(), number).then().statusCode(201).body("side", equalTo("COMMUNITY"));
    assertThat(world.statusOf(number)).isEqualTo("SIGNING");
    world.sign(world.signatory(), number).then().statusCode(201);

    assertThat(world.statusOf(number)).isEqualTo("ACTIVE");
    as(world.coordinator())
        .get(at(number, "/verification"))
        .then()
        .body("isIntact", equalTo(true))
        .body("signatures.matches", contains(true, true));
    assertThat(heardAbout(world.idOf(number), 1).getFirst().type())
        .isEqualTo("boyuan.partnership.agreement-started.v1");
    given()
        .get(AGREEMENTS + "?community=" + world.community)
        .then()
        .body("items.number", contains(number))
        .body("items.origin", contains("HERE"));
    byte[] pdf =
        as(world.staff()).get(at(number, "/paper")).then().statusCode(200).extract().asByteArray();
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  /** The number of one on paper that waits for its scan. */
  private String recorded() {
    String number = aCode();
    as(world.staff())
        .body(
            PartnershipWorld.agreementPlan(
                world.community, world.university, today(), today().plusDays(9)))
        .put(at(number, ""))
        .then()
        .statusCode(201)
        .body("status", equalTo("RECORDED"));
    return number;
  }

  @Test
  void what_was_signed_on_paper_comes_into_force_with_its_scan() {
    String number = recorded();
    String team = world.world.aTeamOf(world.university);
    String teams = PartnershipWorld.TEAMS + "?community=" + world.community;
    assertThat(problem(as(world.staff()).post(at(number, "/entry-into-force"))))
        .isEqualTo("scan-missing");
    given().get(teams).then().body("items", empty());
    as(world.staff())
        .get(DRAFTS + "?community=" + world.community)
        .then()
        .body("items.number", contains(number));

    String scan = attach(world.staff(), at(number, "")).then().statusCode(201).extract().path("id");
    as(world.staff())
        .post(at(number, "/entry-into-force"))
        .then()
        .statusCode(200)
        .body("agreement.status", equalTo("ACTIVE"));

    given().get(teams).then().body("items.code", contains(team));
    assertThat(problem(as(world.staff()).post(at(number, "/entry-into-force"))))
        .isEqualTo("agreement-not-recorded");
    assertThat(problem(as(world.staff()).delete(at(number, "/attachments/" + scan))))
        .isEqualTo("scan-missing");
    assertThat(heardAbout(world.idOf(number), 1).getFirst().type())
        .isEqualTo("boyuan.partnership.agreement-started.v1");
  }

  @Test
  void only_who_is_entitled_signs_what_both_approved_and_each_side_once() {
    String number = world.aDraft();
    assertThat(problem(world.sign(world.staff(), number))).isEqualTo("agreement-not-to-sign");
    world.toSign(number);

    assertThat(problem(world.sign(world.coordinator(), number))).isEqualTo("not-signatory");
    assertThat(problem(world.sign(world.coordinatorOfAnother(), number)))
        .isEqualTo("other-university");
    assertThat(problem(world.sign(world.world.admin(), number))).isEqualTo("forbidden");
    var wrong = "{\"documentHash\":\"" + "0".repeat(64) + "\"}";
    assertThat(problem(as(world.staff()).body(wrong).post(at(number, "/signatures"))))
        .isEqualTo("document-changed");
    world.sign(world.staff(), number).then().statusCode(201);
    assertThat(problem(world.sign(world.staff(), number))).isEqualTo("already-signed");
  }

  @Test
  void nobody_signs_for_both_sides() {
    var both =
        tokens
            .caller("both-" + world.university)
            .withRoles("community-staff", "coordinator")
            .inCommunities(world.community)
            .inOrganizations(world.university);
    world.aContact(both);
    String number = world.toSign(world.aDraft());
    world.sign(both, number).then().statusCode(201);

    var elsewhere = both.inCommunities();
    assertThat(problem(world.sign(elsewhere, number))).isEqualTo("signed-for-other-side");
  }

  @Test
  void of_many_who_sign_for_a_side_at_once_one_does() {
    String number = world.toSign(world.aDraft());
    var answers = Race.run(8, i -> () -> world.sign(world.staff(), number).statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  void any_change_after_a_signature_voids_it_and_it_is_a_draft_again() {
    String number = world.toSign(world.aDraft());
    world.sign(world.staff(), number).then().statusCode(201);

    attach(world.staff(), at(number, "")).then().statusCode(201);

    assertThat(world.statusOf(number)).isEqualTo("DRAFT");
    as(world.staff())
        .get(at(number, "/signatures"))
        .then()
        .body("voidedAt", contains(notNullValue()));
    world.toSign(number);
    world.sign(world.staff(), number).then().statusCode(201);
    rewritten(number, "改过的文本").then().statusCode(200);
    as(world.staff())
        .get(at(number, "/signatures"))
        .then()
        .body("voidedAt", contains(notNullValue(), notNullValue()));
    world.signed(number);
    assertThat(problem(rewritten(number, "再改"))).isEqualTo("agreement-signed");
    assertThat(problem(attach(world.staff(), at(number, "")))).isEqualTo("agreement-signed");
  }

  private Response rewritten(String number, String text) {
    String tag = as(world.staff()).get(at(number, "/document")).header("ETag");
    return as(world.staff())
        .header("If-Match", tag)
        .body(
            """
            {"names":{"zh":"共建协议","en":"Agreement"},"text":"%s","textEn":"changed",
             "validFrom":"%s","validUntil":"%s","obligations":[]}
            """
                .formatted(text, today(), today().plusDays(30)))
        .put(at(number, "/document"));
  }

  @Test
  void a_row_that_was_tampered_with_is_found_even_where_the_trigger_was_evaded() {
    String number = world.signed(world.aDraft());
    change("update agreement set text = 'x' || text where number = '" + number + "'", true);
    as(world.staff())
        .get(at(number, "/verification"))
        .then()
        .body("isIntact", equalTo(false))
        .body("signatures.matches", contains(false, false))
        .body("signatures.signature.voidedAt", contains(nullValue(), nullValue()));

    String other = world.signed(world.aDraft(today().plusDays(400), today().plusDays(500)));
    change("update agreement set text = 'x' || text where number = '" + other + "'", false);
    as(world.staff())
        .get(at(other, "/verification"))
        .then()
        .body("isIntact", equalTo(false))
        .body("signatures.signature.voidedAt", contains(notNullValue(), notNullValue()));
  }

  private void change(String statement, boolean withoutTriggers) {
    try (var connection =
            java.sql.DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
        var change = connection.createStatement()) {
      connection.setAutoCommit(false);
      if (withoutTriggers) {
        change.execute("alter table agreement disable trigger agreement_changed");
      }
      change.execute(statement);
      if (withoutTriggers) {
        change.execute("alter table agreement enable trigger agreement_changed");
      }
      connection.commit();
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void drafts_may_overlap_and_what_is_signed_never_does() {
    String first = world.aDraft();
    String second = world.toSign(world.aDraft());
    world.signed(first);
    world.sign(world.staff(), second).then().statusCode(201);

    assertThat(problem(world.sign(world.signatory(), second))).isEqualTo("agreement-overlaps");
    assertThat(world.statusOf(second)).isEqualTo("SIGNING");
  }

  @Test
  void what_was_not_in_force_can_be_given_up_and_its_days_are_free() {
    String number = world.signed(world.aDraft(today().plusDays(1), today().plusDays(9)));
    assertThat(world.statusOf(number)).isEqualTo("SIGNED");
    world.turn(number, "/document/withdrawal").then().statusCode(204);

    world.signed(world.aDraft(today().plusDays(1), today().plusDays(9)));
    String active = world.signed(world.aDraft(today(), today()));
    assertThat(problem(world.turn(active, "/document/withdrawal"))).isEqualTo("agreement-started");
  }

  @Test
  void an_agreement_follows_on_another_of_the_same_two_and_begins_after_it() {
    String before = world.onPaper(today().minusDays(300), today().plusDays(20));
    String renews = ",\"renews\":\"" + before + "\"";

    world
        .draft(today(), today().plusDays(300), renews)
        .then()
        .statusCode(400)
        .body("violations.field", contains("validFrom"));
    String after =
        world
            .draft(today().plusDays(21), today().plusDays(300), renews)
            .then()
            .statusCode(201)
            .extract()
            .path("document.number");
    as(world.staff())
        .get(at(after, ""))
        .then()
        .body("agreement.predecessorId", equalTo(world.idOf(before)));
    assertThat(problem(world.draft(today().plusDays(21), today().plusDays(300), renews)))
        .isEqualTo("already-renewed");
    assertThat(
            problem(
                world.draft(
                    today().plusDays(400),
                    today().plusDays(500),
                    ",\"renews\":\"" + new AgreementWorld(tokens).aDraft() + "\"")))
        .isEqualTo("cannot-be-renewed");
  }

  @Test
  void a_suspended_agreement_holds_no_more_until_it_is_resumed_and_both_are_told() {
    String team = world.world.aTeamOf(world.university);
    String number = world.onPaper(today().minusDays(5), today().plusDays(5));
    assertThat(teams()).containsExactly(team);

    world.turn(number, "/suspension").then().statusCode(200);
    assertThat(teams()).isEmpty();
    assertThat(problem(world.turn(number, "/suspension"))).isEqualTo("agreement-not-active");
    world.turn(number, "/resumption").then().statusCode(200);
    assertThat(teams()).containsExactly(team);
    world.turn(number, "/ending").then().statusCode(200);
    assertThat(teams()).containsExactly(team);

    var facts = heardAbout(world.idOf(number), 4);
    assertThat(facts)
        .extracting(fact -> fact.type())
        .containsExactly(
            "boyuan.partnership.agreement-started.v1",
            "boyuan.partnership.agreement-ended.v1",
            "boyuan.partnership.agreement-started.v1",
            "boyuan.partnership.agreement-ended.v1");
    assertThat(facts.get(1).data()).contains(today().minusDays(1).toString());
    assertThat(facts.get(3).data()).contains("\"endedOn\":\"" + today() + "\"");
  }

  private List<String> teams() {
    return given()
        .get(PartnershipWorld.TEAMS + "?community=" + world.community)
        .then()
        .extract()
        .path("items.code");
  }

  @Test
  void what_was_signed_on_paper_is_intact_once_its_scan_is_attached() {
    String number = recorded();
    as(world.staff())
        .get(at(number, "/verification"))
        .then()
        .body("isIntact", equalTo(false))
        .body("origin", equalTo("PAPER"));

    attach(world.staff(), at(number, "")).then().statusCode(201);

    as(world.staff()).get(at(number, "/verification")).then().body("isIntact", equalTo(true));
    assertThat(world.statusOf(number)).isEqualTo("RECORDED");
    String file = as(world.staff()).get(at(number, "/attachments")).path("[0].id");
    as(world.coordinator())
        .get(at(number, "/attachments/" + file))
        .then()
        .statusCode(200)
        .header("Content-Type", containsString("image/jpeg"));
  }

  @Test
  void what_one_side_owes_it_shows_and_the_other_confirms() {
    String number = world.signed(world.aDraft());
    String owed = world.obligations(number).getFirst();
    String path = "/api/partnership/v1/obligations/" + owed;
    assertThat(problem(report(world.staff(), path))).isEqualTo("other-side-owes");
    assertThat(problem(report(world.coordinator(), path))).isEqualTo("evidence-missing");
    attach(world.coordinator(), path).then().statusCode(201);
    report(world.coordinator(), path).then().statusCode(200).body("status", equalTo("REPORTED"));
    assertThat(problem(as(world.coordinator()).post(path + "/confirmation")))
        .isEqualTo("own-confirmation");
    as(world.staff())
        .body("{\"reason\":\"三次未签到\"}")
        .post(path + "/rejection")
        .then()
        .statusCode(200)
        .body("status", equalTo("OPEN"));
    report(world.coordinator(), path).then().statusCode(200);
    as(world.staff())
        .post(path + "/confirmation")
        .then()
        .statusCode(200)
        .body("status", equalTo("FULFILLED"));
    as(world.staff()).get(at(number, "/verification")).then().body("isIntact", equalTo(true));
  }

  private static Response report(TestCaller who, String path) {
    return as(who).body("{\"words\":\"已二十三次\"}").post(path + "/report");
  }

  @Test
  void what_is_overdue_is_listed_longest_first() {
    String number = world.signed(world.aDraft());
    MovableClock.at(
        Instant.now().plus(Duration.ofDays(20)),
        () -> {
          as(world.staff())
              .get("/api/partnership/v1/overdue-obligations?community=" + world.community)
              .then()
              .statusCode(200)
              .body("items.id", contains(world.obligations(number).getFirst()))
              .body("items.isOverdue", contains(true));
          as(world.staff())
              .get(at(number, "/obligations"))
              .then()
              .body("isOverdue", contains(true, false));
        });
  }

  @Test
  void lists_ask_the_database_equally_often() {
    for (int i = 0; i < 4; i++) {
      world.aDraft(today().plusDays(i * 10L), today().plusDays(i * 10L + 5));
      world.aContact(null);
    }
    Statements.assertAlways(1, world.staff(), uri(DRAFTS + "?community=" + world.community), 4);
    Statements.assertAlways(
        1, world.coordinator(), uri(DRAFTS + "?university=" + world.university), 4);
    Statements.assertAlways(1, world.staff(), uri(TEMPLATES + "?community=" + world.community), 4);
    Statements.assertAlways(
        1,
        world.staff(),
        uri(PartnershipWorld.UNIVERSITIES + "/" + world.university + "/contacts"),
        4);
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  private List<FactReader.HeardFact> heardAbout(String id, int atLeast) {
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      return reader.about(UUID.fromString(id), atLeast);
    }
  }

  @Test
  void the_hash_is_the_same_for_the_same_document_only() {
    String number = world.aDraft();
    assertThat(hashOf(world.staff(), number)).isEqualTo(hashOf(world.coordinator(), number));
    assertThat(hashOf(world.staff(), number)).isNotEqualTo(hashOf(world.staff(), world.aDraft()));
  }
}
