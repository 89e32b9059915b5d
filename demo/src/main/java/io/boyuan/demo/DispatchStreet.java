package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the street's dispatch centre does: it wants people in a village that has no volunteers of
 * its own, plans whom to send, and asks them; one comes, one does not, and the next is asked. It is
 * told once a day.
 */
public final class DispatchStreet {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String DISPATCH = "/api/dispatch/v1";
  private static final String ORDERS = DISPATCH + "/orders";
  private static final String VILLAGE = "shanquan";
  private static final List<String> VOLUNTEERS =
      List.of("volunteer15", "volunteer16", "volunteer17", "volunteer18");
  private static final Duration PLANNED_WITHIN = Duration.ofSeconds(90);

  private final Api api;
  private final Narrator narrator;
  private final Clock clock;

  /**
   * A story.
   *
   * @param api the public API
   * @param narrator who tells it
   * @param clock when it happens
   */
  public DispatchStreet(Api api, Narrator narrator, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.clock = clock;
  }

  /** Tells the story, unless it was told today. */
  public void run() {
    narrator.chapter("街道调度", "The street's dispatch centre");
    if (wasToldToday()) {
      narrator.say("今天已演示过", "It was told today already");
      return;
    }
    String elders = raised("村文化礼堂", 27.9134, 120.6870, LocalTime.of(9, 0), "URGENT");
    String river = raised("山前河步道", 27.9152, 120.6893, LocalTime.of(14, 0), "SOON");
    VOLUNTEERS.forEach(this::ready);
    plan();
    answered(elders, river);
    narrator.tell(
        "街道一眼看到调度单、缺人与在岗情况",
        "The street sees orders, who is short of people and who is out",
        api.as("dispatcher").get(DISPATCH + "/situation?community=" + VILLAGE).expect(200));
  }

  private boolean wasToldToday() {
    return api.as("dispatcher")
        .get(ORDERS + "?community=" + VILLAGE)
        .expect(200)
        .at("items")
        .findValuesAsText("title")
        .contains(title("村文化礼堂"));
  }

  private String title(String place) {
    return place + "志愿服务 " + LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private String raised(String place, double lat, double lng, LocalTime at, String urgency) {
    var begin = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(3).atTime(at).atZone(ZONE);
    var order = new HashMap<String, Object>();
    order.put("communityCode", VILLAGE);
    order.put("title", title(place));
    order.put("place", place);
    order.put("location", Map.of("lat", lat, "lng", lng));
    order.put("startsAt", begin.toOffsetDateTime().toString());
    order.put("endsAt", begin.plusHours(2).toOffsetDateTime().toString());
    order.put("people", 1);
    order.put("urgency", urgency);
    return narrator
        .tell(
            "街道为没有志愿者的村发起调度单：" + place,
            "The street wants somebody in a village that has no volunteers: " + place,
            api.as("dispatcher").post(ORDERS, order).expect(201))
        .text("id");
  }

  private void ready(String volunteer) {
    var hours =
        Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
            .map(day -> Map.of("day", day, "from", "08:00", "to", "18:00"))
            .toList();
    api.as(volunteer)
        .put(
            "/api/volunteer/v1/me/availability",
            Map.of(
                "weekly",
                hours,
                "away",
                List.of(),
                "communityCode",
                VILLAGE,
                "reachKm",
                10,
                "mostAWeek",
                14,
                "kinds",
                List.of()),
            "*")
        .expect(200);
  }

  private void plan() {
    var today = LocalDate.ofInstant(clock.instant(), ZONE);
    String path =
        DISPATCH
            + "/plans/"
            + narrator
                .tell(
                    "街道把这段时间的调度单一起规划",
                    "The street has all orders of the time planned together",
                    api.as("dispatcher")
                        .post(
                            DISPATCH + "/plans",
                            Map.of(
                                "from", today.atStartOfDay(ZONE).toOffsetDateTime().toString(),
                                "to",
                                    today
                                        .plusDays(7)
                                        .atStartOfDay(ZONE)
                                        .toOffsetDateTime()
                                        .toString(),
                                "communities", List.of(VILLAGE)))
                        .expect(201))
                .text("id");
    Waiting.until(
        PLANNED_WITHIN,
        () -> api.as("dispatcher").get(path).expect(200).text("status"),
        status -> !status.equals("PLANNING"));
    narrator.tell(
        "方案给出落实人数与上限", "The plan says how many places it fills", api.as("dispatcher").get(path));
    narrator.tell(
        "每一份派单都说明理由",
        "Each assignment is explained in words",
        api.as("dispatcher").get(path + "/assignments?limit=2").expect(200));
    narrator.tell(
        "街道执行方案，向各人派单",
        "The street applies it, and everybody is asked",
        api.as("dispatcher").post(path + "/apply", null).expect(200));
  }

  private void answered(String elders, String river) {
    narrator.tell(
        "第一位接受，即有名额",
        "The first accepts and has a place",
        api.as(askedFor(elders)).post(answerOf(elders, "acceptance"), null).expect(200));
    String declining = askedFor(river);
    narrator.tell(
        "第二位婉拒",
        "The second declines",
        api.as(declining).post(answerOf(river, "refusal"), Map.of("reason", "当天有课")).expect(200));
    String next = askedFor(river);
    narrator.say("系统自动询问下一位：" + next, "The next best was asked by itself: " + next);
    narrator.tell(
        "下一位接受，调度单满员",
        "The next one accepts, and all places are taken",
        api.as(next).post(answerOf(river, "acceptance"), null).expect(200));
  }

  private String askedFor(String order) {
    return VOLUNTEERS.stream()
        .filter(volunteer -> assignments(volunteer).anyMatch(each -> isAsked(each, order)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody is asked for the order " + order));
  }

  private String answerOf(String order, String answer) {
    return VOLUNTEERS.stream()
        .flatMap(this::assignments)
        .filter(each -> isAsked(each, order))
        .map(each -> DISPATCH + "/assignments/" + each.get("id").asText() + "/" + answer)
        .findFirst()
        .orElseThrow();
  }

  private Stream<JsonNode> assignments(String volunteer) {
    return api.as(volunteer).all(DISPATCH + "/me/assignments").stream();
  }

  private static boolean isAsked(JsonNode assignment, String order) {
    return assignment.get("orderId").asText().equals(order)
        && assignment.get("status").asText().equals("ASKED");
  }
}
