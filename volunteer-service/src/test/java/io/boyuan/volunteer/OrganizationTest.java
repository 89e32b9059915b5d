package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.described;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.Fact;
import io.boyuan.contracts.partnership.AgreementEnded;
import io.boyuan.contracts.partnership.AgreementStarted;
import io.boyuan.contracts.partnership.TeamChanged;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organizations, their teams and members: told by partnership, invited, imported, accepted. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class OrganizationTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject ObjectMapper mapper;
  Tokens tokens;
  Broker broker;
  VolunteerWorld world;
  String organization;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
    organization = "org-" + UUID.randomUUID().toString().substring(0, 8);
    tell(new TeamChanged(UUID.randomUUID(), 1, organization, team(), "志愿队", "Volunteers", true));
    await().untilAsserted(() -> teams().then().body("", hasSize(1)));
  }

  private String team() {
    return organization + "-team";
  }

  private Response teams() {
    return VolunteerWorld.get("/api/volunteer/v1/teams?organization=" + organization);
  }

  private void tell(Fact fact) {
    try (var sender = new FactSender(broker)) {
      sender.send(
          fact.topic(),
          fact.type(),
          UUID.randomUUID(),
          fact.aggregate(),
          mapper.writeValueAsString(fact));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A university's program: client credentials, limited to its own organization. */
  private TestCaller program() {
    return tokens.caller("program").withRoles("coordinator").inOrganizations(organization);
  }

  private String path(String rest) {
    return "/api/volunteer/v1/organizations/" + organization + rest;
  }

  private Response imported(String type, byte[] file, String query) {
    return as(program()).contentType(type).body(file).post(path("/member-imports" + query));
  }

  private Response importedCsv(String csv, String query) {
    return imported("text/csv", csv.getBytes(StandardCharsets.UTF_8), query);
  }

  @Test
  void an_invited_person_accepts_with_the_code_and_belongs() {
    String code =
        as(program())
            .body(
                "{\"name\":\"陈晨\",\"studentNumber\":\"20260001\",\"team\":\"%s\"}"
                    .formatted(team()))
            .post(path("/invitations"))
            .then()
            .statusCode(201)
            .body("studentNumber", equalTo("2****01"))
            .extract()
            .path("invitationCode");
    var student = world.aVolunteer();

    as(student)
        .post("/api/volunteer/v1/memberships/acceptances/" + code)
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"));
    as(world.aVolunteer())
        .post("/api/volunteer/v1/memberships/acceptances/" + code)
        .then()
        .statusCode(404);
    as(program())
        .get(path("/members"))
        .then()
        .body("items.personId", contains(student.id().toString()))
        .body("items[0].invitationCode", nullValue());
    as(student)
        .get("/api/volunteer/v1/memberships/mine")
        .then()
        .body("organizationCode", contains(organization));
  }

  @Test
  void who_applies_is_accepted_by_a_coordinator_and_may_leave() {
    var student = world.aVolunteer();
    String id =
        as(student)
            .post(path("/applications?team=" + team()))
            .then()
            .statusCode(201)
            .body("status", equalTo("APPLIED"))
            .extract()
            .path("id");
    as(student)
        .post(path("/applications?team=" + team()))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:already-a-member"));

    as(world.coordinator())
        .post("/api/volunteer/v1/memberships/" + id + "/admission")
        .then()
        .statusCode(403);
    as(program()).post("/api/volunteer/v1/memberships/" + id + "/admission").then().statusCode(200);
    as(world.aVolunteer()).delete("/api/volunteer/v1/memberships/" + id).then().statusCode(404);
    as(student).delete("/api/volunteer/v1/memberships/" + id).then().statusCode(204);
    as(program()).get(path("/members")).then().body("items", empty());
  }

  @Test
  void every_bad_line_is_named_with_its_column_and_reason_and_nothing_lands() {
    String csv =
        """
        姓名,学号,手机,团队
        陈晨,20260001,13800000001,%s
        ,20260002,,
        李四,,,
        王五,2026 0003,,
        赵六,20260004,电话,
        孙七,20260005,,no-such-team
        周八,20260001,,
        %s,20260006,,
        """
            .formatted(team(), "长".repeat(101));

    importedCsv(csv, "")
        .then()
        .statusCode(200)
        .body("landed", is(false))
        .body("lines", is(8))
        .body("bad.line", contains(3, 4, 5, 6, 7, 8, 9))
        .body(
            "bad.column",
            contains(
                "name", "studentNumber", "studentNumber", "phone", "team", "studentNumber", "name"))
        .body(
            "bad.reason",
            contains(
                "required",
                "required",
                "malformed",
                "malformed",
                "unknown-team",
                "already-there",
                "too-long"));
    as(program()).get(path("/members?status=INVITED")).then().body("items", empty());
  }

  @Test
  void good_lines_land_when_that_is_chosen_and_once_only() {
    String csv = "name,student number\n陈晨,20260001\n,20260002\n";

    importedCsv(csv, "?dryRun=true").then().body("landed", is(false));
    String code =
        importedCsv(csv, "?onBadLines=SKIP")
            .then()
            .body("landed", is(true))
            .body("invited.name", contains("陈晨"))
            .extract()
            .path("invited[0].invitationCode");
    importedCsv(csv, "?onBadLines=SKIP")
        .then()
        .body("invited", empty())
        .body("bad.reason", contains("already-there", "required"));

    as(world.aVolunteer())
        .post("/api/volunteer/v1/memberships/acceptances/" + code)
        .then()
        .statusCode(200);
  }

  @Test
  void a_table_in_gb_18030_or_as_workbook_is_read_too() throws IOException {
    byte[] chinese = "姓名,学号\n陈晨,20260001\n".getBytes(Charset.forName("GB18030"));

    imported("text/csv", chinese, "?dryRun=true").then().body("invited.name", contains("陈晨"));
    imported(XLSX, workbook(false), "?dryRun=true").then().body("invited.name", contains("李四"));
  }

  @Test
  void a_formula_is_no_name_and_a_file_that_is_no_table_is_refused() throws IOException {
    imported(XLSX, workbook(true), "")
        .then()
        .body("landed", is(false))
        .body("bad.reason", contains("formula"));
    imported(XLSX, "PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8), "")
        .then()
        .statusCode(400)
        .body("violations.field", contains("file"));
    importedCsv("", "").then().statusCode(400);
  }

  private static byte[] workbook(boolean withFormula) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("students");
      sheet.value(0, 0, "姓名");
      sheet.value(0, 1, "学号");
      if (withFormula) {
        sheet.formula(1, 0, "HYPERLINK(\"http://localhost\",\"x\")");
      } else {
        sheet.value(1, 0, "李四");
      }
      sheet.value(1, 1, 20260001);
    }
    return out.toByteArray();
  }

  @Test
  void a_million_lines_are_refused_politely() {
    String csv =
        "姓名,学号\n"
            + IntStream.range(0, 1_000_000)
                .mapToObj(i -> "陈,%d".formatted(i % 9999 + 1000).substring(0, 5))
                .collect(Collectors.joining("\n"));

    importedCsv(csv, "")
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString("行数过多"));
  }

  @Test
  void a_coordinator_of_another_organization_sees_and_changes_nobody() {
    var other = world.coordinator();

    as(other).get(path("/members")).then().statusCode(403);
    as(other).body("{\"name\":\"x\"}").post(path("/invitations")).then().statusCode(403);
    as(other)
        .body("{\"skills\":[\"first-aid\"]}")
        .put("/api/volunteer/v1/teams/" + team() + "/skills")
        .then()
        .statusCode(403);
    as(program())
        .body("{\"skills\":[\"first-aid\"]}")
        .put("/api/volunteer/v1/teams/" + team() + "/skills")
        .then()
        .statusCode(200)
        .body("skills", contains("first-aid"));
    as(program())
        .body("{\"skills\":[\"levitation\"]}")
        .put("/api/volunteer/v1/teams/" + team() + "/skills")
        .then()
        .statusCode(400);
  }

  @Test
  void members_are_signed_up_together_all_or_as_many_as_may() {
    var members = List.of(aMember(), aMember());
    var stranger = world.aVolunteer();
    String shift = world.aShift().withCapacity(1).planned();

    group(shift, List.of(members.get(0), members.get(1), stranger), "WHOLE")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:not-a-member"));
    VolunteerWorld.get(SHIFTS + "/" + shift).then().body("taken", is(0));
    group(shift, List.of(members.get(0), stranger, members.get(1)), "SOME")
        .then()
        .statusCode(200)
        .body("status", contains("CONFIRMED", null, "WAITLISTED"))
        .body("refusedBy", contains(null, "not-a-member", null));
  }

  @Test
  void a_group_that_is_sent_twice_is_signed_up_once_and_answered_the_same() {
    String shift = world.aShift().planned();
    String plan =
        "{\"organization\":\"%s\",\"volunteerIds\":[\"%s\"]}"
            .formatted(organization, aMember().id());

    String first = keyed(plan, shift).then().statusCode(200).extract().asString();
    keyed(plan, shift).then().statusCode(200).body(equalTo(first));
    VolunteerWorld.get(SHIFTS + "/" + shift).then().body("taken", is(1));
  }

  private Response keyed(String plan, String shift) {
    return as(program())
        .header("Idempotency-Key", "group-" + shift)
        .body(plan)
        .post(SHIFTS + "/" + shift + "/group-sign-ups");
  }

  private TestCaller aMember() {
    var member = world.aVolunteer();
    String id = as(member).post(path("/applications")).then().statusCode(201).extract().path("id");
    as(program()).post("/api/volunteer/v1/memberships/" + id + "/admission").then().statusCode(200);
    return member;
  }

  private Response group(String shift, List<TestCaller> members, String mode) {
    String ids =
        members.stream().map(member -> "\"" + member.id() + "\"").collect(Collectors.joining(","));
    return as(program())
        .body(
            "{\"organization\":\"%s\",\"volunteerIds\":[%s],\"mode\":\"%s\"}"
                .formatted(organization, ids, mode))
        .post(SHIFTS + "/" + shift + "/group-sign-ups");
  }

  @Test
  void a_program_plans_for_communities_with_which_it_has_an_agreement_in_force() {
    String plan = world.aShift().plan();
    var agreement = UUID.randomUUID();
    var today = LocalDate.ofInstant(now(), java.time.ZoneId.of("Asia/Shanghai"));

    planned(plan).then().statusCode(403);
    tell(
        new AgreementStarted(
            agreement, 1, "boyuan", organization, today.minusDays(1), today.plusDays(300)));
    await().untilAsserted(() -> planned(plan).then().statusCode(201));
    tell(new AgreementEnded(agreement, 2, "boyuan", organization, today.minusDays(1)));
    await().untilAsserted(() -> planned(plan).then().statusCode(403));
    // Told late, it changes nothing.
    tell(
        new AgreementStarted(
            agreement, 1, "boyuan", organization, today.minusDays(1), today.plusDays(300)));
    tell(new TeamChanged(UUID.randomUUID(), 1, organization, team() + "2", "二队", "Second", null));
    await().untilAsserted(() -> teams().then().body("", hasSize(2)));
    planned(plan).then().statusCode(403);
    // Resumed, it is in force again.
    tell(
        new AgreementStarted(
            agreement, 3, "boyuan", organization, today.minusDays(1), today.plusDays(300)));
    await().untilAsserted(() -> planned(plan).then().statusCode(201));
  }

  @Test
  void a_team_that_is_suspended_is_not_there_until_it_serves_again() {
    var second = UUID.randomUUID();
    String code = team() + "2";
    tell(new TeamChanged(second, 1, organization, code, "二队", "Second", true));
    await().untilAsserted(() -> teams().then().body("", hasSize(2)));
    tell(new TeamChanged(second, 2, organization, code, "二队", "Second", false));
    await().untilAsserted(() -> teams().then().body("", hasSize(1)));
    tell(new TeamChanged(second, 3, organization, code, "二队", "Second", true));
    await().untilAsserted(() -> teams().then().body("", hasSize(2)));
  }

  private Response planned(String plan) {
    return as(program()).body(plan).post(VolunteerWorld.ACTIVITIES);
  }

  @Test
  void numbers_are_masked_and_shown_in_full_to_who_says_why() {
    var volunteer = world.aVolunteer();
    described(volunteer, "\"phone\":\"13812345678\",\"studentNumber\":\"20261234\"");
    String path = "/api/volunteer/v1/volunteers/" + volunteer.id() + "/disclosures";
    String why = "{\"reason\":\"当天联系不上\"}";

    as(volunteer)
        .get("/api/volunteer/v1/me/profile")
        .then()
        .body("phone", equalTo("138****5678"))
        .body("studentNumber", equalTo("2****34"));
    // What comes back as it was read stays.
    described(volunteer, "\"phone\":\"138****5678\",\"studentNumber\":\"2****34\"");
    as(world.coordinator()).body(why).post(path).then().statusCode(404);
    signedUp(volunteer, world.aShift().planned());
    as(world.coordinator()).body("{\"reason\":\"\"}").post(path).then().statusCode(400);
    as(world.coordinator())
        .body(why)
        .post(path)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("phone", equalTo("13812345678"));
    var trail =
        as(world.staff())
            .get("/api/volunteer/v1/audit-entries?community=boyuan")
            .then()
            .body("items.action", hasItem("disclose-contact"))
            .extract()
            .asString();
    assertThat(trail).contains("当天联系不上").doesNotContain("13812345678");
    as(world.coordinator())
        .get("/api/volunteer/v1/volunteers/" + volunteer.id())
        .then()
        .statusCode(not(200));
  }
}
