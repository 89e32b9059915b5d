package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;

/** The three parties of a community and what they do to matters. */
final class MatterWorld {

  static final String MATTERS = API + "/matters";

  private final Tokens tokens;
  private final GridWorld grid;

  MatterWorld(Tokens tokens) {
    this.tokens = tokens;
    this.grid = new GridWorld(tokens);
  }

  String aCommunity() {
    return grid.aCommunityWithAGrid();
  }

  TestCaller staff(String community) {
    return grid.staffOf(community);
  }

  TestCaller owners(String community) {
    return tokens
        .caller("owners-" + community)
        .withRoles("owners-committee")
        .inCommunities(community);
  }

  TestCaller property(String community) {
    return tokens.caller("property-" + community).withRoles("property").inCommunities(community);
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  static String plan(String community, String title) {
    return plan(community, title, parties("PROPERTY"));
  }

  static String plan(String community, String title, String parties) {
    return """
        {"communityCode":"%s","gridCode":"grid-1","title":"%s","description":"3 号楼水压不足",
         "category":"供水","parties":%s}
        """
        .formatted(community, title, parties);
  }

  /** The three of which one leads, and a partner. */
  static String parties(String lead) {
    return """
        [{"party":"COMMUNITY","role":"%s"},{"party":"OWNERS_COMMITTEE","role":"%s"},
         {"party":"PROPERTY","role":"%s"},{"partner":"水务公司","role":"SUPPORT"}]
        """
        .formatted(role(lead, "COMMUNITY"), role(lead, "OWNERS_COMMITTEE"), role(lead, "PROPERTY"));
  }

  private static String role(String lead, String party) {
    return lead.equals(party) ? "LEAD" : "SUPPORT";
  }

  /** A matter that the property company leads. */
  String aMatter(String community) {
    return aMatter(community, "二次供水改造");
  }

  String aMatter(String community, String title) {
    return created(as(staff(community)).body(plan(community, title)).post(MATTERS));
  }

  static Response move(TestCaller who, String matter, String to, String words) {
    return as(who)
        .body("{\"to\":\"%s\",\"words\":\"%s\"}".formatted(to, words))
        .post(MATTERS + "/" + matter + "/steps");
  }

  static String task(String party, LocalDate dueOn) {
    return """
        {"party":"%s","title":"现场勘查","dueOn":"%s"}
        """
        .formatted(party, dueOn);
  }

  String aTask(String community, String matter, String party, LocalDate dueOn) {
    return created(
        as(staff(community)).body(task(party, dueOn)).post(MATTERS + "/" + matter + "/tasks"));
  }

  static Response finish(TestCaller who, String matter, String task) {
    return as(who)
        .body("{\"evidence\":\"已勘查\"}")
        .post(MATTERS + "/" + matter + "/tasks/" + task + "/completion");
  }

  static final String DECISION =
      "{\"text\":\"物业垫付检测费\",\"asked\":[\"OWNERS_COMMITTEE\",\"PROPERTY\"]}";

  String aDecision(String community, String matter) {
    return created(as(staff(community)).body(DECISION).post(MATTERS + "/" + matter + "/decisions"));
  }

  static Response answer(
      TestCaller who, String matter, String decision, String party, String answer) {
    return as(who)
        .body("{\"answer\":\"%s\",\"reason\":\"费用\"}".formatted(answer))
        .put(MATTERS + "/" + matter + "/decisions/" + decision + "/consents/" + party);
  }

  static String created(Response answer) {
    return answer.then().statusCode(201).extract().path("id");
  }

  static String problem(Response answer) {
    String type = answer.path("type");
    return type == null
        ? String.valueOf(answer.statusCode())
        : type.replace("urn:boyuan:problem:", "");
  }
}
