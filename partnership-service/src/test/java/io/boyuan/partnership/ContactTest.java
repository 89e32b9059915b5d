package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.contactPlan;
import static io.boyuan.partnership.AgreementWorld.problem;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.TEAMS;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.Database;
import io.boyuan.platform.testing.PersonalColumns;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom one reaches at a university, and who leads its teams (P1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ContactTest {

  private static final String CONTACTS = API + "/university-contacts/";

  Tokens tokens;
  Database database;
  AgreementWorld world;

  @BeforeEach
  void world() {
    world = new AgreementWorld(tokens);
  }

  @Test
  void a_phone_is_masked_and_shown_in_full_only_with_a_reason_that_is_logged() {
    String contact = world.aContact(null);
    world.aDraft();

    as(world.coordinator())
        .get(UNIVERSITIES + "/" + world.university + "/contacts")
        .then()
        .statusCode(200)
        .body("items.phone", contains("138****5678"));
    as(world.coordinator())
        .body("{\"reason\":\"签约时间需确认\"}")
        .post(CONTACTS + contact + "/disclosures")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("phone", equalTo("13800005678"));
    as(world.coordinator())
        .body("{\"reason\":\" \"}")
        .post(CONTACTS + contact + "/disclosures")
        .then()
        .statusCode(400);
    as(world.world.admin())
        .get(API + "/audit-entries?community=*&limit=200")
        .then()
        .body(
            "items.findAll { it.subjectId == '" + contact + "' }.action",
            hasItem("disclose-contact"));
    assertThat(problem(as(world.coordinatorOfAnother()).get(CONTACTS + contact)))
        .isEqualTo("other-university");
    assertThat(PersonalColumns.of(database).tablesHolding("13800005678")).isEmpty();
  }

  @Test
  void a_phone_in_full_is_for_communities_that_have_to_do_with_the_university() {
    String contact = world.aContact(null);
    var strangers = new AgreementWorld(tokens);
    var together = new JointWorld(strangers);
    assertThat(problem(disclosed(strangers.staff(), contact))).isEqualTo("no-dealings");
    disclosed(world.world.admin(), contact).then().statusCode(200);

    String number =
        strangers.world.anAgreement(
            strangers.community,
            world.university,
            PartnershipWorld.today(),
            PartnershipWorld.today());
    disclosed(strangers.staff(), contact).then().statusCode(200);
    together
        .plan(
            JointWorld.partner(world.university, null),
            JointWorld.at(PartnershipWorld.today(), 0),
            "")
        .then()
        .statusCode(201);
    strangers.turn(number, "/suspension").then().statusCode(200);
    disclosed(strangers.staff(), contact).then().statusCode(200);
    assertThat(problem(disclosed(new AgreementWorld(tokens).staff(), contact)))
        .isEqualTo("no-dealings");
  }

  private static Response disclosed(TestCaller who, String contact) {
    return as(who).body("{\"reason\":\"约访\"}").post(CONTACTS + contact + "/disclosures");
  }

  @Test
  void a_contact_is_changed_from_the_version_that_was_read_and_leaves() {
    String contact = world.aContact(world.coordinator());
    String plan = contactPlan(null, false);
    as(world.staff()).body(plan).put(CONTACTS + contact).then().statusCode(428);
    assertThat(
            problem(
                as(world.staff()).header("If-Match", "\"0\"").body(plan).put(CONTACTS + contact)))
        .as("who signs for the other side is not the community's to say")
        .isEqualTo("signatory-by-admin");
    as(world.world.admin())
        .header("If-Match", "\"0\"")
        .body(plan)
        .put(CONTACTS + contact)
        .then()
        .statusCode(200)
        .body("signatory", equalTo(false));
    as(world.staff())
        .header("If-Match", "\"1\"")
        .body(contactPlan(null, true))
        .put(CONTACTS + contact)
        .then()
        .statusCode(400)
        .body("violations.field", contains("accountId"));
    as(world.staff()).delete(CONTACTS + contact).then().statusCode(204);
    as(world.staff()).get(CONTACTS + contact).then().statusCode(404);
  }

  @Test
  void a_signatory_who_was_erased_signs_no_more() {
    var signatory = world.signatory();
    String number = world.toSign(world.aDraft());
    as(signatory).get(API + "/me/data").then().body("universityContacts", hasSize(1));

    as(signatory).delete(API + "/me").then().statusCode(204);

    assertThat(problem(world.sign(signatory, number))).isEqualTo("not-signatory");
  }

  @Test
  void who_signed_and_commented_is_forgotten_and_what_was_signed_stands() {
    var signatory = world.signatory();
    String number = world.aDraft();
    as(signatory)
        .body("{\"words\":\"可以\",\"asksForChanges\":false}")
        .post(AgreementWorld.at(number, "/review/comments"))
        .then()
        .statusCode(201);
    world.toSign(number);
    world.sign(signatory, number).then().statusCode(201);
    world.sign(world.staff(), number).then().statusCode(201);

    as(signatory).delete(API + "/me").then().statusCode(204);

    assertThat(PersonalColumns.of(database).tablesHolding(signatory.id().toString())).isEmpty();
    assertThat(PersonalColumns.of(database).tablesHolding(signatory.name())).isEmpty();
    as(world.staff())
        .get(AgreementWorld.at(number, "/verification"))
        .then()
        .body("isIntact", equalTo(true));
  }

  @Test
  void a_team_has_coordinators_a_size_and_a_purpose_and_may_be_suspended_and_closed() {
    String team = world.world.aTeamOf(world.university);
    world.onPaper(PartnershipWorld.today(), PartnershipWorld.today());
    String path = TEAMS + "/" + team;
    var leader = world.coordinator();
    as(world.staff())
        .body("{\"name\":\"林同学\"}")
        .put(path + "/coordinators/" + leader.id())
        .then()
        .statusCode(204);
    as(leader).get(path + "/coordinators").then().body("name", contains("林同学"));
    as(world.staff())
        .header("If-Match", "*")
        .body(
            "{\"universityCode\":\"%s\",\"names\":{\"zh\":\"青志\",\"en\":\"Q\"},\"members\":35,"
                    .formatted(world.university)
                + "\"purpose\":\"手机课堂\"}")
        .put(path)
        .then()
        .statusCode(200)
        .body("members", equalTo(35))
        .body("purpose", equalTo("手机课堂"))
        .body("purposeEn", nullValue());

    turn(path, "/suspension").then().statusCode(200).body("status", equalTo("SUSPENDED"));
    as(leader).get(TEAMS + "?community=" + world.community).then().body("items", empty());
    turn(path, "/resumption").then().statusCode(200);
    as(leader)
        .get(TEAMS + "?community=" + world.community)
        .then()
        .body("items.code", contains(team));
    turn(path, "/closing").then().statusCode(200);
    assertThat(problem(turn(path, "/closing"))).isEqualTo("team-closed");
    assertThat(problem(turn(path, "/resumption"))).isEqualTo("team-not-suspended");
    as(world.staff()).delete(path + "/coordinators/" + leader.id()).then().statusCode(204);
    as(world.staff()).delete(path + "/coordinators/" + leader.id()).then().statusCode(404);
  }

  private Response turn(String path, String what) {
    return as(world.staff()).body("{\"reason\":\"换届\"}").post(path + what);
  }
}
