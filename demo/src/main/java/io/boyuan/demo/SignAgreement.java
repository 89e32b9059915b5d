package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a village and a university agree to do something together, and what comes of it: an agreement
 * is drafted, discussed, approved and signed by both sides; a team of the university adopts a
 * civility spot under it, which is inspected once a day. What stands already is shown as it stands.
 */
public final class SignAgreement {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String API = "/api/partnership/v1";
  private static final String AGREEMENTS = API + "/agreements";
  private static final String SPOTS = API + "/civility-spots";
  private static final String INSPECTIONS = API + "/spot-inspections";
  private static final String UNIVERSITY = "wzbc";
  private static final String TEAM = "wzbc-charity";
  private static final String TEMPLATE = "village-co-building";
  private static final String SPOT = "村口公交站";

  private final Api.As staff;
  private final Api.As coordinator;
  private final Api.As admin;
  private final Api.As anyone;
  private final Narrator narrator;
  private final String village;
  private final Clock clock;

  /**
   * A story.
   *
   * @param api the public API
   * @param narrator who tells it
   * @param village code of the community that signs, in which nobody has signed with the university
   * @param clock when it happens
   */
  public SignAgreement(Api api, Narrator narrator, String village, Clock clock) {
    this.staff = api.as("staff2");
    this.coordinator = api.as("coordinator3");
    this.admin = api.as("admin");
    this.anyone = api.as(null);
    this.narrator = narrator;
    this.village = village;
    this.clock = clock;
  }

  /** Tells the story, from where it stands. */
  public void run() {
    narrator.chapter("共建协议与文明点位", "An agreement, and a spot adopted under it");
    String number = standing();
    if (number == null) {
      number = drafted();
      discussed(number);
      approved(number);
      signed(number);
    }
    verified(number);
    String spot = spot();
    scheduled(adopted(spot));
    inspected(spot);
    ranked();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** The number of the agreement in force, null for none. */
  private String standing() {
    for (JsonNode agreement : anyone.all(AGREEMENTS + "?community=" + village)) {
      if (agreement.get("universityCode").asText().equals(UNIVERSITY)
          && agreement.get("status").asText().equals("ACTIVE")) {
        return agreement.get("number").asText();
      }
    }
    return null;
  }

  private String drafted() {
    narrator.tell(
        "村里写好协议模板，留出空处",
        "The village writes a template with places to fill",
        staff.put(
            API + "/agreement-templates/" + TEMPLATE,
            Map.of(
                "communityCode",
                village,
                "names",
                Map.of("zh", "村校共建协议", "en", "Co-building agreement"),
                "text",
                "甲方 {communityCode} 与乙方{university}自 {validFrom} 起共建：{purpose}。",
                "textEn",
                "{communityCode} and {universityEn} co-build from {validFrom} on: {purpose}.")));
    String number = "WJ-" + UUID.randomUUID().toString().substring(0, 8);
    narrator.tell(
        "按模板起草，写明双方义务与期限",
        "An agreement is drafted from it, with what either side owes and until when",
        staff
            .post(
                API + "/agreement-drafts",
                Map.of(
                    "number",
                    number,
                    "communityCode",
                    village,
                    "universityCode",
                    UNIVERSITY,
                    "template",
                    TEMPLATE,
                    "values",
                    Map.of("purpose", "认领文明点位 / looking after civility spots"),
                    "validFrom",
                    today().toString(),
                    "validUntil",
                    today().plusYears(1).toString(),
                    "obligations",
                    obligations("每月维护点位")))
            .expect(201));
    return number;
  }

  private List<Map<String, String>> obligations(String words) {
    return List.of(
        owed("UNIVERSITY", words, "Care for the spot every month", "值守记录"),
        owed("COMMUNITY", "提供工具与场地", "Tools and a room", "场地开放记录"));
  }

  private Map<String, String> owed(String side, String words, String wordsEn, String measure) {
    return Map.of(
        "side", side,
        "words", words,
        "wordsEn", wordsEn,
        "measure", measure,
        "dueOn", today().plusMonths(6).toString());
  }

  private void discussed(String number) {
    String review = AGREEMENTS + "/" + number + "/review";
    staff.post(review + "/submission", null).expect(200);
    narrator.tell(
        "高校要求写明次数，协议退回草稿",
        "The university asks for a number of times, and it is a draft again",
        coordinator
            .post(review + "/comments", Map.of("words", "请写明每月次数", "asksForChanges", true))
            .expect(201));
    var draft = staff.get(AGREEMENTS + "/" + number + "/document").expect(200);
    narrator.tell(
        "村里修改文本；没有读过最新文本的修改会被拒绝",
        "The village rewrites it, which takes the version that was read",
        staff
            .with("If-Match", draft.etag())
            .put(
                AGREEMENTS + "/" + number + "/document",
                Map.of(
                    "names", draft.at("document/wording/names"),
                    "text", draft.text("document/wording/text"),
                    "textEn", draft.text("document/wording/textEn"),
                    "validFrom", draft.text("document/wording/validFrom"),
                    "validUntil", draft.text("document/wording/validUntil"),
                    "obligations", obligations("每月维护点位四次")))
            .expect(200));
    staff.post(review + "/submission", null).expect(200);
  }

  private void approved(String number) {
    String approval = AGREEMENTS + "/" + number + "/review/approval";
    staff.post(approval, hash(staff, number)).expect(200);
    narrator.tell(
        "双方都同意文本，等待签署",
        "Both sides approve the words, and it is to be signed",
        coordinator.post(approval, hash(coordinator, number)).expect(200));
  }

  private static Map<String, String> hash(Api.As reader, String number) {
    var document = reader.get(AGREEMENTS + "/" + number + "/document").expect(200);
    return Map.of("documentHash", document.text("documentHash"));
  }

  private void signed(String number) {
    String signatures = AGREEMENTS + "/" + number + "/signatures";
    narrator.tell(
        "工作人员代表村里签署，签名绑定文本摘要",
        "Staff sign for the village; the signature is bound to the hash",
        staff.post(signatures, hash(staff, number)).expect(201));
    if (!isSignatory()) {
      narrator.tell(
          "未登记签署资格的组织者不能签署",
          "A coordinator who is not registered to sign may not",
          coordinator.post(signatures, hash(coordinator, number)).expect(403));
      narrator.tell(
          "管理员登记高校的签署人，社区不能替对方指定",
          "The administrator registers who signs for the university; the community cannot",
          admin
              .post(
                  contacts(),
                  Map.of(
                      "name", "周三",
                      "post", "团委副书记",
                      "phone", "13800005678",
                      "accountId", coordinator.account(),
                      "signatory", true))
              .expect(201));
    }
    narrator.tell(
        "高校签署，协议当天生效",
        "The university signs, and the agreement is in force today",
        coordinator.post(signatures, hash(coordinator, number)).expect(201));
    narrator.tell(
        "任何人都可查看已签协议",
        "Anyone sees the agreements that were signed",
        anyone.get(AGREEMENTS + "?community=" + village).expect(200));
  }

  private static String contacts() {
    return API + "/universities/" + UNIVERSITY + "/contacts";
  }

  private boolean isSignatory() {
    String account = coordinator.account();
    return admin.all(contacts()).stream()
        .anyMatch(
            each ->
                each.get("signatory").asBoolean()
                    && each.path("accountId").asText().equals(account));
  }

  private void verified(String number) {
    var verification =
        narrator.tell(
            "核验：重新计算摘要，与两个签名一致",
            "Verified: the hash is computed again and is what both signed",
            coordinator.get(AGREEMENTS + "/" + number + "/verification").expect(200));
    if (!verification.at("isIntact").asBoolean()) {
      throw new IllegalStateException("The agreement is not as it was signed: " + verification);
    }
  }

  private String spot() {
    for (JsonNode spot : anyone.all(SPOTS + "?community=" + village)) {
      if (spot.at("/names/zh").asText().equals(SPOT)) {
        return spot.get("id").asText();
      }
    }
    return narrator
        .tell(
            "村里登记一处文明创建点位",
            "The village registers a civility spot",
            staff
                .post(
                    SPOTS,
                    Map.of(
                        "communityCode",
                        village,
                        "names",
                        Map.of("zh", SPOT, "en", "Bus stop at the village gate"),
                        "lng",
                        120.7031,
                        "lat",
                        27.9312,
                        "address",
                        "望江村口",
                        "words",
                        "非机动车停放、墙面小广告"))
                .expect(201))
        .text("id");
  }

  private String adopted(String spot) {
    String adoptions = SPOTS + "/" + spot + "/adoptions";
    for (JsonNode adoption : anyone.all(adoptions)) {
      if (adoption.get("status").asText().equals("ACTIVE")) {
        return adoption.get("id").asText();
      }
    }
    return narrator
        .tell(
            "高校团队认领点位，须有当日生效的协议",
            "A team of the university adopts it, under the agreement that holds today",
            staff
                .post(
                    adoptions,
                    Map.of(
                        "teamCode", TEAM,
                        "fromOn", today().toString(),
                        "untilOn", today().plusDays(90).toString()))
                .expect(201))
        .text("id");
  }

  private void scheduled(String adoption) {
    String schedule = API + "/spot-adoptions/" + adoption + "/schedule";
    var first = today().plusDays(1).atTime(8, 0).atZone(ZONE).toInstant();
    coordinator
        .put(
            schedule,
            Map.of(
                "rrule",
                "FREQ=WEEKLY",
                "firstAt",
                first.toString(),
                "minutes",
                60,
                "groups",
                List.of("第一小组", "第二小组")))
        .expect(204);
    narrator.tell(
        "组织者排定每周值守，两个小组轮流",
        "The coordinator schedules weekly care, two groups in turn",
        anyone.get(schedule + "?from=" + today() + "&until=" + today().plusDays(28)).expect(200));
  }

  private void inspected(String spot) {
    if (wasInspectedToday(spot)) {
      narrator.say("今天已检查过", "It was inspected today already");
      return;
    }
    var plan =
        Map.of(
            "spotId",
            spot,
            "checklistVersion",
            checklist().at("version").asInt(),
            "inspectedAt",
            clock.instant().minusSeconds(1).truncatedTo(ChronoUnit.MILLIS).toString(),
            "marks",
            List.of(Map.of("points", 60), Map.of("points", 36, "finding", "墙角有一处小广告")),
            "words",
            "整体整洁");
    var inspection =
        narrator.tell(
            "工作人员按清单检查，失分须说明",
            "Staff inspect it by the checklist; lost points need words",
            staff.post(INSPECTIONS, plan).expect(201));
    narrator.tell(
        "附上现场照片",
        "with a photo",
        staff
            .upload(
                INSPECTIONS + "/" + inspection.text("id") + "/attachments?name=spot.png",
                "image/png",
                Pictures.plain())
            .expect(201));
  }

  private Answer checklist() {
    String checklist = API + "/spot-checklists/" + village;
    var known = anyone.get(checklist);
    if (known.status() == 200) {
      return known;
    }
    return staff
        .put(
            checklist,
            Map.of(
                "items",
                List.of(
                    Map.of("words", "地面无垃圾", "wordsEn", "No litter", "most", 60),
                    Map.of("words", "墙面整洁", "wordsEn", "Clean walls", "most", 40))))
        .expect(201);
  }

  private boolean wasInspectedToday(String spot) {
    for (JsonNode each : staff.all(INSPECTIONS + "?spot=" + spot)) {
      var at = Instant.parse(each.get("inspectedAt").asText());
      if (LocalDate.ofInstant(at, ZONE).equals(today())) {
        return true;
      }
    }
    return false;
  }

  private void ranked() {
    var month = YearMonth.from(today());
    narrator.tell(
        "团队排行公开，并列写明",
        "Anyone reads how the teams did; ties are stated",
        anyone
            .get(
                API + "/spot-league?community=%s&from=%s&until=%s".formatted(village, month, month))
            .expect(200));
  }
}
