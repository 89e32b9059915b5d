package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a family, a teacher and three services have to do with one class: the village plans a trial
 * class and reserves its room, a child is enrolled with consent and checked in by the code, staff
 * confirm what was taught, the teacher's service is recorded and earns points, and the child has a
 * certificate. It is told once a day. The class is moved to now and lasts a minute, so the village
 * scores a point a minute.
 */
public final class LearnAtAcademy {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String API = "/api/partnership/v1";
  private static final String BOOKING = "/api/booking/v1";
  private static final String SESSIONS = API + "/sessions/";
  private static final String ROOM = "village-hall";
  private static final String CATEGORY = "COMMUNITY_SERVICE";
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration CLASS = Duration.ofMinutes(1);
  private static final Duration OVER_WITHIN = Duration.ofMinutes(3);
  private static final Duration FACTS_WITHIN = Duration.ofSeconds(60);
  private static final int TERM_DAYS = 27;

  private final Api.As staff;
  private final Api.As teacher;
  private final Api.As guardian;
  private final Api.As anyone;
  private final Narrator narrator;
  private final String village;
  private final Clock clock;

  /**
   * A story.
   *
   * @param api the public API
   * @param narrator who tells it
   * @param village code of the community it happens in
   * @param clock when it happens
   */
  public LearnAtAcademy(Api api, Narrator narrator, String village, Clock clock) {
    this.staff = api.as("staff2");
    this.teacher = api.as("teacher");
    this.guardian = api.as("resident2");
    this.anyone = api.as(null);
    this.narrator = narrator;
    this.village = village;
    this.clock = clock;
  }

  /** Tells the story, unless it was told today. */
  public void run() {
    narrator.chapter("一堂试听课", "A trial class");
    if (wasToldToday()) {
      narrator.say("今天已演示过", "It was told today already");
      return;
    }
    scored();
    String room = room();
    String course = published();
    String enrolment = enrolled(course);
    String session = movedToNow(course, room);
    attended(session, enrolment);
    long before = points();
    taught(session);
    earned(session, before);
    certified(enrolment);
  }

  private boolean wasToldToday() {
    return anyone.all(terms()).stream()
        .anyMatch(term -> term.get("code").asText().equals(termCode()));
  }

  private String terms() {
    return API + "/communities/" + village + "/terms";
  }

  private String termCode() {
    return "trial-" + today();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private void scored() {
    boolean isKnown =
        anyone.all(BOOKING + "/scoring-rules").stream()
            .anyMatch(
                rule ->
                    rule.get("communityCode").asText().equals(village)
                        && rule.get("category").asText().equals(CATEGORY));
    if (!isKnown) {
      narrator.tell(
          "村里定下赋分规则：服务一分钟积一分",
          "The village adopts its scoring rule: a point for a minute of service",
          staff
              .post(
                  BOOKING + "/scoring-rules",
                  Map.of("communityCode", village, "category", CATEGORY, "pointsPerHour", 60))
              .expect(201));
    }
  }

  /** The id of a space in which classes can be held. */
  private String room() {
    String id = space();
    String path = API + "/communities/" + village + "/teaching-rooms";
    boolean isKnown =
        anyone.all(path).stream().anyMatch(room -> room.get("id").asText().equals(id));
    if (!isKnown) {
      staff
          .put(
              path + "/" + id,
              Map.of(
                  "names", Map.of("zh", "文化礼堂", "en", "Village hall"),
                  "capacity", 20,
                  "features", List.of("desk"),
                  "openHours", everyDay("08:00", "21:00")))
          .expect(201);
    }
    return id;
  }

  private String space() {
    for (JsonNode space : anyone.all(BOOKING + "/spaces?community=" + village)) {
      if (space.get("code").asText().equals(ROOM)) {
        return space.get("id").asText();
      }
    }
    var plan = new HashMap<String, Object>();
    plan.put("code", ROOM);
    plan.put("communityCode", village);
    plan.put("kind", "PEOPLES_STAGE");
    plan.put("name", "文化礼堂");
    plan.put("nameEn", "Village hall");
    plan.put("capacity", 20);
    plan.put("pointsPerHour", 1);
    plan.put(
        "openingHours",
        IntStream.rangeClosed(1, 7)
            .mapToObj(day -> Map.of("day", day, "opens", "00:00", "closes", "24:00"))
            .toList());
    return staff.post(BOOKING + "/spaces", plan).expect(201).text("id");
  }

  private static List<Map<String, String>> everyDay(String from, String until) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> Map.of("day", day.name(), "from", from, "until", until))
        .toList();
  }

  /** The id of a course in a timetable that was published. */
  private String published() {
    String teaches = approved();
    String term = term();
    var course = course(term, teaches);
    var timetable =
        staff.post(API + "/terms/" + term + "/timetables", Map.of("method", "QUICK")).expect(201);
    narrator.tell(
        "排好课表并发布，同时向预约服务申请教室",
        "The timetable is made and published, and its room is asked for",
        staff.post(API + "/timetables/" + timetable.text("id") + "/publication", null).expect(200));
    narrator.tell(
        "预约服务答复：教室已落实",
        "Booking-service answers: the room is reserved",
        Waiting.until(
            FACTS_WITHIN,
            () -> anyone.get(SESSIONS + sessionOf(course)).expect(200),
            session -> session.text("roomState").equals("RESERVED")));
    return course;
  }

  /** The id of the teacher, who was approved. */
  private String approved() {
    String account = teacher.account();
    for (JsonNode each : staff.all(API + "/teachers?community=" + village)) {
      if (each.path("personId").asText().equals(account)) {
        return each.get("id").asText();
      }
    }
    String id =
        teacher
            .post(
                API + "/teachers",
                Map.of(
                    "communityCode",
                    village,
                    "kind",
                    "UNIVERSITY",
                    "organizationCode",
                    "wzu",
                    "subjects",
                    List.of("少儿古文")))
            .expect(201)
            .text("id");
    narrator.tell(
        "教师报名授课，村里审核通过",
        "A teacher applies, and the village approves",
        staff
            .put(
                API + "/teachers/" + id + "/standing",
                Map.of("status", "APPROVED", "reason", "试讲合格"))
            .expect(200));
    return id;
  }

  private String term() {
    var first = today().plusDays(1);
    String opened = clock.instant().minusSeconds(60).toString();
    return staff
        .put(
            terms() + "/" + termCode(),
            Map.of(
                "names", Map.of("zh", "试听课", "en", "Trial class"),
                "firstDay", first.toString(),
                "lastDay", first.plusDays(TERM_DAYS).toString(),
                "enrolmentOpensAt", opened,
                "residentsOnlyUntil", opened,
                "childrenHours", everyDay("08:30", "20:30"),
                "adultsHours", everyDay("08:30", "20:30"),
                "seniorsHours", everyDay("08:30", "20:30")))
        .expect(201)
        .text("id");
  }

  private String course(String term, String teaches) {
    var plan = new HashMap<String, Object>();
    plan.put("teacherId", teaches);
    plan.put("title", "少儿古文试听");
    plan.put("titleEn", "Classical Chinese, a trial class");
    plan.put("summary", "从《论语》读起");
    plan.put("summaryEn", "Beginning with the Analects");
    plan.put("audience", "CHILDREN");
    plan.put("youngest", 6);
    plan.put("oldest", 12);
    plan.put("fewest", 1);
    plan.put("capacity", 12);
    plan.put("pace", "WEEKLY");
    plan.put("lessons", 1);
    plan.put("minutes", 60);
    plan.put("feature", "desk");
    return staff.post(API + "/terms/" + term + "/courses", plan).expect(201).text("id");
  }

  private String sessionOf(String course) {
    return anyone.get(API + "/courses/" + course + "/sessions").expect(200).text("items/0/id");
  }

  /** The id of a child's enrolment. */
  private String enrolled(String course) {
    String enrolments = API + "/courses/" + course + "/enrolments";
    String child = child();
    narrator.tell(
        "没有监护人同意，孩子不能报名",
        "No child is enrolled without a guardian's consent",
        guardian.post(enrolments, Map.of("childId", child)).expect(409));
    String consent = anyone.get(enrolments + "/consent").expect(200).text("sha256");
    return narrator
        .tell(
            "家长对同意书原文表示同意，孩子报名成功",
            "The parent consents to the very words, and the child has a place",
            guardian
                .post(enrolments, Map.of("childId", child, "consentSha256", consent))
                .expect(201))
        .text("id");
  }

  private String child() {
    for (JsonNode child : guardian.all(API + "/my-children")) {
      return child.get("id").asText();
    }
    return guardian
        .post(
            API + "/my-children",
            Map.of("name", "陈小明", "birthDate", today().minusYears(8).toString()))
        .expect(201)
        .text("id");
  }

  private String movedToNow(String course, String room) {
    var session = anyone.get(SESSIONS + sessionOf(course)).expect(200);
    var start = clock.instant().plus(SOON).truncatedTo(ChronoUnit.SECONDS);
    String path = SESSIONS + session.text("id");
    narrator.tell(
        "课次提前到现在，只上一分钟",
        "The class is moved to now, and lasts a minute",
        staff
            .with("If-Match", session.etag())
            .put(
                path + "/place",
                Map.of(
                    "startsAt", start.toString(),
                    "endsAt", start.plus(CLASS).toString(),
                    "roomId", room))
            .expect(200));
    return path;
  }

  private void attended(String session, String enrolment) {
    var shown =
        narrator.tell(
            "教师出示 30 秒一换的签到码",
            "The teacher shows a code that changes every 30 seconds",
            teacher.get(session + "/check-in-code").expect(200));
    narrator.tell(
        "家长凭码为孩子签到",
        "The parent checks the child in with it",
        guardian
            .post(
                session + "/check-ins",
                Map.of("code", shown.text("code"), "enrolmentId", enrolment))
            .expect(201));
  }

  private void taught(String session) {
    String teaching = session + "/teaching";
    var decision = Map.of("outcome", "TAUGHT");
    narrator.tell(
        "课没上完，不能确认授课",
        "What is not over is not confirmed",
        staff.post(teaching, decision).expect(409));
    narrator.tell(
        "下课后村里确认授课",
        "When it is over staff confirm that it was taught",
        Waiting.until(
                OVER_WITHIN,
                () -> staff.post(teaching, decision),
                answer -> !answer.problem().equals("session-not-over"))
            .expect(200));
  }

  private long points() {
    return teacher.get(BOOKING + "/accounts/me").expect(200).at("balance").asLong();
  }

  private void earned(String session, long before) {
    String startsAt = anyone.get(session).expect(200).text("startsAt");
    Waiting.until(
        FACTS_WITHIN,
        () -> teacher.all("/api/volunteer/v1/service-records/mine"),
        records ->
            records.stream()
                .anyMatch(
                    record ->
                        record.get("kind").asText().equals("TEACHING")
                            && record.get("checkedInAt").asText().equals(startsAt)));
    narrator.say("授课计入教师的志愿服务记录", "Teaching is in the teacher's record of service");
    Waiting.until(FACTS_WITHIN, this::points, now -> now == before + CLASS.toMinutes());
    narrator.tell(
        "教师因此获得积分",
        "and has earned the teacher points",
        teacher.get(BOOKING + "/accounts/me?limit=1").expect(200));
  }

  private void certified(String enrolment) {
    var certificate =
        narrator.tell(
            "到课率达标，家长领取结业证书",
            "The child was there, and the parent gets the certificate",
            guardian.post(API + "/my-enrolments/" + enrolment + "/certificate", null).expect(201));
    narrator.tell(
        "任何人凭验证码查验，姓名已遮盖",
        "Anyone verifies it by its code; the name is masked",
        anyone.get(API + "/certificates/" + certificate.text("code")).expect(200));
  }
}
