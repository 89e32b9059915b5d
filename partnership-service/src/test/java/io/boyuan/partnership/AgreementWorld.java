package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.AGREEMENTS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A small language in which tests tell how agreements are drafted and signed. */
public final class AgreementWorld {

  static final String DRAFTS = API + "/agreement-drafts";
  static final String TEMPLATES = API + "/agreement-templates";

  /** A PDF of one empty page. */
  static final String A_PAGE =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """;

  final PartnershipWorld world;
  final String community;
  final String university;
  private final Tokens tokens;
  private final List<String> onPaper = new ArrayList<>();

  public AgreementWorld(Tokens tokens) {
    this(tokens, aCode());
  }

  public AgreementWorld(Tokens tokens, String community) {
    this.tokens = tokens;
    this.world = new PartnershipWorld(tokens);
    this.community = community;
    this.university = world.aUniversity();
  }

  TestCaller staff() {
    return world.staffOf(community);
  }

  /** Acts for the university, and may not sign for it. */
  TestCaller coordinator() {
    return tokens
        .caller("coordinator-" + university)
        .withRoles("coordinator")
        .inOrganizations(university);
  }

  TestCaller coordinatorOfAnother() {
    return tokens.caller("coordinator-other").withRoles("coordinator").inOrganizations("other");
  }

  /** A coordinator who is registered to sign for the university. */
  TestCaller signatory() {
    var signatory =
        tokens
            .caller("signatory-" + university)
            .withRoles("coordinator")
            .inOrganizations(university);
    aContact(signatory);
    return signatory;
  }

  static String contactPlan(TestCaller account, boolean signatory) {
    return """
        {"name":"陈老师","post":"团委书记","phone":"13800005678","accountId":%s,"signatory":%b}
        """
        .formatted(account == null ? "null" : "\"" + account.id() + "\"", signatory);
  }

  String aContact(TestCaller account) {
    return as(account == null ? world.staff() : world.admin())
        .body(contactPlan(account, account != null))
        .post(UNIVERSITIES + "/" + university + "/contacts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String templatePlan(String community, String text) {
    return """
        {"communityCode":"%s","names":{"zh":"共建协议","en":"Co-building agreement"},
         "text":"%s","textEn":"{communityCode} and {universityEn}: {purpose}"}
        """
        .formatted(community, text);
  }

  String aTemplate() {
    String code = "t" + UUID.randomUUID().toString().substring(0, 8);
    as(staff())
        .body(templatePlan(community, "{communityCode} 与 {university} 共建：{purpose}"))
        .put(TEMPLATES + "/" + code)
        .then()
        .statusCode(201);
    return code;
  }

  String draftPlan(String template, String number, Object from, Object until, String more) {
    return """
        {"number":"%s","communityCode":"%s","universityCode":"%s","template":"%s",
         "values":{"purpose":"敬老服务"},"validFrom":"%s","validUntil":"%s","obligations":[
           {"side":"UNIVERSITY","words":"服务二十次","wordsEn":"Twenty services",
            "measure":"已核实次数","dueOn":"%s"},
           {"side":"COMMUNITY","words":"提供场地","wordsEn":"Gives rooms",
            "measure":"场地开放","dueOn":"%s"}]%s}
        """
        .formatted(number, community, university, template, from, until, from, until, more);
  }

  Response draft(Object from, Object until, String more) {
    return as(staff()).body(draftPlan(aTemplate(), aCode(), from, until, more)).post(DRAFTS);
  }

  /** The number of a draft that holds from one day to another. */
  String aDraft(Object from, Object until) {
    return draft(from, until, "").then().statusCode(201).extract().path("document.number");
  }

  String aDraft() {
    return aDraft(today(), today().plusDays(300));
  }

  static String at(String number, String what) {
    return AGREEMENTS + "/" + number + what;
  }

  static String hashOf(TestCaller reader, String number) {
    return as(reader)
        .get(at(number, "/document"))
        .then()
        .statusCode(200)
        .extract()
        .path("documentHash");
  }

  Response approve(TestCaller who, String number) {
    return as(who)
        .body("{\"documentHash\":\"" + hashOf(staff(), number) + "\"}")
        .post(at(number, "/review/approval"));
  }

  /** Approved by both sides. */
  String toSign(String number) {
    as(staff()).post(at(number, "/review/submission")).then().statusCode(200);
    approve(staff(), number).then().statusCode(200);
    approve(coordinator(), number).then().statusCode(200);
    return number;
  }

  Response sign(TestCaller who, String number) {
    return as(who)
        .body("{\"documentHash\":\"" + hashOf(staff(), number) + "\"}")
        .post(at(number, "/signatures"));
  }

  String signed(String number) {
    toSign(number);
    sign(staff(), number).then().statusCode(201);
    sign(signatory(), number).then().statusCode(201);
    return number;
  }

  public String statusOf(String number) {
    return as(staff())
        .get(at(number, ""))
        .then()
        .statusCode(200)
        .extract()
        .path("agreement.status");
  }

  public String idOf(String number) {
    return as(staff()).get(at(number, "")).then().extract().path("agreement.id");
  }

  /** The number of an agreement on paper. */
  public String onPaper(Object from, Object until) {
    String number = world.anAgreement(community, university, from, until);
    onPaper.add(number);
    return number;
  }

  /** Another agreement of the same two, which is left alone. */
  public void another(Object from, Object until) {
    world.anAgreement(community, university, from, until);
  }

  /** Suspends all that were signed on paper. */
  public void suspendAll() {
    onPaper.forEach(number -> turn(number, "/suspension").then().statusCode(200));
  }

  /** Has all that were signed on paper hold again. */
  public void resumeAll() {
    onPaper.forEach(number -> turn(number, "/resumption").then().statusCode(200));
  }

  /** Brings the end of all that were signed on paper forward. */
  public void endAll(Object lastDay) {
    onPaper.forEach(
        number ->
            as(staff())
                .body("{\"reason\":\"试\",\"lastDay\":\"" + lastDay + "\"}")
                .post(at(number, "/ending"))
                .then()
                .statusCode(200));
  }

  /** The number of an agreement that was signed and follows on another. */
  public String followOn(String before, Object from, Object until) {
    String number =
        draft(from, until, ",\"renews\":\"" + before + "\"")
            .then()
            .statusCode(201)
            .extract()
            .path("document.number");
    return signed(number);
  }

  /** What was told of an agreement. */
  public List<String> typesAbout(Broker broker, String number, int atLeast) {
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      return reader.about(UUID.fromString(idOf(number)), atLeast).stream()
          .map(FactReader.HeardFact::type)
          .toList();
    }
  }

  Response turn(String number, String what) {
    return as(staff()).body("{\"reason\":\"试\"}").post(at(number, what));
  }

  static String problem(Response response) {
    return response.<String>path("type").replace("urn:boyuan:problem:", "");
  }

  /** Bytes of a small picture. */
  static byte[] aPhoto() {
    var bytes = new java.io.ByteArrayOutputStream();
    try {
      javax.imageio.ImageIO.write(
          new java.awt.image.BufferedImage(9, 9, java.awt.image.BufferedImage.TYPE_INT_RGB),
          "png",
          bytes);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Response attach(TestCaller who, String path) {
    return as(who)
        .contentType("application/octet-stream")
        .body(aPhoto())
        .post(path + "/attachments?name=scan.png");
  }

  List<String> obligations(String number) {
    return as(staff()).get(at(number, "/obligations")).then().statusCode(200).extract().path("id");
  }
}
