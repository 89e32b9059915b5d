package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a charity sale: things are sold, counted by one and confirmed by another, people
 * give, money is spent by two others' approval, and everybody reads where each fen went. It is told
 * once a day; the sums of the public statement are compared with what was sold, given and spent.
 */
public final class SellForCharity {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String API = "/api/partnership/v1";
  private static final String SALES = API + "/charity-sales";
  private static final String DONATIONS = API + "/donations";

  private static final long SACHET_FEN = 1_550;
  private static final long JAM_FEN = 2_205;

  /** Five too few in the box. */
  private static final long SHORT_FEN = 5;

  private static final long NAMED_FEN = 10_001;
  private static final long ANONYMOUS_FEN = 6_606;
  private static final long SPENT_FEN = 7_003;

  private final Api api;
  private final Api.As staff;
  private final Api.As colleague;
  private final Api.As admin;
  private final Api.As anyone;
  private final Narrator narrator;
  private final String community;
  private final Clock clock;

  /**
   * A story.
   *
   * @param api the public API
   * @param narrator who tells it
   * @param community code of the community it happens in
   * @param clock when it happens
   */
  public SellForCharity(Api api, Narrator narrator, String community, Clock clock) {
    this.api = api;
    this.staff = api.as("staff");
    this.colleague = api.as("staff3");
    this.admin = api.as("admin");
    this.anyone = api.as(null);
    this.narrator = narrator;
    this.community = community;
    this.clock = clock;
  }

  /** Tells the story, unless it was told today. */
  public void run() {
    narrator.chapter("爱心义卖", "A charity sale");
    if (wasToldToday()) {
      narrator.say("今天已演示过，账目如下", "It was told today already; these are the accounts");
      statement();
      return;
    }
    var before = statement();
    String sale = opened();
    long cash = sold(sale);
    counted(sale, cash);
    given();
    spent();
    compared(before, statement());
    named();
  }

  private boolean wasToldToday() {
    return anyone.all(SALES + "?community=" + community).stream()
        .anyMatch(sale -> sale.at("/names/zh").asText().equals(title()));
  }

  private String title() {
    return "邻里义卖 " + today();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private Answer statement() {
    return narrator.tell(
        "任何人都可查看基金的月度公示",
        "Anyone reads the fund's statement of the month",
        anyone
            .get(
                API
                    + "/charity-funds/%s/statement?month=%s"
                        .formatted(community, YearMonth.from(today())))
            .expect(200));
  }

  private String opened() {
    var start = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    var sale =
        narrator.tell(
            "社区与高校团队计划一场义卖",
            "A sale is planned with a university's team",
            staff
                .post(
                    SALES,
                    Map.of(
                        "communityCode", community,
                        "names", Map.of("zh", title(), "en", "Neighbours' sale " + today()),
                        "place", "博园小区中心广场",
                        "startsAt", start.toString(),
                        "endsAt", start.plus(Duration.ofHours(6)).toString()))
                .expect(201));
    String path = SALES + "/" + sale.text("id");
    staff.post(path + "/opening", null).expect(200);
    return path;
  }

  /** How much cash should be there, in fen. */
  private long sold(String sale) {
    String sachet = item(sale, "手工香囊", "Sachet", SACHET_FEN, 3);
    String jam = item(sale, "杨梅酱", "Bayberry jam", JAM_FEN, 10);
    sell(sale, sachet, 2, "CASH");
    sell(sale, jam, 3, "WECHAT");
    sell(sale, jam, 1, "CASH");
    narrator.tell(
        "售出不能超过库存",
        "No more is sold than there is",
        staff.post(sale + "/takings", taking(sachet, 2, "ALIPAY")).expect(409));
    narrator.tell(
        "任何人都可查看剩余物品", "Anyone sees what is left", anyone.get(sale + "/items").expect(200));
    return 2 * SACHET_FEN + JAM_FEN;
  }

  private String item(String sale, String zh, String en, long fen, int stock) {
    return staff
        .post(
            sale + "/items",
            Map.of("names", Map.of("zh", zh, "en", en), "priceFen", fen, "stock", stock))
        .expect(201)
        .text("id");
  }

  private static Map<String, Object> taking(String item, int number, String method) {
    return Map.of("itemId", item, "number", number, "method", method);
  }

  private void sell(String sale, String item, int number, String method) {
    staff.post(sale + "/takings", taking(item, number, method)).expect(201);
  }

  private void counted(String sale, long cash) {
    String count = sale + "/count";
    narrator.tell(
        "清点少了五分，不说明差额不能结账",
        "Five fen are missing; without words the sale is not closed",
        staff.post(count, counts(cash - SHORT_FEN, null)).expect(409));
    staff.post(count, counts(cash - SHORT_FEN, "找零误差")).expect(200);
    narrator.tell(
        "清点人不能自己复核",
        "Who counted does not confirm",
        staff.post(count + "/confirmation", null).expect(403));
    narrator.tell(
        "另一人复核，收入与差额入账",
        "Another confirms; takings and difference are booked",
        colleague.post(count + "/confirmation", null).expect(200));
  }

  private static Map<String, Object> counts(long cash, String words) {
    var plan = new HashMap<String, Object>();
    plan.put(
        "counts",
        List.of(
            Map.of("method", "CASH", "fen", cash), Map.of("method", "WECHAT", "fen", 3 * JAM_FEN)));
    plan.put("differenceWords", words);
    return plan;
  }

  private void given() {
    var named = new HashMap<String, Object>();
    named.put("communityCode", community);
    named.put("donorId", personOf("resident2"));
    named.put("donorName", "陈二");
    named.put("isNamed", true);
    named.put("method", "CASH");
    named.put("fen", NAMED_FEN);
    var donation =
        narrator.tell(
            "居民捐款并同意公开姓名，收据连号",
            "A resident gives and agrees to be named; receipts are numbered without gaps",
            staff.post(DONATIONS, named).expect(201));
    api.as("resident2")
        .with("Accept", "application/pdf")
        .post(DONATIONS + "/" + donation.text("id") + "/receipt-prints", null)
        .expect(200);
    narrator.say("居民打印收据", "The resident prints the receipt");
    narrator.tell(
        "另一位匿名捐款",
        "Somebody gives without a name",
        staff
            .post(
                DONATIONS,
                Map.of(
                    "communityCode",
                    community,
                    "isNamed",
                    false,
                    "method",
                    "ALIPAY",
                    "fen",
                    ANONYMOUS_FEN))
            .expect(201));
  }

  private String personOf(String user) {
    return api.as(user).account();
  }

  private void spent() {
    var spending =
        narrator.tell(
            "申请支出：慰问独居老人",
            "Money is asked for: a visit to elderly people who live alone",
            staff
                .post(
                    API + "/fund-spendings",
                    Map.of(
                        "communityCode", community,
                        "purpose", "AID",
                        "method", "CASH",
                        "fen", SPENT_FEN,
                        "words", "慰问独居老人",
                        "payee", "茶山粮油店"))
                .expect(201));
    String path = API + "/fund-spendings/" + spending.text("id");
    narrator.tell(
        "没有凭证不能批准",
        "Without evidence it is not approved",
        colleague.post(path + "/approval", null).expect(409));
    staff.upload(path + "/attachments?name=invoice.png", "image/png", Pictures.plain()).expect(201);
    narrator.tell(
        "申请人不能批准自己的支出",
        "Nobody approves their own",
        staff.post(path + "/approval", null).expect(403));
    colleague.post(path + "/approval", null).expect(200);
    narrator.tell(
        "申请人以外两人批准", "Two others approve", admin.post(path + "/approval", null).expect(200));
    narrator.tell("付款", "It is paid", staff.post(path + "/payment", null).expect(200));
  }

  /** What the statement says more than before is what was sold, given and spent, to the fen. */
  private void compared(Answer before, Answer after) {
    long sales = 2 * SACHET_FEN + 4 * JAM_FEN;
    long cash = 2 * SACHET_FEN + JAM_FEN - SHORT_FEN + NAMED_FEN - SPENT_FEN;
    expect("SALES/outFen", sales, before, after);
    expect("DONATIONS/outFen", NAMED_FEN + ANONYMOUS_FEN, before, after);
    expect("DIFFERENCES/inFen", SHORT_FEN, before, after);
    expect("AID/inFen", SPENT_FEN, before, after);
    expect("CASH/closingFen", cash, before, after);
    expect("WECHAT/closingFen", 3 * JAM_FEN, before, after);
    expect("ALIPAY/closingFen", ANONYMOUS_FEN, before, after);
    long held = cash + 3 * JAM_FEN + ANONYMOUS_FEN;
    if (sum(after) - sum(before) != held
        || after.at("closingFen").asLong()
            != after.at("openingFen").asLong()
                + after.at("receivedFen").asLong()
                - after.at("paidFen").asLong()) {
      throw new IllegalStateException("The statement does not add up: " + after.body());
    }
    narrator.say(
        "公示与义卖、捐款、支出逐分相符：结余增加 " + held + " 分",
        "The statement agrees with sale, gifts and spending to the fen: " + held + " fen more");
  }

  private static long sum(Answer statement) {
    return statement.at("closingFen").asLong();
  }

  private static void expect(String member, long more, Answer before, Answer after) {
    long found = of(member, after) - of(member, before);
    if (found != more) {
      throw new IllegalStateException(member + " should be " + more + " fen more, not " + found);
    }
  }

  /** Of an account and a column, zero for an account that is not in the statement yet. */
  private static long of(String member, Answer statement) {
    String account = member.substring(0, member.indexOf('/'));
    for (JsonNode each : statement.at("accounts")) {
      if (each.get("account").asText().equals(account)) {
        return each.at(member.substring(member.indexOf('/'))).asLong();
      }
    }
    return 0;
  }

  private void named() {
    narrator.tell(
        "鸣谢名单只有同意公开的人",
        "Only who agreed is thanked by name",
        anyone.get(API + "/charity-funds/" + community + "/thanks").expect(200));
    narrator.tell(
        "逐笔公示，只增不改",
        "Every entry, never changed",
        anyone.get(API + "/charity-funds/" + community + "/entries?limit=5").expect(200));
  }
}
