package io.boyuan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a grid does: it hears a resident and solves what they ask, takes what comes in by Open311,
 * asks volunteers for hands, and solves larger matters with the three parties. It is told once a
 * day.
 */
public final class GovernGrid {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String GRID = "/api/grid/v1";
  private static final String REQUESTS = GRID + "/requests";
  private static final String VOLUNTEER = "/api/volunteer/v1";
  private static final Duration FACTS_WITHIN = Duration.ofSeconds(60);
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final String KEY = "open311-demo";

  private final Api api;
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
  public GovernGrid(Api api, Narrator narrator, String community, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.community = community;
    this.clock = clock;
  }

  /** Tells the story, unless it was told today. */
  public void run() {
    narrator.chapter("网格治理", "Governing the grid");
    openToOpen311();
    if (wasToldToday()) {
      narrator.say("今天已演示过", "It was told today already");
      return;
    }
    solved();
    throughOpen311();
    helped();
    matter();
  }

  private boolean wasToldToday() {
    return api.as("resident")
        .get(GRID + "/my-requests?limit=50")
        .expect(200)
        .at("items")
        .findValuesAsText("description")
        .contains(words());
  }

  private String words() {
    return "3幢门口的路灯不亮 " + today();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private Map<String, Object> plan(String category, String description) {
    var plan = new HashMap<String, Object>();
    plan.put("category", category);
    plan.put("description", description);
    plan.put("lat", 27.9251);
    plan.put("lng", 120.6952);
    plan.put("address", "博园小区3幢");
    return plan;
  }

  private void solved() {
    narrator.tell(
        "居民提交前，先看到附近相似的诉求",
        "Before a resident asks, similar requests nearby are shown",
        api.as(null)
            .post(GRID + "/similar-requests", plan("street-light", "3幢门口路灯不亮"))
            .expect(200));
    var asked =
        narrator.tell(
            "居民提交诉求，自动定位到微网格并定下办结期限",
            "The resident asks; the micro-grid and the due time are found",
            api.as("resident").post(REQUESTS, plan("street-light", words())).expect(201));
    String path = REQUESTS + "/" + asked.text("id");
    narrator.tell(
        "居民附上照片，位置信息被去除",
        "The resident adds a photo; its location is removed",
        api.as("resident").upload(path + "/photos", "image/png", Pictures.plain()).expect(201));
    narrator.tell(
        "网格员派单给自己",
        "The grid worker takes it",
        api.as("gridworker").post(path + "/assignments", Map.of()).expect(200));
    narrator.tell(
        "网格员询问细节，期间不计时",
        "The grid worker asks a question; meanwhile the clock stands still",
        api.as("gridworker").post(path + "/questions", Map.of("words", "是哪一盏？")).expect(200));
    narrator.tell(
        "居民回答，继续计时",
        "The resident answers, and the clock runs on",
        api.as("resident").post(path + "/additions", Map.of("words", "最里面那盏")).expect(200));
    narrator.tell(
        "没有说明就不能办结",
        "Nothing is closed without words",
        api.as("gridworker").post(path + "/resolution", Map.of("note", "")).expect(400));
    narrator.tell(
        "网格员说明后办结",
        "The grid worker says what was done",
        api.as("gridworker").post(path + "/resolution", Map.of("note", "已更换灯泡，恢复照明")).expect(200));
    narrator.tell(
        "网格员不能替居民确认",
        "The grid worker cannot confirm it for the resident",
        api.as("gridworker").post(path + "/confirmation", Map.of("rating", 5)).expect(403));
    narrator.tell(
        "居民确认并评价",
        "The resident confirms and rates it",
        api.as("resident")
            .post(path + "/confirmation", Map.of("rating", 5, "comment", "很快就修好了"))
            .expect(200));
    narrator.tell(
        "办理过程只增不改",
        "What became of it stands in a timeline that is never changed",
        api.as("resident").get(path + "/timeline").expect(200));
  }

  /** The key that is told in the documents; there is one however often this runs. */
  private void openToOpen311() {
    var issued =
        api.as("staff")
            .post(
                GRID + "/communities/" + community + "/open311-keys",
                Map.of("client", "演示 / demo", "key", KEY));
    if (issued.status() != 409) {
      issued.expect(201);
    }
  }

  private void throughOpen311() {
    narrator.tell(
        "Open311 客户端查询可提交的服务",
        "An Open311 client asks what can be reported",
        api.as(null).get("/open311/v2/services.json?jurisdiction_id=" + community).expect(200));
    var form =
        Map.of(
            "api_key", KEY,
            "jurisdiction_id", community,
            "service_code", "road",
            "description", "东门坡道地砖破损",
            "lat", "27.9251",
            "long", "120.6952");
    var received =
        narrator.tell(
            "它用密钥提交一件诉求",
            "It reports something with its key",
            api.as(null).form("/open311/v2/requests.json", form).expect(201));
    narrator.tell(
        "再按编号查询",
        "And reads it again",
        api.as(null)
            .get(
                "/open311/v2/requests/"
                    + received.text("0/service_request_id")
                    + ".json?jurisdiction_id="
                    + community)
            .expect(200));
  }

  /** A request needs hands, and is solved when the service is verified. */
  private void helped() {
    var asked =
        api.as("resident").post(REQUESTS, plan("care", "独居老人需要陪同就医 " + today())).expect(201);
    String request = REQUESTS + "/" + asked.text("id");
    var start = clock.instant().plus(SOON).truncatedTo(ChronoUnit.MINUTES);
    var help =
        Map.of(
            "people",
            1,
            "startsAt",
            start.toString(),
            "endsAt",
            start.plusSeconds(7200).toString(),
            "urgency",
            "SOON");
    narrator.tell(
        "网格员为一件助老诉求请求一名志愿者",
        "The grid worker asks for a volunteer for a request of care",
        api.as("gridworker").post(request + "/dispatch-orders", help).expect(201));
    var order = await(request + "/dispatch-orders", "items/0/status", "ORDERED");
    narrator.say("志愿服务侧已生成调度单和班次", "The volunteer station raised an order with a shift");
    var activity =
        api.as("coordinator")
            .get(VOLUNTEER + "/activities/" + order.text("items/0/activityId"))
            .expect(200);
    serve(activity.text("posts/0/shifts/0/id"));
    await(request, "status", "RESOLVED");
    narrator.tell(
        "服务核实后，诉求自动办结",
        "Once the service is verified the request is resolved",
        api.as("resident").get(request).expect(200));
    api.as("resident").post(request + "/confirmation", Map.of("rating", 5)).expect(200);
  }

  private void serve(String shift) {
    String path = VOLUNTEER + "/shifts/" + shift;
    Supplier<Map<String, String>> code =
        () ->
            Map.of(
                "code",
                api.as("coordinator").get(path + "/check-in-code").expect(200).text("code"));
    narrator.tell(
        "志愿者报名、签到、签退",
        "A volunteer signs up, checks in and checks out",
        api.as("coordinator2").post(path + "/sign-ups", null).expect(201));
    var record = api.as("coordinator2").post(path + "/check-ins", code.get()).expect(201);
    api.as("coordinator2").post(path + "/check-outs", code.get()).expect(200);
    String verification = VOLUNTEER + "/service-records/" + record.text("id") + "/verification";
    api.as("coordinator")
        .post(verification, Map.of("minutes", 60, "reason", "演示：按实际陪同时间登记"))
        .expect(200);
    narrator.tell(
        "协调员提出时长，工作人员核实",
        "The coordinator proposes the minutes, staff verify them",
        api.as("staff").post(verification, Map.of()).expect(200));
  }

  private void matter() {
    var plan =
        Map.of(
            "communityCode",
            community,
            "title",
            "二次供水改造 " + today(),
            "description",
            "水压低，三方共商改造方案",
            "category",
            "utilities",
            "parties",
            parties());
    var matter =
        narrator.tell(
            "社区牵头一件民生事项，业委会与物业参与",
            "The community raises a matter with the owners and the property company",
            api.as("staff").post(GRID + "/matters", plan).expect(201));
    String path = GRID + "/matters/" + matter.text("id");
    var decision =
        api.as("staff")
            .post(
                path + "/decisions",
                Map.of(
                    "text",
                    "七月前完成泵房改造",
                    "asked",
                    List.of("COMMUNITY", "OWNERS_COMMITTEE", "PROPERTY")))
            .expect(201);
    String consents = path + "/decisions/" + decision.text("id") + "/consents/";
    narrator.tell(
        "谁也不能替另一方表态",
        "Nobody consents for another party",
        api.as("property")
            .put(consents + "OWNERS_COMMITTEE", Map.of("answer", "CONSENTED"))
            .expect(403));
    api.as("staff").put(consents + "COMMUNITY", Map.of("answer", "CONSENTED")).expect(200);
    api.as("owner").put(consents + "OWNERS_COMMITTEE", Map.of("answer", "CONSENTED")).expect(200);
    narrator.tell(
        "三方都同意，决定成立",
        "All three consent, and it is decided",
        api.as("property").put(consents + "PROPERTY", Map.of("answer", "CONSENTED")).expect(200));
  }

  private static List<Map<String, String>> parties() {
    return List.of(
        Map.of("party", "COMMUNITY", "role", "LEAD"),
        Map.of("party", "OWNERS_COMMITTEE", "role", "SUPPORT"),
        Map.of("party", "PROPERTY", "role", "SUPPORT"));
  }

  private Answer await(String path, String member, String value) {
    return Waiting.until(
        FACTS_WITHIN,
        () -> api.as("gridworker").get(path).expect(200),
        answer -> answer.at(member).asText().equals(value));
  }
}
