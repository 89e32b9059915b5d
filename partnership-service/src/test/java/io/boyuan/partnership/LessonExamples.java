package io.boyuan.partnership;

import static io.boyuan.partnership.AcademyWorld.COURSES;
import static io.boyuan.partnership.AcademyWorld.SESSIONS;
import static io.boyuan.partnership.AcademyWorld.TEACHERS;
import static io.boyuan.partnership.AcademyWorld.sessionsOf;
import static io.boyuan.partnership.LessonWorld.MINE;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.restassured.RestAssured.given;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls about classes that are held, which succeed for whoever may make them. */
final class LessonExamples {

  private LessonExamples() {}

  static Map<String, Example> all(AcademyWorld academy) {
    String course = given().get(COURSES + "?community=" + academy.community).path("items[0].id");
    String held = (String) sessionsOf(course).getFirst().get("id");
    String nobody = UUID.randomUUID().toString();
    var session = Example.NONE.with("session", held);
    var own = Example.NONE.with("enrolment", nobody);
    var examples = new HashMap<String, Example>();
    String ofSession = SESSIONS + "/{session}";
    examples.put("GET " + ofSession + "/check-in-code", session);
    examples.put(
        "POST " + ofSession + "/check-ins",
        Example.sending("{\"code\":\"123456\"}").with("session", held));
    examples.put("GET " + ofSession + "/attendance", session);
    examples.put(
        "PUT " + ofSession + "/attendance",
        Example.sending(LessonWorld.list("PRESENT", nobody)).with("session", held));
    examples.put("GET " + ofSession + "/attendance/{enrolment}", session.with("enrolment", nobody));
    examples.put("GET " + MINE + "/{enrolment}/attendance", own);
    examples.put("GET " + MINE + "/{enrolment}/absences", own);
    examples.put(
        "POST " + MINE + "/{enrolment}/absences",
        Example.sending("{\"sessionId\":\"%s\"}".formatted(nobody)).with("enrolment", nobody));
    examples.put("DELETE " + MINE + "/{enrolment}/absences/{session}", own.with("session", nobody));
    examples.put(
        "GET " + API + "/frequent-absences", Example.asking("?community=" + academy.community));
    examples.put("GET " + MINE + "/{enrolment}/clashes", own);
    examples.put(
        "GET " + API + "/terms/{term}/class-clashes",
        Example.NONE.with("term", given().get(COURSES + "/" + course).path("termId")));
    String waiting = API + "/unconfirmed-teaching";
    examples.put("GET " + waiting, Example.asking("?community=" + academy.community));
    examples.put(
        "POST " + waiting + "/confirmation",
        Example.sending("{\"sessionIds\":[\"%s\"]}".formatted(held)));
    examples.put(
        "POST " + ofSession + "/teaching",
        Example.sending("{\"outcome\":\"TAUGHT\"}").with("session", held));
    examples.put(
        "GET " + TEACHERS + "/{teacher}/hours",
        Example.NONE.with("teacher", given().get(COURSES + "/" + course).path("teacherId")));
    String certificate = MINE + "/{enrolment}/certificate";
    examples.put("GET " + certificate, own);
    examples.put("POST " + certificate, own);
    examples.put("POST " + certificate + "/prints", own);
    examples.put(
        "GET " + API + "/certificates/{code}", Example.NONE.with("code", "7K3Q-9XZA-M2TD"));
    examples.put("GET " + MINE + "/{enrolment}/feedback", own);
    examples.put(
        "PUT " + MINE + "/{enrolment}/feedback",
        Example.sending("{\"content\":5,\"teaching\":5,\"place\":4}").with("enrolment", nobody));
    examples.put("GET " + COURSES + "/{course}/feedback", Example.NONE.with("course", course));
    examples.put(
        "GET " + COURSES + "/{course}/feedback/words", Example.NONE.with("course", course));
    examples.put("GET " + COURSES + "/{course}/calendar.ics", Example.NONE.with("course", course));
    examples.put("GET " + API + "/calendars/{secret}.ics", Example.NONE.with("secret", "guessed"));
    return examples;
  }
}
