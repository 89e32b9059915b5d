package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.as;

import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;

/** A small language in which tests tell what comes into a charity fund and where it goes. */
public final class CharityWorld {

  public static final String FUNDS = API + "/charity-funds";
  public static final String SPENDINGS = API + "/fund-spendings";
  public static final String DONATIONS = API + "/donations";
  public static final String SALES = API + "/charity-sales";
  public static final String TRANSFERS = API + "/fund-transfers";

  final Tokens tokens;
  final String community;

  CharityWorld(Tokens tokens) {
    this(tokens, aCode());
  }

  CharityWorld(Tokens tokens, String community) {
    this.tokens = tokens;
    this.community = community;
  }

  /** One of four of the staff. */
  TestCaller staff(int which) {
    return tokens
        .caller("charity-" + which + "-" + community)
        .withRoles("community-staff")
        .inCommunities(community);
  }

  TestCaller resident(String name) {
    return tokens.caller(name).withRoles("resident").inCommunities(community);
  }

  String reason(String words) {
    return "{\"reason\":\"" + words + "\"}";
  }

  String donationPlan(UUID donor, String name, boolean isNamed, String method, long fen) {
    return """
        {"communityCode":"%s","donorId":%s,"donorName":%s,"isNamed":%s,"method":"%s","fen":%d}
        """
        .formatted(community, quoted(donor), quoted(name), isNamed, method, fen);
  }

  private static String quoted(Object value) {
    return value == null ? "null" : "\"" + value + "\"";
  }

  /** Anonymous. */
  String donated(String method, long fen) {
    return as(staff(1))
        .body(donationPlan(null, null, false, method, fen))
        .post(DONATIONS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  String openingPlan(long cash, long bank) {
    return """
        {"communityCode":"%s","fen":{"CASH":%d,"BANK":%d},"words":"2025 年末结余"}
        """
        .formatted(community, cash, bank);
  }

  Response opens(String plan) {
    return as(staff(1)).body(plan).post(PartnershipWorld.API + "/fund-openings");
  }

  String spendingPlan(String method, long fen) {
    return """
        {"communityCode":"%s","purpose":"AID","method":"%s","fen":%d,
         "words":"重阳慰问","payee":"茶山粮油店"}
        """
        .formatted(community, method, fen);
  }

  /** With an invoice. */
  String asked(String method, long fen) {
    String id =
        as(staff(1))
            .body(spendingPlan(method, fen))
            .post(SPENDINGS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    AgreementWorld.attach(staff(1), SPENDINGS + "/" + id).then().statusCode(201);
    return id;
  }

  String approved(String method, long fen) {
    String id = asked(method, fen);
    decide(2, id, "approval").then().statusCode(200);
    decide(3, id, "approval").then().statusCode(200);
    return id;
  }

  Response decide(int who, String spending, String what) {
    return as(staff(who)).post(SPENDINGS + "/" + spending + "/" + what);
  }

  Response transfer(String from, String to, long fen) {
    return as(staff(1))
        .body(
            """
            {"communityCode":"%s","from":"%s","to":"%s","fen":%d,"words":"存入银行"}
            """
                .formatted(community, from, to, fen))
        .post(TRANSFERS);
  }

  long balance(FundAccountKind account) {
    Number balance =
        RestAssured.given()
            .get(FUNDS + "/" + community + "/accounts/" + account + "/entries")
            .then()
            .statusCode(200)
            .extract()
            .path("balanceFen");
    return balance.longValue();
  }

  String salePlan() {
    return """
        {"communityCode":"%s","names":{"zh":"重阳义卖","en":"Autumn sale"},"place":"中心广场",
         "startsAt":"2026-11-28T09:00:00+08:00","endsAt":"2026-11-28T16:00:00+08:00"}
        """
        .formatted(community);
  }

  String aSale() {
    return as(staff(1)).body(salePlan()).post(SALES).then().statusCode(201).extract().path("id");
  }

  String anOpenSale() {
    String sale = aSale();
    as(staff(1)).post(SALES + "/" + sale + "/opening").then().statusCode(200);
    return sale;
  }

  String itemPlan(long priceFen, int stock) {
    return """
        {"names":{"zh":"手工香囊","en":"Sachet"},"priceFen":%d,"stock":%d}
        """
        .formatted(priceFen, stock);
  }

  String anItem(String sale, long priceFen, int stock) {
    return as(staff(1))
        .body(itemPlan(priceFen, stock))
        .post(SALES + "/" + sale + "/items")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String takingPlan(String item, int number, String method) {
    return "{\"itemId\":\"%s\",\"number\":%d,\"method\":\"%s\"}".formatted(item, number, method);
  }

  Response sell(String sale, String item, int number, String method) {
    return as(staff(1))
        .body(takingPlan(item, number, method))
        .post(SALES + "/" + sale + "/takings");
  }

  static String countPlan(long cashFen, long wechatFen, String words) {
    return """
        {"counts":[{"method":"CASH","fen":%d},{"method":"WECHAT","fen":%d}],"differenceWords":%s}
        """
        .formatted(cashFen, wechatFen, quoted(words));
  }

  Response count(int who, String sale, String plan) {
    return as(staff(who)).body(plan).post(SALES + "/" + sale + "/count");
  }

  Response confirm(int who, String sale) {
    return as(staff(who)).post(SALES + "/" + sale + "/count/confirmation");
  }
}
