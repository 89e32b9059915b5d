package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The story of the suite: a volunteer serves, earns points, and books a room with them. It is told
 * once a day; the people in it could not serve twice at the same time.
 */
public final class ServeEarnBook {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Withdrawing ends with the begin, and one may check in before it. */
  private static final Duration SOON = Duration.ofMinutes(10);

  private static final Duration POINTS_WITHIN = Duration.ofSeconds(20);
  private static final Duration STAY = Duration.ofMinutes(30);
  private static final String VOLUNTEER = "/api/volunteer/v1";
  private static final String BOOKING = "/api/booking/v1";

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
  public ServeEarnBook(Api api, Narrator narrator, String community, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.community = community;
    this.clock = clock;
  }

  /** Tells the story, or what stands of it when it was told today. */
  public void run() {
    narrator.chapter("服务、积分、预约", "Serve, earn points, book a room");
    String title = "演示：文明巡查 " + LocalDate.ofInstant(clock.instant(), ZONE);
    if (wasToldToday(title)) {
      narrator.say("今天已演示过，现状如下：", "It was told today already; this is what stands:");
      account("volunteer");
      narrator.tell(
          "志愿者查看自己的预约",
          "The volunteer looks at their bookings",
          api.as("volunteer").get(BOOKING + "/bookings").expect(200));
      return;
    }
    long before = account("volunteer").at("balance").asLong();
    String shift = planned(title);
    attended(shift, signedUp(shift));
    awaitPoints(before + 20);
    used(booked());
    cancelled();
    account("volunteer");
  }

  private boolean wasToldToday(String title) {
    var newest = api.as(null).get(VOLUNTEER + "/activities?community=" + community).expect(200);
    for (JsonNode activity : newest.at("items")) {
      if (activity.get("title").asText().equals(title)) {
        return true;
      }
    }
    return false;
  }

  private String planned(String title) {
    var start = now().plus(SOON).truncatedTo(ChronoUnit.MINUTES);
    var shift = Map.of("startsAt", start.toString(), "endsAt", start.plusSeconds(7200).toString());
    var post =
        Map.of(
            "name", "路口引导", "category", "CIVILITY_PATROL", "capacity", 1, "shifts", List.of(shift));
    var plan =
        Map.of(
            "title",
            title,
            "category",
            "CIVILITY_PATROL",
            "communityCode",
            community,
            "place",
            Map.of("name", "南门广场", "lat", 27.9265, "lng", 120.6951),
            "posts",
            List.of(post));
    var activity =
        narrator.tell(
            "协调员发布一次文明巡查，一个名额",
            "The coordinator plans a civility patrol with one place",
            api.as("coordinator").post(VOLUNTEER + "/activities", plan).expect(201));
    String id = activity.text("posts/0/shifts/0/id");
    narrator.tell(
        "任何人都可查看有余额的班次",
        "Anyone sees the shifts that have a free place",
        api.as(null)
            .get(VOLUNTEER + "/shifts?open=true&category=CIVILITY_PATROL&limit=1")
            .expect(200));
    return id;
  }

  /** The second in line is promoted when the first withdraws, and serves. */
  private String signedUp(String shift) {
    String path = VOLUNTEER + "/shifts/" + shift + "/sign-ups";
    var first =
        narrator.tell(
            "志愿者 2 报名，获得名额",
            "Volunteer 2 signs up and gets the place",
            api.as("volunteer2").post(path, null).expect(201));
    var second =
        narrator.tell(
            "志愿者报名，进入候补",
            "The volunteer signs up and waits",
            api.as("volunteer").post(path, null).expect(201));
    narrator.tell(
        "再报一次被拒绝", "To sign up twice is refused", api.as("volunteer").post(path, null).expect(409));
    narrator.tell(
        "志愿者 2 取消报名",
        "Volunteer 2 withdraws",
        api.as("volunteer2").delete(VOLUNTEER + "/sign-ups/" + first.text("id")).expect(204));
    narrator.tell(
        "候补的志愿者自动递补",
        "The one who waited has the place now",
        api.as("volunteer").get(VOLUNTEER + "/sign-ups/" + second.text("id")).expect(200));
    return second.text("id");
  }

  private void attended(String shift, String signUp) {
    String path = VOLUNTEER + "/shifts/" + shift;
    Supplier<Map<String, String>> shown =
        () ->
            Map.of(
                "code",
                api.as("coordinator").get(path + "/check-in-code").expect(200).text("code"));
    narrator.tell(
        "协调员出示 30 秒一换的签到码",
        "The coordinator shows a code that changes every 30 seconds",
        api.as("coordinator").get(path + "/check-in-code").expect(200));
    var record =
        narrator.tell(
            "志愿者扫码签到",
            "The volunteer checks in with it",
            api.as("volunteer").post(path + "/check-ins", shown.get()).expect(201));
    narrator.tell(
        "志愿者扫码签退",
        "The volunteer checks out",
        api.as("volunteer").post(path + "/check-outs", shown.get()).expect(200));
    String verification = VOLUNTEER + "/service-records/" + record.text("id") + "/verification";
    narrator.tell(
        "不写理由就改时长被拒绝",
        "To change the minutes without a reason is refused",
        api.as("coordinator").post(verification, Map.of("minutes", 120)).expect(400));
    narrator.tell(
        "协调员说明理由，提出 120 分钟",
        "The coordinator proposes 120 minutes, with a reason",
        api.as("coordinator")
            .post(verification, Map.of("minutes", 120, "reason", "演示：按整班次登记"))
            .expect(200));
    narrator.tell(
        "自己提高的时长，不能自己核实",
        "Who raised the minutes does not verify them",
        api.as("coordinator").post(verification, Map.of()).expect(403));
    narrator.tell(
        "工作人员复核", "Staff verify them", api.as("staff").post(verification, Map.of()).expect(200));
    narrator.say("报名 " + signUp + " 已完成服务", "Sign-up " + signUp + " has been served");
  }

  private Answer account(String user) {
    return narrator.tell(
        "志愿者查看积分",
        "The volunteer looks at the points",
        api.as(user).get(BOOKING + "/accounts/me?limit=3").expect(200));
  }

  private void awaitPoints(long expected) {
    Waiting.until(
        POINTS_WITHIN,
        () -> api.as("volunteer").get(BOOKING + "/accounts/me").at("balance").asLong(),
        balance -> balance >= expected);
    account("volunteer");
  }

  private String booked() {
    var start = now();
    String space = spaceFreeAt(start, start.plus(STAY));
    var plan =
        Map.of(
            "spaceId",
            space,
            "startsAt",
            start.toString(),
            "endsAt",
            start.plus(STAY).toString(),
            "attendees",
            2);
    String key = UUID.randomUUID().toString();
    var booking =
        narrator.tell(
            "志愿者用积分预约现在的空间",
            "The volunteer books a room for now and pays with points",
            api.as("volunteer").post(BOOKING + "/bookings", plan, key).expect(201));
    narrator.tell(
        "同一请求重复发送，得到同一预约",
        "The same request again gives the same booking",
        api.as("volunteer").post(BOOKING + "/bookings", plan, key).expect(201));
    narrator.tell(
        "别人预约同一时段被拒绝，并给出其他时段",
        "Somebody else is refused that time, and offered others",
        api.as("volunteer3").post(BOOKING + "/bookings", plan).expect(409));
    return booking.text("id");
  }

  private String spaceFreeAt(Instant from, Instant to) {
    var spaces = api.as(null).get(BOOKING + "/spaces?community=" + community).expect(200);
    for (JsonNode space : spaces.at("items")) {
      if (!space.get("seating").asText().equals("WHOLE_ROOM")) {
        continue;
      }
      String id = space.get("id").asText();
      var free =
          api.as(null)
              .get(BOOKING + "/spaces/" + id + "/availability?from=" + from + "&to=" + to)
              .expect(200);
      if (free.at("items").size() == 1
          && Instant.parse(free.text("items/0/startsAt"))
              .equals(from.truncatedTo(ChronoUnit.MICROS))
          && Instant.parse(free.text("items/0/endsAt")).equals(to.truncatedTo(ChronoUnit.MICROS))) {
        return id;
      }
    }
    throw new IllegalStateException("No space is free now");
  }

  private void used(String booking) {
    var ticket =
        narrator.tell(
            "志愿者取得签名的预约码",
            "The volunteer gets a signed ticket",
            api.as("volunteer").get(BOOKING + "/bookings/" + booking + "/ticket").expect(200));
    var shown = Map.of("ticket", ticket.text("token"));
    narrator.tell(
        "工作人员在门口核销",
        "Staff redeem it at the door",
        api.as("staff").post(BOOKING + "/redemptions", shown).expect(200));
    narrator.tell(
        "第二次核销被拒绝",
        "It opens the door once",
        api.as("staff").post(BOOKING + "/redemptions", shown).expect(409));
  }

  private void cancelled() {
    var tomorrow =
        LocalDate.ofInstant(now(), ZONE).plusDays(1).atTime(10, 0).atZone(ZONE).toInstant();
    String space = spaceFreeAt(tomorrow, tomorrow.plusSeconds(3600));
    var plan =
        Map.of(
            "spaceId", space,
            "startsAt", tomorrow.toString(),
            "endsAt", tomorrow.plusSeconds(3600).toString());
    var booking =
        narrator.tell(
            "志愿者预约明天一小时",
            "The volunteer books an hour tomorrow",
            api.as("volunteer").post(BOOKING + "/bookings", plan).expect(201));
    narrator.tell(
        "改变主意，取消预约，积分退回",
        "They change their mind, and the points come back",
        api.as("volunteer").delete(BOOKING + "/bookings/" + booking.text("id")).expect(204));
  }

  private Instant now() {
    return clock.instant();
  }
}
