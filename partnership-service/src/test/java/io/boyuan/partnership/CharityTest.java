package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.problem;
import static io.boyuan.partnership.CharityWorld.DONATIONS;
import static io.boyuan.partnership.CharityWorld.FUNDS;
import static io.boyuan.partnership.CharityWorld.SALES;
import static io.boyuan.partnership.CharityWorld.SPENDINGS;
import static io.boyuan.partnership.CharityWorld.TRANSFERS;
import static io.boyuan.partnership.CharityWorld.countPlan;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.SpotWorld.typesAbout;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Database;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.PersonalColumns;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The charity fund, what is given to it, sold for it and spent of it (P7). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class CharityTest {

  Tokens tokens;
  Broker broker;
  Database database;
  CharityWorld charity;

  @BeforeEach
  void world() {
    charity = new CharityWorld(tokens);
  }

  @Test
  void money_is_spent_when_two_others_than_who_asked_approved_it_on_evidence() {
    charity.donated("BANK", 80_000);
    String bare =
        as(charity.staff(1)).body(charity.spendingPlan("BANK", 1)).post(SPENDINGS).path("id");
    assertThat(problem(charity.decide(2, bare, "approval"))).isEqualTo("evidence-missing");

    String spending = charity.asked("BANK", 50_000);
    assertThat(problem(charity.decide(1, spending, "approval"))).isEqualTo("own-spending");
    assertThat(problem(charity.decide(2, spending, "payment"))).isEqualTo("spending-not-approved");
    charity.decide(2, spending, "approval").then().body("approvalsMissing", equalTo(1));
    assertThat(problem(charity.decide(2, spending, "approval"))).isEqualTo("same-approver");
    charity
        .decide(3, spending, "approval")
        .then()
        .body("status", equalTo("APPROVED"))
        .body("approvalsMissing", equalTo(0));
    charity.decide(1, spending, "payment").then().statusCode(200).body("status", equalTo("PAID"));
    assertThat(problem(charity.decide(1, spending, "payment"))).isEqualTo("spending-not-approved");

    assertThat(charity.balance(FundAccountKind.BANK)).isEqualTo(30_000);
    assertThat(typesAbout(broker, spending, 1)).containsExactly("boyuan.partnership.fund-spent.v1");
    entries()
        .then()
        .body("items[0].to", equalTo("AID"))
        .body("items[0].words", equalTo("重阳慰问"))
        .body("items[0].fen", equalTo(50_000));
    assertThat(entries().asString()).doesNotContain("茶山粮油店");
  }

  @Test
  void what_a_fund_had_before_is_said_by_one_approved_by_two_and_booked_once() {
    charity.opens(charity.openingPlan(0, 0)).then().statusCode(400);
    String opening =
        charity
            .opens(charity.openingPlan(35_000, 1_260_000))
            .then()
            .statusCode(201)
            .body("approvalsMissing", equalTo(2))
            .extract()
            .path("id");
    assertThat(problem(charity.opens(charity.openingPlan(1, 1)))).isEqualTo("fund-opened");
    assertThat(problem(approveOpening(1, opening))).isEqualTo("own-opening");
    approveOpening(2, opening).then().statusCode(200).body("status", equalTo("ASKED"));
    assertThat(problem(approveOpening(2, opening))).isEqualTo("same-opening-approver");
    assertThat(charity.balance(FundAccountKind.BANK)).isZero();
    approveOpening(3, opening).then().statusCode(200).body("status", equalTo("BOOKED"));
    assertThat(problem(approveOpening(3, opening))).isEqualTo("opening-decided");
    charity.donated("CASH", 500);

    assertThat(charity.balance(FundAccountKind.BANK)).isEqualTo(1_260_000);
    statement("")
        .then()
        .body("openingFen", equalTo(0))
        .body("broughtInFen", equalTo(1_295_000))
        .body("receivedFen", equalTo(500))
        .body("closingFen", equalTo(1_295_500));
    entries()
        .then()
        .body("items.reason", contains("DONATION", "OPENING", "OPENING"))
        .body("items[1].from", equalTo("OPENING"))
        .body("items[1].words", equalTo("2025 年末结余"));
    as(charity.staff(2))
        .get(FUNDS + "/" + charity.community + "/opening")
        .then()
        .body("fen.BANK", equalTo(1_260_000));
    assertThat(problem(charity.opens(charity.openingPlan(1, 1)))).isEqualTo("fund-opened");
  }

  @Test
  void of_two_who_approve_the_opening_of_a_fund_at_once_each_counts_once() {
    String refused = charity.opens(charity.openingPlan(9, 0)).path("id");
    as(charity.staff(2))
        .body(charity.reason("与账本不符"))
        .post(API + "/fund-openings/" + refused + "/refusal")
        .then()
        .statusCode(200);
    String opening = charity.opens(charity.openingPlan(100, 0)).path("id");

    Race.run(6, i -> () -> approveOpening(2 + i % 2, opening).statusCode());

    assertThat(charity.balance(FundAccountKind.CASH)).isEqualTo(100);
  }

  private Response approveOpening(int who, String opening) {
    return as(charity.staff(who)).post(API + "/fund-openings/" + opening + "/approval");
  }

  @Test
  void a_refused_spending_is_not_paid_and_a_mistaken_one_is_taken_back_by_another() {
    charity.donated("CASH", 500);
    String refused = charity.approved("CASH", 200);
    refuse(refused).then().statusCode(200).body("refusedWords", equalTo("缺少发票"));
    assertThat(problem(charity.decide(1, refused, "payment"))).isEqualTo("spending-not-approved");
    assertThat(problem(refuse(refused))).isEqualTo("spending-decided");

    String paid = charity.approved("CASH", 300);
    charity.decide(1, paid, "payment").then().statusCode(200);
    assertThat(problem(reverse(1, SPENDINGS, paid))).isEqualTo("own-spending");
    reverse(2, SPENDINGS, paid).then().statusCode(200).body("status", equalTo("REVERSED"));
    assertThat(problem(reverse(2, SPENDINGS, paid))).isEqualTo("spending-not-paid");

    assertThat(charity.balance(FundAccountKind.CASH)).isEqualTo(500);
    entries().then().body("items.reason", contains("REVERSAL", "SPENDING", "DONATION"));
  }

  private Response refuse(String spending) {
    return as(charity.staff(4))
        .body(charity.reason("缺少发票"))
        .post(SPENDINGS + "/" + spending + "/refusal");
  }

  private Response reverse(int who, String what, String id) {
    return as(charity.staff(who)).body(charity.reason("录入错误")).post(what + "/" + id + "/reversal");
  }

  @Test
  void of_many_payments_at_once_those_go_out_that_the_account_holds() {
    charity.donated("WECHAT", 1_000);
    var spendings = IntStream.range(0, 4).mapToObj(i -> charity.approved("WECHAT", 400)).toList();

    var answers =
        Race.run(8, i -> () -> charity.decide(1, spendings.get(i % 4), "payment").statusCode());

    assertThat(answers.stream().filter(status -> status == 200)).hasSize(2);
    assertThat(answers).allMatch(status -> status == 200 || status == 409);
    assertThat(charity.balance(FundAccountKind.WECHAT)).isEqualTo(200);
  }

  @Test
  void money_is_brought_from_one_account_to_another_and_neither_made_nor_lost() {
    charity.donated("CASH", 900);
    assertThat(problem(charity.transfer("CASH", "BANK", 901))).isEqualTo("fund-too-low");
    charity.transfer("CASH", "CASH", 1).then().statusCode(400);
    charity.transfer("CASH", "BANK", 600).then().statusCode(201);
    charity.transfer("BANK", "CASH", 100).then().statusCode(201);

    assertThat(charity.balance(FundAccountKind.CASH)).isEqualTo(400);
    assertThat(charity.balance(FundAccountKind.BANK)).isEqualTo(500);
    statement("")
        .then()
        .body("receivedFen", equalTo(900))
        .body("paidFen", equalTo(0))
        .body("closingFen", equalTo(900));
    as(charity.staff(1)).body("{\"from\":\"MOON\"}").post(TRANSFERS).then().statusCode(400);
  }

  @Test
  void receipts_are_numbered_without_gaps_whoever_races_and_whatever_fails() {
    var answers =
        Race.run(
            16,
            i ->
                () ->
                    as(charity.staff(1))
                        .body(charity.donationPlan(null, null, i % 4 == 0, "CASH", 100))
                        .post(DONATIONS)
                        .statusCode());

    assertThat(answers.stream().filter(status -> status == 201)).hasSize(12);
    var numbers =
        as(charity.staff(1))
            .get(DONATIONS + "?community=" + charity.community)
            .jsonPath()
            .getList("items.receiptNumber", String.class);
    assertThat(numbers.stream().map(number -> number.substring(5)).sorted())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj("%06d"::formatted).toList());
  }

  @Test
  void a_donor_is_named_everywhere_or_nowhere_as_they_say() {
    var donor = charity.resident("donor-" + UUID.randomUUID());
    String id =
        as(charity.staff(1))
            .body(charity.donationPlan(donor.id(), "陈雨桐", false, "ALIPAY", 8_800))
            .post(DONATIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    entries().then().body("items[0].donor", nullValue());
    thanks().then().body("items", empty());

    as(donor)
        .body("{\"isNamed\":true}")
        .put(DONATIONS + "/" + id + "/naming")
        .then()
        .statusCode(428);
    name(donor.name(), id, true, "\"0\"").then().statusCode(200).body("isNamed", equalTo(true));
    entries().then().body("items[0].donor", equalTo("陈雨桐"));
    thanks().then().body("items.name", contains("陈雨桐"));
    assertThat(sheet()).contains("陈雨桐");
    name("somebody-else", id, false, "\"1\"").then().statusCode(404);

    name(donor.name(), id, false, "\"1\"").then().statusCode(200);
    entries().then().body("items[0].donor", nullValue());
    thanks().then().body("items", empty());
    assertThat(sheet()).doesNotContain("陈雨桐");
    as(donor).get(API + "/my-donations").then().body("items.id", contains(id));
    assertThat(typesAbout(broker, id, 1))
        .containsExactly("boyuan.partnership.donation-received.v1");

    String anonymous = charity.donated("CASH", 1);
    assertThat(
            problem(
                as(charity.staff(1))
                    .header("If-Match", "\"0\"")
                    .body("{\"isNamed\":true}")
                    .put(DONATIONS + "/" + anonymous + "/naming")))
        .isEqualTo("donor-unknown");
  }

  private Response name(String who, String id, boolean isNamed, String ifMatch) {
    return as(charity.resident(who))
        .header("If-Match", ifMatch)
        .body("{\"isNamed\":" + isNamed + "}")
        .put(DONATIONS + "/" + id + "/naming");
  }

  @Test
  void a_reprint_of_a_receipt_says_so() throws Exception {
    String id = charity.donated("CASH", 105);
    assertThat(printed(id)).contains("Original", "壹元零伍分", "匿名").doesNotContain("Reprint");
    assertThat(printed(id)).contains("Reprint no. 1").doesNotContain("Original");
    assertThat(printed(id)).contains("Reprint no. 2");
    as(charity.resident("stranger"))
        .post(DONATIONS + "/" + id + "/receipt-prints")
        .then()
        .statusCode(404);
  }

  private String printed(String id) throws Exception {
    byte[] pdf =
        as(charity.staff(1))
            .post(DONATIONS + "/" + id + "/receipt-prints")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
  }

  @Test
  void a_donation_is_given_back_once_by_another_than_who_received_it() {
    String id = charity.donated("CASH", 700);
    assertThat(problem(reverse(1, DONATIONS, id))).isEqualTo("own-reversal");
    reverse(2, DONATIONS, id).then().statusCode(200).body("reversedAt", notNullValue());
    assertThat(problem(reverse(2, DONATIONS, id))).isEqualTo("donation-reversed");
    assertThat(problem(as(charity.staff(1)).post(DONATIONS + "/" + id + "/receipt-prints")))
        .isEqualTo("donation-reversed");
    assertThat(charity.balance(FundAccountKind.CASH)).isZero();
    entries()
        .then()
        .body("items.reason", contains("REVERSAL", "DONATION"))
        .body("items[0].words", equalTo("录入错误"));
  }

  @Test
  void never_more_is_sold_than_there_is_however_many_sell() {
    String sale = charity.anOpenSale();
    String item = charity.anItem(sale, 1_500, 5);

    var answers = Race.run(12, i -> () -> charity.sell(sale, item, 1, "CASH").statusCode());

    assertThat(answers.stream().filter(status -> status == 201)).hasSize(5);
    assertThat(problem(charity.sell(sale, item, 1, "CASH"))).isEqualTo("item-sold-out");
    given().get(SALES + "/" + sale + "/items").then().body("items[0].sold", equalTo(5));
  }

  @Test
  void a_sale_is_counted_by_one_confirmed_by_another_and_booked_once() {
    String sale = charity.aSale();
    String item = charity.anItem(sale, 1_500, 40);
    assertThat(problem(charity.sell(sale, item, 1, "CASH"))).isEqualTo("sale-not-open");
    as(charity.staff(1)).post(SALES + "/" + sale + "/opening").then().statusCode(200);
    charity.sell(sale, item, 2, "CASH").then().statusCode(201).body("fen", equalTo(3_000));
    charity.sell(sale, item, 3, "WECHAT").then().statusCode(201);
    String wrong = charity.sell(sale, item, 9, "CASH").path("id");
    as(charity.staff(1))
        .body(charity.reason("数量录错"))
        .post(SALES + "/" + sale + "/takings/" + wrong + "/voiding")
        .then()
        .statusCode(200);
    as(charity.staff(1))
        .get(SALES + "/" + sale + "/takings")
        .then()
        .body("items", hasSize(3))
        .body("items.voidedWords", hasItems("数量录错"));
    given().get(SALES + "/" + sale + "/items").then().body("items[0].sold", equalTo(5));
    assertThat(problem(cancel(sale))).isEqualTo("sold-already");

    assertThat(problem(charity.count(1, sale, countPlan(2_900, 4_500, null))))
        .isEqualTo("difference-unexplained");
    charity.count(1, sale, countPlan(2_900, 4_500, "找零误差")).then().statusCode(200);
    assertThat(problem(charity.sell(sale, item, 1, "CASH"))).isEqualTo("sale-not-open");
    assertThat(problem(charity.confirm(1, sale))).isEqualTo("own-count");
    var confirmed = Race.run(4, i -> () -> charity.confirm(2, sale).statusCode());
    assertThat(confirmed).containsOnlyOnce(200);

    assertThat(charity.balance(FundAccountKind.CASH)).isEqualTo(2_900);
    assertThat(charity.balance(FundAccountKind.WECHAT)).isEqualTo(4_500);
    entries()
        .then()
        .body("items.reason", hasSize(3))
        .body("items.words", hasItems(containsString("找零误差")));
    given().get(SALES + "/" + sale).then().body("status", equalTo("CLOSED"));
  }

  @Test
  void a_count_is_sent_back_and_a_sale_without_takings_cancelled() {
    String sale = charity.anOpenSale();
    charity.count(1, sale, countPlan(5, 0, "多出五分")).then().statusCode(200);
    as(charity.staff(2))
        .body(charity.reason("重新清点"))
        .post(SALES + "/" + sale + "/count/refusal")
        .then()
        .statusCode(204);
    assertThat(problem(charity.confirm(2, sale))).isEqualTo("sale-not-counted");
    cancel(sale).then().statusCode(200).body("status", equalTo("CANCELLED"));
    assertThat(problem(charity.count(1, sale, countPlan(0, 0, null)))).isEqualTo("sale-not-open");
    charity.count(1, sale, "{\"counts\":[null]}").then().statusCode(400);
  }

  private Response cancel(String sale) {
    return as(charity.staff(1))
        .body(charity.reason("台风"))
        .post(SALES + "/" + sale + "/cancellation");
  }

  @Test
  void a_closed_sale_that_was_counted_wrong_is_corrected_by_two() {
    String sale = charity.anOpenSale();
    assertThat(problem(correct(sale, -5))).isEqualTo("sale-not-closed");
    charity.count(1, sale, countPlan(100, 0, "零钱")).then().statusCode(200);
    charity.confirm(2, sale).then().statusCode(200);
    correct(sale, 0).then().statusCode(400);
    String path = SALES + "/" + sale + "/corrections/";
    String tooMuch = correct(sale, -101).path("id");
    String right = correct(sale, -40).then().statusCode(201).extract().path("id");
    assertThat(problem(as(charity.staff(1)).post(path + right + "/confirmation")))
        .isEqualTo("own-correction");
    assertThat(problem(as(charity.staff(2)).post(path + tooMuch + "/confirmation")))
        .isEqualTo("fund-too-low");
    var confirmed =
        Race.run(
            3, i -> () -> as(charity.staff(2)).post(path + right + "/confirmation").statusCode());

    assertThat(confirmed).containsOnlyOnce(200);
    assertThat(charity.balance(FundAccountKind.CASH)).isEqualTo(60);
    entries().then().body("items[0].words", equalTo("重阳义卖 / Autumn sale: 一张假币"));
    as(charity.staff(2)).get(SALES + "/" + sale + "/corrections").then().body("items", hasSize(2));
  }

  private Response correct(String sale, long fen) {
    return as(charity.staff(1))
        .body("{\"method\":\"CASH\",\"fen\":%d,\"words\":\"一张假币\"}".formatted(fen))
        .post(SALES + "/" + sale + "/corrections");
  }

  @Test
  void an_item_is_changed_from_its_version_and_sold_lines_keep_their_price() {
    String sale = charity.anOpenSale();
    String item = charity.anItem(sale, 1_000, 3);
    charity.sell(sale, item, 2, "CASH").then().statusCode(201);
    String path = SALES + "/" + sale + "/items/" + item;
    as(charity.staff(1)).body(charity.itemPlan(800, 3)).put(path).then().statusCode(428);
    var change = as(charity.staff(1)).header("If-Match", "\"1\"");
    assertThat(problem(change.body(charity.itemPlan(800, 1)).put(path))).isEqualTo("item-sold-out");
    change.body(charity.itemPlan(800, 3)).put(path).then().statusCode(200);
    as(charity.staff(1))
        .get(SALES + "/" + sale + "/takings")
        .then()
        .body("items[0].priceFen", equalTo(1_000));
  }

  @Test
  void the_public_sheet_shows_every_fen_between_opening_and_closing() {
    charity.donated("CASH", 1_234);
    String paid = charity.approved("CASH", 34);
    charity.decide(1, paid, "payment").then().statusCode(200);

    assertThat(sheet()).contains("Opening", "1234", "34", "Closing", "1200");
    statement("?month=2999-13").then().statusCode(400);
    statement("?month=2026-13").then().statusCode(400);
    statement("?month=2020-01").then().body("closingFen", equalTo(0));
    entries().then().body("items", hasSize(2));
    given()
        .get(FUNDS + "/" + charity.community + "/entries?month=2020-01")
        .then()
        .body("items", empty());
    given()
        .get(FUNDS + "/nobody-" + UUID.randomUUID().toString().substring(0, 8) + "/statement")
        .then()
        .statusCode(200)
        .body("closingFen", equalTo(0));
  }

  @Test
  void a_month_opens_with_what_the_one_before_closed_with_and_a_year_begins_with_receipt_one() {
    MovableClock.at(
        Instant.parse("2030-12-31T15:59:00Z"),
        () -> {
          charity.donated("CASH", 100);
          charity.donated("BANK", 50);
        });
    MovableClock.at(
        Instant.parse("2030-12-31T16:00:00Z"),
        () -> {
          String id = charity.donated("CASH", 30);
          as(charity.staff(1))
              .get(DONATIONS + "/" + id)
              .then()
              .body("receiptNumber", equalTo("2031-000001"));
        });

    statement("?month=2030-12")
        .then()
        .body("openingFen", equalTo(0))
        .body("receivedFen", equalTo(150))
        .body("closingFen", equalTo(150));
    statement("?month=2031-01")
        .then()
        .body("openingFen", equalTo(150))
        .body("receivedFen", equalTo(30))
        .body("closingFen", equalTo(180))
        .body("accounts.find { it.account == 'CASH' }.openingFen", equalTo(100));
    given()
        .get(FUNDS + "/" + charity.community + "/entries?month=2031-01")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void a_donation_sent_twice_with_one_key_is_received_once() {
    String key = UUID.randomUUID().toString();
    var answers =
        Race.run(
            5,
            i ->
                () ->
                    as(charity.staff(1))
                        .header("Idempotency-Key", key)
                        .body(charity.donationPlan(null, null, false, "CASH", 100))
                        .post(DONATIONS)
                        .then()
                        .extract()
                        .<String>path("id"));

    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(charity.balance(FundAccountKind.CASH)).isEqualTo(100);
  }

  @Test
  void staff_of_another_community_neither_read_nor_move_the_fund() {
    String spending = charity.asked("CASH", 1);
    String donation = charity.donated("CASH", 1);
    var stranger = new CharityWorld(tokens).staff(1);
    assertThat(problem(as(stranger).get(SPENDINGS + "/" + spending))).isEqualTo("other-community");
    assertThat(problem(as(stranger).post(SPENDINGS + "/" + spending + "/approval")))
        .isEqualTo("other-community");
    as(stranger).get(DONATIONS + "/" + donation).then().statusCode(404);
    as(tokens.caller("street").withRoles("dispatcher"))
        .get(SPENDINGS + "/" + spending)
        .then()
        .statusCode(200);
    for (String body :
        new String[] {
          "{\"fen\":-1}",
          "{\"fen\":99999999999999999999}",
          "[null]",
          "{\"method\":\"GOLD\"}",
          "null"
        }) {
      as(charity.staff(1)).body(body).post(DONATIONS).then().statusCode(400);
      as(charity.staff(1)).body(body).post(SPENDINGS).then().statusCode(400);
      as(charity.staff(1)).body(body).post(SALES).then().statusCode(400);
    }
  }

  @Test
  void who_is_erased_is_named_nowhere_and_the_books_go_on() {
    var donor = charity.resident("donor-" + UUID.randomUUID());
    String name = "Erased " + UUID.randomUUID();
    as(charity.staff(1))
        .body(charity.donationPlan(donor.id(), name, true, "CASH", 50))
        .post(DONATIONS)
        .then()
        .statusCode(201);
    as(donor).get(API + "/me/data").then().body("donations", hasSize(1));
    as(donor).delete(API + "/me").then().statusCode(204);

    assertThat(PersonalColumns.of(database).tablesHolding(name)).isEmpty();
    entries().then().body("items", hasSize(1)).body("items[0].donor", nullValue());
    assertThat(charity.balance(FundAccountKind.CASH)).isEqualTo(50);

    charity.approved("CASH", 1);
    as(charity.staff(1)).get(API + "/me/data").then().body("donationsReceived", hasSize(1));
    for (int who = 1; who <= 3; who++) {
      as(charity.staff(who)).delete(API + "/me").then().statusCode(204);
      as(charity.staff(who)).get(API + "/me/data").then().body("size()", equalTo(0));
    }
  }

  @Test
  void every_list_is_read_by_a_fixed_number_of_statements() {
    String sale = charity.anOpenSale();
    String item = charity.anItem(sale, 100, 500);
    for (int i = 0; i < 20; i++) {
      as(charity.staff(1))
          .body(charity.donationPlan(null, "某人", true, "CASH", 100))
          .post(DONATIONS)
          .then()
          .statusCode(201);
      charity.anItem(sale, 100, 5);
      charity.aSale();
      charity.sell(sale, item, 1, "CASH").then().statusCode(201);
      as(charity.staff(1)).body(charity.spendingPlan("CASH", 1)).post(SPENDINGS);
    }
    String fund = FUNDS + "/" + charity.community;
    var staff = charity.staff(1);
    Statements.assertAlways(1, null, at(fund + "/entries"), 20);
    Statements.assertAlways(1, null, at(fund + "/thanks"), 20);
    Statements.assertAlways(1, null, at(fund + "/accounts/CASH/entries"), 20);
    Statements.assertAlways(1, staff, at(DONATIONS + "?community=" + charity.community), 20);
    Statements.assertAlways(1, staff, at(SPENDINGS + "?community=" + charity.community), 20);
    Statements.assertAlways(1, null, at(SALES + "?community=" + charity.community), 20);
    Statements.assertAlways(2, null, at(SALES + "/" + sale + "/items"), 20);
    Statements.assertAlways(2, staff, at(SALES + "/" + sale + "/takings"), 20);
  }

  private Response entries() {
    return given().get(FUNDS + "/" + charity.community + "/entries");
  }

  private Response thanks() {
    return given().get(FUNDS + "/" + charity.community + "/thanks");
  }

  private Response statement(String query) {
    return given().get(FUNDS + "/" + charity.community + "/statement" + query);
  }

  private String sheet() {
    byte[] csv =
        given()
            .accept("text/csv")
            .get(FUNDS + "/" + charity.community + "/statement")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    return new String(csv, StandardCharsets.UTF_8);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
