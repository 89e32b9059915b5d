package io.boyuan.volunteer;

import static io.boyuan.volunteer.CatalogueWorld.problem;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static io.boyuan.volunteer.VolunteerWorld.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ProofTest {

  private static final String PROOFS = "/api/volunteer/v1/proofs";
  private static final String MY_PROOFS = "/api/volunteer/v1/my-proofs";

  Tokens tokens;
  @Inject Sql sql;
  VolunteerWorld world;
  TestCaller volunteer;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
    volunteer = tokens.caller("王小明" + UUID.randomUUID()).withRoles("volunteer");
  }

  @Test
  void a_volunteer_gets_proof_of_verified_service() {
    String record = aVerifiedRecord("{}");

    issued()
        .then()
        .statusCode(201)
        .body("number", matchesPattern("ZM\\d{4}-\\d{6}-\\d{4}"))
        .body("code", matchesPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"))
        .body("issuer", equalTo("博园社区志愿服务站"))
        .body("state", equalTo("VALID"))
        .body("minutes", equalTo(45))
        .body("scannedMinutes", equalTo(45))
        .body("otherMinutes", equalTo(0))
        .body("items.recordId", contains(record))
        .body("items[0].content", equalTo("文明巡查"))
        .body("items[0].place", equalTo("南门广场"));
  }

  @Test
  void what_was_not_scanned_is_shown_apart() {
    String raised = world.pendingRecordOf(volunteer);
    verify(world.coordinator(), raised, "{\"minutes\":30,\"reason\":\"按现场登记\"}");
    verify(world.staff(), raised, "{}").then().statusCode(200);

    issued()
        .then()
        .body("minutes", equalTo(30))
        .body("scannedMinutes", equalTo(0))
        .body("otherMinutes", equalTo(30))
        .body("items[0].scanned", equalTo(false));
  }

  @Test
  void only_verified_service_of_that_time_counts() {
    String pending = world.pendingRecordOf(volunteer);
    sql.change("update service_record set minutes = 45 where id = ?", UUID.fromString(pending));

    assertThat(problem(issued())).isEqualTo("nothing-to-prove");
    verify(world.staff(), pending, "{}").then().statusCode(200);
    issued().then().statusCode(201);
    String year = "{\"from\":\"2020-01-01\",\"to\":\"2020-12-31\"}";
    assertThat(problem(as(volunteer).body(year).post(PROOFS))).isEqualTo("nothing-to-prove");
    as(volunteer)
        .body("{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"}")
        .post(PROOFS)
        .then()
        .statusCode(400)
        .body("violations.field", contains("to"));
    as(volunteer)
        .body("{\"from\":\"2006-02-01\",\"to\":\"2026-01-01\"}")
        .post(PROOFS)
        .then()
        .statusCode(400);
  }

  @Test
  void anyone_verifies_it_by_its_code_and_learns_no_more_than_the_paper_says() {
    aVerifiedRecord("{}");
    var proof = issued();
    String code = proof.path("code");
    String number = proof.path("number");

    get(PROOFS + "/" + code)
        .then()
        .statusCode(200)
        .body("state", equalTo("VALID"))
        .body("genuine", equalTo(true))
        .body("volunteerName", equalTo("王**"))
        .body("number", endsWith("-****"))
        .body("minutes", equalTo(45))
        .body("items", hasSize(1))
        .body("items[0].recordId", nullValue())
        .body("volunteerId", nullValue())
        .body("signature", equalTo(proof.path("signature")));
    get(PROOFS + "/" + code.toLowerCase(java.util.Locale.ROOT).replace("-", ""))
        .then()
        .statusCode(200);
    String lastFour = number.substring(number.length() - 4);
    get(PROOFS + "/" + code + "?lastFour=" + lastFour)
        .then()
        .body("volunteerName", equalTo(volunteer.name()))
        .body("number", equalTo(number));
    String wrong = lastFour.equals("0000") ? "0001" : "0000";
    get(PROOFS + "/" + code + "?lastFour=" + wrong).then().body("volunteerName", equalTo("王**"));
    get(PROOFS + "/0000-0000-0000").then().statusCode(404);
    get(PROOFS + "/nonsense").then().statusCode(404);
    get(PROOFS + "/" + code + "?lastFour=12").then().statusCode(400);
  }

  @Test
  void a_proof_is_outdated_when_a_record_was_corrected_and_revoked_when_one_was_voided() {
    String record = aVerifiedRecord("{}");
    String code = issued().path("code");

    sql.change("update service_record set minutes = 40 where id = ?", UUID.fromString(record));
    get(PROOFS + "/" + code).then().body("state", equalTo("OUTDATED")).body("minutes", equalTo(45));
    sql.change(
        "update service_record set status = 'PENDING', verified_by = null, verified_at = null"
            + " where id = ?",
        UUID.fromString(record));
    get(PROOFS + "/" + code).then().body("state", equalTo("REVOKED"));
  }

  @Test
  void what_was_tampered_with_does_not_fit_its_signature() {
    aVerifiedRecord("{}");
    var proof = issued();
    String code = proof.path("code");

    sql.change(
        "update proof_item set minutes = 4500 where proof_id = ?",
        UUID.fromString(proof.path("id")));

    get(PROOFS + "/" + code)
        .then()
        .body("genuine", equalTo(false))
        .body("state", equalTo("REVOKED"));
  }

  @Test
  void its_holder_alone_reads_it_as_json_and_prints_it() throws IOException {
    aVerifiedRecord("{}");
    var proof = issued();
    String own = MY_PROOFS + "/" + proof.path("id");

    as(volunteer).get(own).then().statusCode(200).body("code", equalTo(proof.path("code")));
    as(volunteer)
        .get(MY_PROOFS)
        .then()
        .body("items.number", contains(proof.<String>path("number")));
    as(world.aVolunteer()).get(own).then().statusCode(404);
    as(world.aVolunteer()).accept("application/pdf").get(own).then().statusCode(404);
    var paper = as(volunteer).accept("application/pdf").get(own);
    paper
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", endsWith(proof.path("number") + ".pdf\""));
    try (var reader = new PdfReader(paper.asByteArray())) {
      assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
          .contains("志愿服务记录证明")
          .contains("Certificate of Voluntary Service")
          .contains(proof.<String>path("code"));
    }
    Statements.assertAlways(
        1, volunteer, URI.create("http://localhost:" + RestAssured.port + MY_PROOFS), 1);
  }

  @Test
  void a_proof_for_one_community_or_organization_is_issued_by_it() {
    aVerifiedRecord("{}");

    as(volunteer)
        .body(plan(Map.of("organizationCode", "wzu")))
        .post(PROOFS)
        .then()
        .statusCode(201)
        .body("issuer", equalTo("wzu"));
    assertThat(problem(as(volunteer).body(plan(Map.of("communityCode", "wangjiang"))).post(PROOFS)))
        .isEqualTo("nothing-to-prove");
    as(volunteer)
        .body(plan(Map.of("communityCode", "boyuan", "organizationCode", "wzu")))
        .post(PROOFS)
        .then()
        .statusCode(400);
  }

  @Test
  void a_repeated_request_gives_the_same_proof() {
    aVerifiedRecord("{}");
    String key = UUID.randomUUID().toString();
    var first = given(key);
    var again = given(key);

    assertThat(again.<String>path("code")).isEqualTo(first.path("code"));
    as(volunteer).get(MY_PROOFS).then().body("items", hasSize(1));
  }

  private Response given(String key) {
    return as(volunteer).header("Idempotency-Key", key).body(plan(Map.of())).post(PROOFS);
  }

  private Response issued() {
    return as(volunteer).body(plan(Map.of())).post(PROOFS);
  }

  private static Map<String, Object> plan(Map<String, ?> more) {
    var today = LocalDate.ofInstant(VolunteerWorld.now(), ZoneId.of("Asia/Shanghai"));
    var plan = new java.util.HashMap<String, Object>();
    plan.put("from", today.minusDays(2).toString());
    plan.put("to", today.plusDays(2).toString());
    plan.putAll(more);
    return plan;
  }

  /** Three quarters of an hour, scanned. */
  private String aVerifiedRecord(String verification) {
    String record = world.pendingRecordOf(volunteer);
    sql.change("update service_record set minutes = 45 where id = ?", UUID.fromString(record));
    verify(world.staff(), record, verification).then().statusCode(200);
    return record;
  }
}
