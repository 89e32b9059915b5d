package io.boyuan.partnership;

import static io.restassured.RestAssured.given;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A small language in which tests of this service tell what happens. */
public final class PartnershipWorld {

  public static final String API = "/api/partnership/v1";
  public static final String UNIVERSITIES = API + "/universities";
  public static final String TEAMS = API + "/teams";
  public static final String AGREEMENTS = API + "/agreements";

  private final Tokens tokens;

  public PartnershipWorld(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A code that no other test uses. */
  public static String aCode() {
    return "p-" + UUID.randomUUID();
  }

  /** By the calendar of the place. */
  public static LocalDate today() {
    return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
  }

  public TestCaller staffOf(String community) {
    return tokens
        .caller("staff-" + community)
        .withRoles("community-staff")
        .inCommunities(community);
  }

  public TestCaller staff() {
    return staffOf("boyuan");
  }

  public TestCaller admin() {
    return tokens.caller("admin").withRoles("admin");
  }

  public static RequestSpecification as(TestCaller caller) {
    return given().auth().oauth2(caller.token()).contentType("application/json");
  }

  public static String universityPlan(String name) {
    return "{\"names\":" + names(name) + "}";
  }

  public static String teamPlan(String university, String name) {
    return "{\"universityCode\":\"" + university + "\",\"names\":" + names(name) + "}";
  }

  public static String agreementPlan(
      String community, String university, Object from, Object until) {
    return """
        {"communityCode":"%s","universityCode":"%s","validFrom":"%s","validUntil":"%s",
         "reason":"系统启用前已签署"}
        """
        .formatted(community, university, from, until);
  }

  private static String names(String name) {
    return "{\"zh\":\"%s\",\"en\":\"%s in English\"}".formatted(name, name);
  }

  public Response register(String path, String plan) {
    return as(staff()).body(plan).put(path);
  }

  public Response change(String path, String plan, String ifMatch) {
    return as(staff()).header("If-Match", ifMatch).body(plan).put(path);
  }

  public String aUniversity() {
    String code = aCode();
    register(UNIVERSITIES + "/" + code, universityPlan("温大")).then().statusCode(201);
    return code;
  }

  public String aTeamOf(String university) {
    String code = aCode();
    register(TEAMS + "/" + code, teamPlan(university, "青志")).then().statusCode(201);
    return code;
  }

  /** The number of an agreement that holds from one day to another. */
  public String anAgreement(String community, String university, Object from, Object until) {
    String number = aCode();
    as(staffOf(community))
        .body(agreementPlan(community, university, from, until))
        .put(AGREEMENTS + "/" + number)
        .then()
        .statusCode(201);
    putInForce(community, number);
    return number;
  }

  /** With its scan. */
  void putInForce(String community, String number) {
    AgreementWorld.attach(staffOf(community), AGREEMENTS + "/" + number).then().statusCode(201);
    as(staffOf(community))
        .post(AGREEMENTS + "/" + number + "/entry-into-force")
        .then()
        .statusCode(200);
  }
}
