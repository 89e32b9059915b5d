package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * What can be done with a shared space: searched across all, held, moved, booked again and again,
 * waited for, closed, and reported on. It is told once a day, on a day of its own two weeks ahead.
 */
public final class UseSpaces {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int POINTS = 60;
  private static final String BOOKING = "/api/booking/v1";
  private static final String BOOKINGS = BOOKING + "/bookings";

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
  public UseSpaces(Api api, Narrator narrator, String community, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.community = community;
    this.clock = clock;
  }

  /** Tells the story, unless it was told today. */
  public void run() {
    narrator.chapter("共享空间", "The shared spaces");
    if (wasToldToday()) {
      narrator.say("今天已演示过", "It was told today already");
      return;
    }
    give("volunteer3");
    give("volunteer4");
    String room = space("YOGA_ROOM");
    searched();
    String booking = heldConfirmedAndMoved(room);
    waitedFor(room, booking);
    series(room);
    closed(room);
    narrator.tell(
        "志愿者取得日历订阅地址",
        "The volunteer gets the secret address of their calendar",
        api.as("volunteer3").post(BOOKING + "/me/calendar", null).expect(201));
    reported();
  }

  private boolean wasToldToday() {
    var account = api.as("volunteer3").get(BOOKING + "/accounts/me?limit=200").expect(200);
    for (JsonNode entry : account.at("entries")) {
      var day = LocalDate.ofInstant(Instant.parse(entry.get("at").asText()), ZONE);
      if (entry.get("reason").asText().equals("ADJUSTMENT") && day.equals(today())) {
        return true;
      }
    }
    return false;
  }

  private void give(String user) {
    var person = api.as(user).account();
    narrator.tell(
        "工作人员说明理由后发放 " + POINTS + " 积分",
        "Staff give " + POINTS + " points, with a reason",
        api.as("staff")
            .post(
                BOOKING + "/adjustments",
                Map.of(
                    "communityCode", community,
                    "personId", person,
                    "points", POINTS,
                    "reason", "演示：邻里节奖励"))
            .expect(201));
  }

  private String space(String kind) {
    return api.as(null)
        .get(BOOKING + "/spaces?community=" + community + "&kind=" + kind)
        .expect(200)
        .text("items/0/id");
  }

  private void searched() {
    narrator.tell(
        "查找那天能容纳 15 人、空闲一小时的空间",
        "Looks for spaces that hold 15 people and are free for an hour that day",
        api.as(null)
            .get(
                BOOKING
                    + "/availability?community="
                    + community
                    + "&attendees=15&minutes=60&from="
                    + at(9)
                    + "&to="
                    + at(18))
            .expect(200));
  }

  private String heldConfirmedAndMoved(String room) {
    var plan = plan(room, at(10));
    plan.put("hold", true);
    var held =
        narrator.tell(
            "志愿者 3 先保留十分钟",
            "Volunteer 3 has an hour held for ten minutes",
            api.as("volunteer3").post(BOOKINGS, plan).expect(201));
    String booking = held.text("id");
    narrator.tell(
        "确认并扣除积分",
        "and confirms it, which pays",
        api.as("volunteer3").post(BOOKINGS + "/" + booking + "/confirmation", null).expect(200));
    narrator.tell(
        "改到下午，一步完成",
        "and moves it to the afternoon in one step",
        api.as("volunteer3").put(BOOKINGS + "/" + booking + "/time", time(at(14))).expect(200));
    return booking;
  }

  private void waitedFor(String room, String booking) {
    narrator.tell(
        "志愿者 4 想要同一时段，被拒绝并得到其他时段",
        "Volunteer 4 wants that time, is refused, and offered others",
        api.as("volunteer4").post(BOOKINGS, plan(room, at(14))).expect(409));
    var entry =
        narrator.tell(
            "于是候补",
            "and waits for it",
            api.as("volunteer4")
                .post(BOOKING + "/waiting-entries", plan(room, at(14)))
                .expect(201));
    narrator.tell(
        "志愿者 3 取消，积分全额退回",
        "Volunteer 3 cancels, and the points come back",
        api.as("volunteer3").delete(BOOKINGS + "/" + booking).expect(204));
    var offered =
        narrator.tell(
            "名额立即为候补者保留",
            "The place is kept for who waited at once",
            api.as("volunteer4").get(BOOKING + "/waiting-entries/" + entry.text("id")).expect(200));
    narrator.tell(
        "志愿者 4 确认",
        "and volunteer 4 confirms",
        api.as("volunteer4")
            .post(BOOKINGS + "/" + offered.text("bookingId") + "/confirmation", null)
            .expect(200));
  }

  private void series(String room) {
    var plan = plan(room, at(14));
    plan.put("rrule", "FREQ=DAILY;COUNT=3");
    plan.put("onConflict", "SKIP");
    narrator.tell(
        "志愿者 3 连约三天，冲突的一天被跳过并列出",
        "Volunteer 3 books three days running; the one that is taken is skipped and listed",
        api.as("volunteer3").post(BOOKING + "/series", plan).expect(201));
  }

  private void closed(String room) {
    var plan =
        Map.of(
            "startsAt", at(13).toString(),
            "endsAt", at(16).toString(),
            "reason", Map.of("zh", "设备检修", "en", "Maintenance"));
    String closures = BOOKING + "/spaces/" + room + "/closures";
    narrator.tell(
        "工作人员先看临时关闭会影响谁",
        "Staff look whom a closure would hit",
        api.as("staff").post(closures + "/preview", plan).expect(200));
    var closing =
        narrator.tell(
            "再关闭：受影响的预约取消并全额退回",
            "and close: what it hits is cancelled and given back in full",
            api.as("staff").post(closures, plan).expect(201));
    narrator.tell(
        "检修提前完成，重新开放",
        "The work is done early, and the room opens again",
        api.as("staff").delete(closures + "/" + closing.text("closure/id")).expect(204));
  }

  private void reported() {
    String month = YearMonth.from(at(9).atZone(ZONE)).toString();
    String asked = "?community=" + community + "&from=" + month + "&to=" + month;
    narrator.tell(
        "空间使用报表",
        "How the spaces are used",
        api.as("staff").get(BOOKING + "/reports/use" + asked).expect(200));
    narrator.tell(
        "积分报表",
        "What became of the points",
        api.as("dispatcher").get(BOOKING + "/reports/points?community=" + community).expect(200));
  }

  private Map<String, Object> plan(String space, Instant from) {
    var plan = new HashMap<String, Object>(time(from));
    plan.put("spaceId", space);
    plan.put("attendees", 8);
    return plan;
  }

  private static Map<String, String> time(Instant from) {
    return Map.of("startsAt", from.toString(), "endsAt", from.plus(HOUR).toString());
  }

  private Instant at(int hour) {
    return today().plusDays(14).atTime(hour, 0).atZone(ZONE).toInstant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
