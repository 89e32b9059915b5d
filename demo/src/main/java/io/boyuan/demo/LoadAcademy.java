package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A term of Boyuan Academy: teachers, rooms, courses, a timetable made by the planner, and rooms
 * reserved for it. When a term is under way it is left as it is, so it can be run any number of
 * times.
 */
public final class LoadAcademy {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String BASE = "/api/partnership/v1";
  private static final String STAFF = "staff";
  private static final int WEEKS = 14;
  private static final Duration PLANNED_WITHIN = Duration.ofSeconds(90);
  private static final Duration ROOMS_WITHIN = Duration.ofMinutes(2);

  private final Api api;
  private final Narrator narrator;
  private final ReferenceCommunity.Academy academy;
  private final String community;
  private final Clock clock;

  /**
   * A term.
   *
   * @param api the public API
   * @param narrator tells what is loaded
   * @param reference what is taught
   * @param clock when it begins
   */
  public LoadAcademy(Api api, Narrator narrator, ReferenceCommunity reference, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.academy = reference.academy();
    this.community = reference.structure().code();
    this.clock = clock;
  }

  /** Loads a term, unless one is under way. */
  public void run() {
    if (academy == null) {
      return;
    }
    narrator.chapter("博园学堂", "Boyuan Academy");
    if (isUnderWay()) {
      narrator.say("本学期已排定", "A term is under way");
      return;
    }
    var rooms = rooms();
    var teachers = teachers();
    String term = term();
    academy.courses().forEach(course -> plan(course, teachers, term));
    publish(timetable(term));
    reserved(term, rooms);
  }

  private boolean isUnderWay() {
    var today = LocalDate.ofInstant(clock.instant(), ZONE);
    return api.as(null).all(terms()).stream()
        .anyMatch(term -> !LocalDate.parse(term.get("lastDay").asText()).isBefore(today));
  }

  private String terms() {
    return BASE + "/communities/" + community + "/terms";
  }

  private int rooms() {
    var spaces =
        api.as(null).all("/api/booking/v1/spaces?community=" + community).stream()
            .collect(
                Collectors.toMap(
                    space -> space.get("code").asText(), space -> space.get("id").asText()));
    var known =
        api.as(null).all(BASE + "/communities/" + community + "/teaching-rooms").stream()
            .map(room -> room.get("id").asText())
            .collect(Collectors.toSet());
    for (var room : academy.rooms()) {
      String space = spaces.get(room.space());
      if (!known.contains(space)) {
        api.as(STAFF)
            .put(
                BASE + "/communities/" + community + "/teaching-rooms/" + space,
                Map.of(
                    "names", Map.of("zh", room.space(), "en", room.space()),
                    "capacity", room.capacity(),
                    "features", room.features(),
                    "openHours", everyDay(room.opens(), room.closes())))
            .expect(201);
      }
    }
    return academy.rooms().size();
  }

  private Map<String, String> teachers() {
    var approved =
        api.as(null).all(BASE + "/teachers?community=" + community).stream()
            .collect(
                Collectors.toMap(
                    teacher -> teacher.get("name").asText(),
                    teacher -> teacher.get("id").asText(),
                    (one, other) -> one));
    var ids = new HashMap<String, String>();
    for (var teacher : academy.teachers()) {
      String id = approved.get(teacher.name());
      ids.put(teacher.code(), id == null ? approved(teacher) : id);
    }
    narrator.say(ids.size() + " 位教师通过审核", ids.size() + " teachers are approved");
    return ids;
  }

  private String approved(ReferenceCommunity.Teacher teacher) {
    var plan = new HashMap<String, Object>();
    plan.put("communityCode", community);
    plan.put("kind", teacher.kind());
    plan.put("organizationCode", teacher.organization());
    plan.put("subjects", teacher.subjects());
    if (teacher.user() == null) {
      plan.put("personId", idOf(teacher.code()));
      plan.put("name", teacher.name());
    }
    String applicant = teacher.user() == null ? STAFF : teacher.user();
    String id = api.as(applicant).post(BASE + "/teachers", plan).expect(201).text("id");
    api.as(STAFF)
        .put(BASE + "/teachers/" + id + "/standing", Map.of("status", "APPROVED", "reason", "试讲合格"))
        .expect(200);
    return id;
  }

  private static UUID idOf(String code) {
    return UUID.nameUUIDFromBytes(("demo-teacher-" + code).getBytes(StandardCharsets.UTF_8));
  }

  private String term() {
    var first = firstDay();
    var opened = clock.instant().minusSeconds(60);
    return api.as(STAFF)
        .put(
            terms() + "/from-" + first,
            Map.of(
                "names", Map.of("zh", "自 " + first + " 起的学期", "en", "Term from " + first),
                "firstDay", first.toString(),
                "lastDay", first.plusWeeks(WEEKS).minusDays(1).toString(),
                "enrolmentOpensAt", opened.toString(),
                "residentsOnlyUntil", opened.toString(),
                "childrenHours", hours("16:30", "20:30", "08:30", "20:30"),
                "adultsHours", hours("18:00", "21:30", "09:00", "21:30"),
                "seniorsHours", hours("08:30", "17:30", "08:30", "17:30")))
        .expect(201)
        .text("id");
  }

  /** The Monday after next. */
  private LocalDate firstDay() {
    return LocalDate.ofInstant(clock.instant(), ZONE)
        .plusDays(3)
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  private void plan(ReferenceCommunity.Course course, Map<String, String> teachers, String term) {
    var plan = new HashMap<String, Object>();
    plan.put("teacherId", teachers.get(course.teacher()));
    plan.put("title", course.title());
    plan.put("titleEn", course.titleEn());
    plan.put("summary", course.about());
    plan.put("summaryEn", course.aboutEn());
    plan.put("audience", course.audience());
    plan.put("youngest", course.youngest());
    plan.put("oldest", course.oldest());
    plan.put("cohort", course.cohort());
    plan.put("fewest", 5);
    plan.put("capacity", course.capacity());
    plan.put("lessons", course.lessons());
    plan.put("minutes", course.minutes());
    plan.put("feature", course.feature());
    plan.put("pace", course.pace() == null ? "WEEKLY" : course.pace());
    if (course.pace() != null) {
      plan.put("firstDay", firstDay().plusWeeks(course.fromWeek() - 1).toString());
    }
    api.as(STAFF).post(BASE + "/terms/" + term + "/courses", plan).expect(201);
  }

  private String timetable(String term) {
    var begun =
        api.as(STAFF)
            .post(BASE + "/terms/" + term + "/timetables", Map.of("method", "THOROUGH"))
            .expect(201);
    String path = BASE + "/timetables/" + begun.text("id");
    var planned =
        Waiting.until(
            PLANNED_WITHIN,
            () -> api.as(STAFF).get(path).expect(200),
            answer -> !answer.text("timetable/status").equals("PLANNING"));
    narrator.tell(
        "课表由系统编排：无冲突，尽量照顾教师与学员的意愿",
        "The planner makes the timetable: no clashes, and as everybody would like it",
        planned);
    return path;
  }

  private void publish(String timetable) {
    narrator.tell(
        "工作人员发布课表，同时向预约服务申请教室",
        "Staff publish it, and its rooms are asked for",
        api.as(STAFF).post(timetable + "/publication", null).expect(200));
  }

  private void reserved(String term, int rooms) {
    var sessions =
        Waiting.until(
            ROOMS_WITHIN,
            () -> api.as(null).all(BASE + "/terms/" + term + "/sessions"),
            all -> all.stream().noneMatch(session -> stateOf(session).equals("WANTED")));
    long firm = sessions.stream().filter(each -> stateOf(each).equals("RESERVED")).count();
    narrator.say(
        sessions.size() + " 课次，" + rooms + " 个教室，已落实 " + firm + " 次",
        sessions.size() + " sessions in " + rooms + " rooms, " + firm + " of them reserved");
    if (firm < sessions.size()) {
      narrator.tell(
          "未落实教室的课次附有可选方案",
          "Sessions without a room come with alternatives",
          api.as(STAFF)
              .get(BASE + "/terms/" + term + "/sessions/without-room?limit=5")
              .expect(200));
    }
  }

  private static String stateOf(JsonNode session) {
    return session.get("roomState").asText();
  }

  private static List<Map<String, String>> everyDay(String opens, String closes) {
    return hours(opens, closes, opens, closes);
  }

  private static List<Map<String, String>> hours(
      String from, String until, String fromAtWeekend, String untilAtWeekend) {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                day.compareTo(DayOfWeek.SATURDAY) < 0
                    ? Map.of("day", day.name(), "from", from, "until", until)
                    : Map.of("day", day.name(), "from", fromAtWeekend, "until", untilAtWeekend))
        .toList();
  }
}
