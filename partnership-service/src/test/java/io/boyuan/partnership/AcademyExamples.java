package io.boyuan.partnership;

import static io.boyuan.partnership.AcademyWorld.COURSES;
import static io.boyuan.partnership.AcademyWorld.SESSIONS;
import static io.boyuan.partnership.AcademyWorld.TEACHERS;
import static io.boyuan.partnership.AcademyWorld.TIMETABLES;
import static io.boyuan.partnership.AcademyWorld.coursePlan;
import static io.boyuan.partnership.AcademyWorld.firstMonday;
import static io.boyuan.partnership.AcademyWorld.sessionsOf;
import static io.boyuan.partnership.AgreementWorld.A_PAGE;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.aCode;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls about the academy that succeed for whoever may make them. */
final class AcademyExamples {

  private static final String COMMUNITY = API + "/communities/{community}";

  private AcademyExamples() {}

  static Map<String, Example> all(AcademyWorld world) {
    String room = world.aRoom(30);
    String term = world.aTerm();
    String teacher = world.aTeacher();
    String course = world.aCourse(term, teacher, Map.of());
    String session = published(world, term, course);
    String draft = world.aTimetable(term);
    var examples = new HashMap<String, Example>();
    examples.put("GET " + API + "/situation", Example.asking("?community=" + world.community));
    examples.put("GET " + TEACHERS, Example.asking("?community=" + world.community));
    examples.put("POST " + TEACHERS, Example.sending(world.teacherPlan()));
    examples.put("GET " + TEACHERS + "/{id}", Example.of(teacher));
    examples.put(
        "PUT " + TEACHERS + "/{id}/standing",
        Example.sending("{\"status\":\"SUSPENDED\",\"reason\":\"停课\"}")
            .with("id", world.aTeacher()));
    examples.put(
        "PUT " + TEACHERS + "/{id}/availability",
        Example.sending("{\"unavailable\":[],\"preferred\":[],\"avoided\":[]}")
            .with("id", world.aTeacher()));
    examples.put("GET " + TEACHERS + "/{id}/attachments", Example.of(teacher));
    examples.put(
        "POST " + TEACHERS + "/{id}/attachments",
        new Example(Map.of("id", teacher), "?name=a.pdf", A_PAGE, "application/pdf"));
    examples.put(
        "GET " + TEACHERS + "/{id}/attachments/{attachment}",
        Example.of(teacher).with("attachment", UUID.randomUUID().toString()));
    examples.put(
        "GET " + COMMUNITY + "/teaching-rooms", Example.NONE.with("community", world.community));
    examples.put(
        "PUT " + COMMUNITY + "/teaching-rooms/{space}",
        Example.sending(world.roomPlan(20))
            .with("community", world.community)
            .with("space", UUID.randomUUID().toString()));
    examples.put(
        "DELETE " + COMMUNITY + "/teaching-rooms/{space}",
        Example.NONE.with("community", world.community).with("space", world.aRoom(9)));
    examples.put("GET " + COMMUNITY + "/terms", Example.NONE.with("community", world.community));
    examples.put(
        "PUT " + COMMUNITY + "/terms/{code}",
        Example.sending(
                AcademyWorld.termPlan(
                    firstMonday(), firstMonday().plusDays(9), Instant.now(), Instant.now()))
            .with("community", world.community)
            .with("code", aCode()));
    examples.put("GET " + COURSES, Example.asking("?community=" + world.community));
    examples.put("GET " + COURSES + "/{id}", Example.of(course));
    examples.put(
        "PUT " + COURSES + "/{id}",
        Example.sending(coursePlan(teacher, Map.of())).with("id", course));
    examples.put(
        "POST " + COURSES + "/{id}/cancellation",
        Example.sending("{\"reason\":\"人数不足\"}")
            .with("id", world.aCourse(term, teacher, Map.of())));
    examples.put("GET " + COURSES + "/{course}/sessions", Example.NONE.with("course", course));
    String ofTerm = API + "/terms/{term}";
    examples.put("GET " + ofTerm + "/courses", Example.NONE.with("term", term));
    examples.put(
        "POST " + ofTerm + "/courses",
        Example.sending(coursePlan(teacher, Map.of())).with("term", term));
    examples.put("GET " + ofTerm + "/sessions", Example.NONE.with("term", term));
    examples.put("GET " + ofTerm + "/sessions/without-room", Example.NONE.with("term", term));
    examples.put("GET " + ofTerm + "/timetables", Example.NONE.with("term", term));
    examples.put(
        "POST " + ofTerm + "/timetables",
        Example.sending("{\"method\":\"QUICK\"}").with("term", world.aTerm()));
    String timetable = TIMETABLES + "/{id}";
    examples.put("GET " + timetable, Example.of(draft));
    String place =
        "{\"day\":\"SUNDAY\",\"from\":\"09:00\",\"roomId\":\"%s\",\"pinned\":false}"
            .formatted(room);
    String block = world.blockOf(draft, course);
    examples.put(
        "POST " + timetable + "/blocks/{block}/trial",
        Example.sending(place).with("id", draft).with("block", block));
    examples.put(
        "PUT " + timetable + "/blocks/{block}",
        Example.sending(place).with("id", draft).with("block", block));
    examples.put(
        "POST " + timetable + "/planning",
        Example.sending("{\"method\":\"QUICK\"}").with("id", draft));
    examples.put("POST " + timetable + "/publication", Example.of(draft));
    examples.put("DELETE " + timetable, Example.of(draft));
    examples.put("GET " + SESSIONS + "/{id}", Example.of(session));
    examples.put(
        "PUT " + SESSIONS + "/{id}/place",
        Example.sending(
                "{\"startsAt\":\"2099-01-01T09:00:00+08:00\",\"endsAt\":\"2099-01-01T10:00:00+08:00\",\"roomId\":\"%s\"}"
                    .formatted(room))
            .with("id", session));
    examples.put(
        "PUT " + SESSIONS + "/{id}/substitute",
        Example.sending("{\"teacherId\":null}").with("id", session));
    examples.put("POST " + SESSIONS + "/{id}/room-request", Example.of(session));
    examples.put(
        "POST " + SESSIONS + "/{id}/cancellation",
        Example.sending("{\"reason\":\"出差\"}").with("id", session));
    examples.put(
        "POST " + API + "/my-children",
        Example.sending("{\"name\":\"小明\",\"birthDate\":\"2020-01-01\"}"));
    String nobody = UUID.randomUUID().toString();
    examples.put(
        "PUT " + API + "/my-children/{id}",
        Example.sending("{\"name\":\"小明\",\"birthDate\":\"2020-01-01\"}").with("id", nobody));
    examples.put("DELETE " + API + "/my-children/{id}", Example.of(nobody));
    examples.put("GET " + COURSES + "/{course}/enrolments", Example.NONE.with("course", course));
    examples.put(
        "POST " + COURSES + "/{course}/enrolments", Example.sending("{}").with("course", course));
    examples.put(
        "GET " + COURSES + "/{course}/enrolments/consent", Example.NONE.with("course", course));
    examples.put(
        "POST " + API + "/my-enrolments",
        Example.sending(
            "{\"places\":[{\"courseId\":\"%s\",\"childId\":\"%s\",\"consentSha256\":\"%s\"}]}"
                .formatted(course, nobody, "0".repeat(64))));
    examples.put("GET " + API + "/my-enrolments/{id}", Example.of(nobody));
    examples.put("POST " + API + "/my-enrolments/{id}/withdrawal", Example.of(nobody));
    String enrolment =
        PartnershipWorld.as(world.somebody())
            .body("{\"ofAge\":true}")
            .post(COURSES + "/" + course + "/enrolments")
            .path("id");
    examples.put(
        "POST " + API + "/enrolments/{id}/admission",
        Example.sending("{\"reason\":\"特批\"}").with("id", enrolment));
    return examples;
  }

  private static String published(AcademyWorld world, String term, String course) {
    world.publish(world.aTimetable(term)).then().statusCode(200);
    return (String) sessionsOf(course).getFirst().get("id");
  }
}
