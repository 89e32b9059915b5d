package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A small language in which tests tell what happens in the academy. */
public final class AcademyWorld {

  public static final String TEACHERS = API + "/teachers";
  public static final String COURSES = API + "/courses";
  public static final String SESSIONS = API + "/sessions";
  public static final String TIMETABLES = API + "/timetables";

  public final String community;
  private final Tokens tokens;

  public AcademyWorld(Tokens tokens) {
    this(tokens, aCode());
  }

  public AcademyWorld(Tokens tokens, String community) {
    this.tokens = tokens;
    this.community = community;
  }

  public TestCaller staff() {
    return tokens
        .caller("staff-" + community)
        .withRoles("community-staff")
        .inCommunities(community);
  }

  public TestCaller otherStaff() {
    return tokens.caller("staff-elsewhere").withRoles("community-staff").inCommunities("elsewhere");
  }

  public TestCaller resident(String name) {
    return tokens.caller(name).withRoles("resident").inCommunities(community);
  }

  public TestCaller stranger(String name) {
    return tokens.caller(name).withRoles("volunteer");
  }

  /** Someone who has not been anybody before. */
  public TestCaller somebody() {
    return tokens
        .caller("somebody-" + UUID.randomUUID())
        .withRoles("resident", "volunteer")
        .inCommunities(community);
  }

  public String teacherPlan() {
    return """
        {"communityCode":"%s","kind":"UNIVERSITY","organizationCode":"wmu",
         "subjects":["中医养生"],"about":"副教授","aboutEn":"Associate professor"}
        """
        .formatted(community);
  }

  public String aTeacher() {
    return aTeacher(somebody());
  }

  public String aTeacher(TestCaller who) {
    String id =
        as(who).body(teacherPlan()).post(TEACHERS).then().statusCode(201).extract().path("id");
    as(staff())
        .body("{\"status\":\"APPROVED\",\"reason\":\"试讲合格\"}")
        .put(TEACHERS + "/" + id + "/standing")
        .then()
        .statusCode(200);
    return id;
  }

  public static String everyDay(String from, String until) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> window(day, from, until))
        .collect(Collectors.joining(",", "[", "]"));
  }

  public static String window(DayOfWeek day, String from, String until) {
    return "{\"day\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(day, from, until);
  }

  public String roomPlan(int capacity) {
    return """
        {"names":{"zh":"瑜伽室","en":"Yoga room"},"capacity":%d,"features":["mirror"],
         "openHours":%s}
        """
        .formatted(capacity, everyDay("08:00", "22:00"));
  }

  public String rooms() {
    return API + "/communities/" + community + "/teaching-rooms";
  }

  public String aRoom(int capacity) {
    String id = UUID.randomUUID().toString();
    as(staff()).body(roomPlan(capacity)).put(rooms() + "/" + id).then().statusCode(201);
    return id;
  }

  public String terms() {
    return API + "/communities/" + community + "/terms";
  }

  public static String termPlan(
      LocalDate first, LocalDate last, Instant opens, Instant residentsUntil) {
    return """
        {"names":{"zh":"秋季学期","en":"Autumn term"},"firstDay":"%s","lastDay":"%s",
         "enrolmentOpensAt":"%s","residentsOnlyUntil":"%s",
         "childrenHours":%s,"adultsHours":%s,"seniorsHours":%s}
        """
        .formatted(
            first,
            last,
            opens,
            residentsUntil,
            everyDay("08:30", "20:00"),
            everyDay("08:00", "22:00"),
            everyDay("08:00", "18:00"));
  }

  /** A term of eight weeks that begins on the next Monday but one; everybody may enrol. */
  public String aTerm() {
    var opened = Instant.now().minusSeconds(3600);
    return aTerm(opened, opened);
  }

  public String aTerm(Instant opens, Instant residentsUntil) {
    var first = firstMonday();
    return as(staff())
        .body(termPlan(first, first.plusDays(55), opens, residentsUntil))
        .put(terms() + "/" + aCode())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static LocalDate firstMonday() {
    var day = today().plusDays(8);
    while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
      day = day.plusDays(1);
    }
    return day;
  }

  public static String coursePlan(String teacher, Map<String, Object> changes) {
    var plan = new LinkedHashMap<String, Object>();
    plan.put("teacherId", teacher);
    plan.put("title", "八段锦");
    plan.put("titleEn", "Eight Brocades");
    plan.put("summary", "每周一次");
    plan.put("summaryEn", "Once a week");
    plan.put("audience", "ADULTS");
    plan.put("fewest", 1);
    plan.put("capacity", 10);
    plan.put("pace", "WEEKLY");
    plan.put("lessons", 4);
    plan.put("minutes", 90);
    plan.putAll(changes);
    return plan.entrySet().stream()
        .map(
            entry ->
                "\"%s\":%s"
                    .formatted(
                        entry.getKey(),
                        entry.getValue() instanceof String text
                            ? "\"" + text + "\""
                            : String.valueOf(entry.getValue())))
        .collect(Collectors.joining(",", "{", "}"));
  }

  public String aCourse(String term, String teacher, Map<String, Object> changes) {
    return as(staff())
        .body(coursePlan(teacher, changes))
        .post(API + "/terms/" + term + "/courses")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public String aTimetable(String term) {
    return as(staff())
        .body("{\"method\":\"QUICK\"}")
        .post(API + "/terms/" + term + "/timetables")
        .then()
        .statusCode(201)
        .body("status", equalTo("DRAFT"))
        .extract()
        .path("id");
  }

  public String blockOf(String timetable, String course) {
    return as(staff())
        .get(TIMETABLES + "/" + timetable)
        .path("blocks.find { it.courseId == '" + course + "' }.id");
  }

  public Response publish(String timetable) {
    return as(staff()).post(TIMETABLES + "/" + timetable + "/publication");
  }

  /** A course that people can enrol in. */
  public String aPublishedCourse(Map<String, Object> changes) {
    aRoom(30);
    String term = aTerm();
    String course = aCourse(term, aTeacher(), changes);
    publish(aTimetable(term)).then().statusCode(200);
    return course;
  }

  public static List<Map<String, Object>> sessionsOf(String course) {
    return given()
        .get(COURSES + "/" + course + "/sessions?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }
}
