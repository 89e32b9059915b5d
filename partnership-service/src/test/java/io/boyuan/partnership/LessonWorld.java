package io.boyuan.partnership;

import static io.boyuan.partnership.AcademyWorld.COURSES;
import static io.boyuan.partnership.AcademyWorld.SESSIONS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.restassured.RestAssured.given;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A course of the academy that is held, with its teacher and those who take part. */
final class LessonWorld {

  static final String MINE = API + "/my-enrolments";

  final AcademyWorld academy;
  final TestCaller teacher;
  final String teacherId;
  final String term;
  final String course;
  final List<String> sessions;
  private final List<OffsetDateTime> begins;
  private final List<OffsetDateTime> ends;

  LessonWorld(AcademyWorld academy, Map<String, Object> changes) {
    this.academy = academy;
    academy.aRoom(30);
    teacher = academy.somebody();
    teacherId = academy.aTeacher(teacher);
    term = academy.aTerm();
    course = academy.aCourse(term, teacherId, changes);
    academy.publish(academy.aTimetable(term)).then().statusCode(200);
    var all = AcademyWorld.sessionsOf(course);
    sessions = all.stream().map(session -> (String) session.get("id")).toList();
    begins = all.stream().map(session -> time(session, "startsAt")).toList();
    ends = all.stream().map(session -> time(session, "endsAt")).toList();
  }

  LessonWorld(Tokens tokens) {
    this(new AcademyWorld(tokens), Map.of());
  }

  private static OffsetDateTime time(Map<String, Object> session, String name) {
    return OffsetDateTime.parse((String) session.get(name));
  }

  TestCaller staff() {
    return academy.staff();
  }

  Instant begin(int session) {
    return begins.get(session).toInstant();
  }

  Instant end(int session) {
    return ends.get(session).toInstant();
  }

  String enrolled(TestCaller who) {
    return as(who)
        .body("{\"ofAge\":true}")
        .post(COURSES + "/" + course + "/enrolments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  String childOf(TestCaller guardian, String name) {
    String child =
        as(guardian)
            .body("{\"name\":\"%s\",\"birthDate\":\"2020-02-01\"}".formatted(name))
            .post(API + "/my-children")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String hash = given().get(COURSES + "/" + course + "/enrolments/consent").path("sha256");
    return as(guardian)
        .body("{\"childId\":\"%s\",\"consentSha256\":\"%s\"}".formatted(child, hash))
        .post(COURSES + "/" + course + "/enrolments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  String session(int number) {
    return SESSIONS + "/" + sessions.get(number);
  }

  /** What happens at a session, after its begin. */
  void during(int session, Duration after, Runnable work) {
    MovableClock.at(begin(session).plus(after), work);
  }

  /** What happens after the end of a session. */
  void after(int session, Duration after, Runnable work) {
    MovableClock.at(end(session).plus(after), work);
  }

  static String list(String presence, String... enrolments) {
    return Stream.of(enrolments)
        .map(id -> "{\"enrolmentId\":\"%s\",\"presence\":\"%s\"}".formatted(id, presence))
        .reduce((one, other) -> one + "," + other)
        .map("{\"marks\":[%s]}"::formatted)
        .orElseThrow();
  }

  /** From the list as it stands. */
  Response mark(TestCaller by, int session, String list) {
    String path = session(session) + "/attendance";
    String read = as(by).get(path).header("ETag");
    var request = as(by).body(list);
    return (read == null ? request : request.header("If-Match", read)).put(path);
  }

  /** Says right after some sessions who was there. */
  void marked(int from, int until, String presence, String... enrolments) {
    for (int i = from; i < until; i++) {
      int session = i;
      after(
          i,
          Duration.ofMinutes(1),
          () -> mark(teacher, session, list(presence, enrolments)).then().statusCode(204));
    }
  }
}
