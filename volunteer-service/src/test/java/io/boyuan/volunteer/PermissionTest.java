package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.ACTIVITIES;
import static io.boyuan.volunteer.VolunteerWorld.RECORDS;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.SIGN_UPS;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.PermissionTable;
import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PermissionTest {

  private static final PermissionTable TABLE =
      PermissionTable.of(
          """
                                                           | anonymous resident volunteer coordinator staff other-staff dispatcher admin
          GET    /api/volunteer/v1/activities              | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/activities              | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/activities/{id}         | ok        ok       ok        ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/shifts                  | ok        ok       ok        ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/shifts/{id}             | ok        ok       ok        ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/shifts/{id}/sign-ups    | 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/shifts/{id}/sign-ups    | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/shifts/{id}/check-in-code | 401     403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/shifts/{id}/check-in-code image/png | 401 403 403      ok          ok    403         403        ok
          POST   /api/volunteer/v1/shifts/{id}/check-ins   | 401       403      ok        403         403   403         403        403
          POST   /api/volunteer/v1/shifts/{id}/check-outs  | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/sign-ups                | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/sign-ups/{id}           | 401       403      ok        403         403   403         403        403
          DELETE /api/volunteer/v1/sign-ups/{id}           | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/service-records         | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/service-records/mine    | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/service-records/{id}    | 401       403      ok        ok          ok    ok          403        ok
          POST   /api/volunteer/v1/service-records/{id}/verification | 401 403  403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/audit-entries           | 401       403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/dead-letters            | 401       403      403       403         403   403         403        ok
          POST   /api/volunteer/v1/dead-letters/{id}/replay | 401      403      403       403         403   403         403        ok
          GET    /api/volunteer/v1/trainings               | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/trainings               | 401       403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/trainings/{id}          | ok        ok       ok        ok          ok    ok          ok         ok
          PUT    /api/volunteer/v1/trainings/{id}          | 401       403      403       403         ok    403         403        ok
          POST   /api/volunteer/v1/trainings/{id}/retirement | 401     403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/trainings/{id}/questions | 401      403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/trainings/{id}/sessions | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/trainings/{id}/sessions | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/trainings/{id}/quiz     | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/trainings/{id}/quiz-attempts | 401  403      ok        403         403   403         403        403
          POST   /api/volunteer/v1/trainings/{id}/quiz-attempts | 401  403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/trainings/{id}/quiz-attempts/{attemptId} | 401 403 ok  403         403   403         403        403
          GET    /api/volunteer/v1/trainings/{id}/completions | 401    403      403       403         ok    403         403        ok
          POST   /api/volunteer/v1/trainings/{id}/completions | 401    403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/training-completions/{id} | 401     403      403       403         ok    403         403        ok
          POST   /api/volunteer/v1/training-completions/{id}/revocation | 401 403 403     403         ok    403         403        ok
          GET    /api/volunteer/v1/training-sessions/{id}  | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/training-sessions/{id}/cancellation | 401 403 403      ok          ok    403         403        ok
          GET    /api/volunteer/v1/training-sessions/{id}/sign-up | 401 403     ok        403         403   403         403        403
          POST   /api/volunteer/v1/training-sessions/{id}/sign-up | 401 403     ok        403         403   403         403        403
          DELETE /api/volunteer/v1/training-sessions/{id}/sign-up | 401 403     ok        403         403   403         403        403
          GET    /api/volunteer/v1/training-sessions/{id}/participants | 401 403 403      ok          ok    403         403        ok
          PUT    /api/volunteer/v1/training-sessions/{id}/attendance | 401 403  403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/my-training-sessions    | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/my-trainings            | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/my-trainings/{id}/certificate | 401 403      ok        403         403   403         403        403
          GET /api/volunteer/v1/studios                                | ok     ok     ok     ok     ok     ok     ok     ok
          GET /api/volunteer/v1/studios/{id}                           | ok     ok     ok     ok     ok     ok     ok     ok
          POST /api/volunteer/v1/studios/{id}/hiding                   | 401    403    403    403    ok     403    403    ok
          POST /api/volunteer/v1/studios/{id}/showing                  | 401    403    403    403    ok     403    403    ok
          GET /api/volunteer/v1/studios/{id}/slots                     | ok     ok     ok     ok     ok     ok     ok     ok
          GET /api/volunteer/v1/my-studio                              | 401    403    403    403    403    403    403    403
          PUT /api/volunteer/v1/my-studio                              | 401    403    403    403    403    403    403    403
          GET /api/volunteer/v1/my-studio/slots                        | 401    403    403    403    403    403    403    403
          POST /api/volunteer/v1/my-studio/slots                       | 401    403    403    403    403    403    403    403
          POST /api/volunteer/v1/my-studio/slots/{id}/withdrawal       | 401    403    403    403    403    403    403    403
          POST /api/volunteer/v1/talent-slots/{id}/reservations        | 401    ok     ok     403    403    403    403    403
          GET /api/volunteer/v1/slot-reservations                      | 401    ok     ok     403    403    403    403    403
          GET /api/volunteer/v1/slot-reservations/{id}                 | 401    ok     ok     403    403    403    403    403
          DELETE /api/volunteer/v1/slot-reservations/{id}              | 401    ok     ok     403    403    403    403    403
          POST /api/volunteer/v1/slot-reservations/{id}/outcome        | 401    403    403    403    403    403    403    403
          GET /api/volunteer/v1/talent-service-days/{month}            | ok     ok     ok     ok     ok     ok     ok     ok
          GET /api/volunteer/v1/talent-service-days/{month}/answer     | 401    403    403    403    403    403    403    403
          PUT /api/volunteer/v1/talent-service-days/{month}/answer     | 401    403    403    403    403    403    403    403
          GET /api/volunteer/v1/talent-stands/{id}                     | ok     ok     ok     ok     ok     ok     ok     ok
          POST /api/volunteer/v1/talent-stands/{id}/opening            | 401    403    403    403    403    403    403    403
          POST /api/volunteer/v1/talent-stands/{id}/closing            | 401    403    403    403    403    403    403    403
          POST /api/volunteer/v1/talent-stands/{id}/next               | 401    403    403    403    403    403    403    403
          GET /api/volunteer/v1/talent-stands/{id}/numbers             | 401    403    403    403    403    403    403    403
          POST /api/volunteer/v1/talent-stands/{id}/numbers            | 401    ok     ok     403    403    403    403    403
          GET /api/volunteer/v1/queue-numbers                          | 401    ok     ok     403    403    403    403    403
          GET /api/volunteer/v1/queue-numbers/{id}                     | 401    ok     ok     403    403    403    403    403
          DELETE /api/volunteer/v1/queue-numbers/{id}                  | 401    ok     ok     403    403    403    403    403
          POST /api/volunteer/v1/queue-numbers/{id}/outcome            | 401    403    403    403    403    403    403    403
          GET /api/volunteer/v1/help-posts                             | 401    ok     ok     ok     ok     ok     403    ok
          POST /api/volunteer/v1/help-posts                            | 401    ok     ok     403    403    403    403    403
          GET /api/volunteer/v1/help-posts/{id}                        | 401    ok     ok     403    ok     ok     403    ok
          DELETE /api/volunteer/v1/help-posts/{id}                     | 401    ok     ok     403    403    403    403    403
          POST /api/volunteer/v1/help-posts/{id}/acceptance            | 401    ok     ok     403    403    403    403    403
          DELETE /api/volunteer/v1/help-posts/{id}/acceptance          | 401    ok     ok     403    403    403    403    403
          PUT /api/volunteer/v1/help-posts/{id}/confirmation           | 401    ok     ok     403    403    403    403    403
          POST /api/volunteer/v1/help-posts/{id}/dispute               | 401    ok     ok     403    403    403    403    403
          POST /api/volunteer/v1/help-posts/{id}/decision              | 401    403    403    403    ok     403    403    ok
          GET /api/volunteer/v1/my-help-posts                          | 401    ok     ok     403    403    403    403    403
          GET /api/volunteer/v1/help-disputes                          | 401    403    403    403    ok     403    403    ok
          GET /api/volunteer/v1/help-flags                             | 401    403    403    403    ok     403    403    ok
          """);

  Tokens tokens;

  @Test
  void every_operation_of_the_api_has_its_row() {
    assertThat(TABLE.missing(service().resolve("/api/volunteer/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new VolunteerWorld(tokens);
    var callers = tokens.callersOf("boyuan");

    assertThat(TABLE.deviations(service(), callers, examples(world))).isEmpty();
  }

  private Map<String, Example> examples(VolunteerWorld world) {
    String shift = world.aShift().planned();
    String activity = VolunteerWorld.get(SHIFTS + "/" + shift).path("activityId");
    var volunteer = world.aVolunteer();
    String signUp = signedUp(volunteer, shift);
    String record = world.pendingRecordOf(world.aVolunteer());
    String code = "{\"code\":\"000000\"}";
    var examples = new HashMap<String, Example>();
    ofTraining(world, examples);
    ofTalents(examples);
    ofHelp(world, examples);
    examples.putAll(
        Map.ofEntries(
            Map.entry("POST " + ACTIVITIES, Example.sending(world.aShift().plan())),
            Map.entry("GET " + ACTIVITIES + "/{id}", Example.of(activity)),
            Map.entry("GET " + SHIFTS + "/{id}", Example.of(shift)),
            Map.entry("GET " + SHIFTS + "/{id}/sign-ups", Example.of(shift)),
            Map.entry("POST " + SHIFTS + "/{id}/sign-ups", Example.of(shift)),
            Map.entry("GET " + SHIFTS + "/{id}/check-in-code", Example.of(shift)),
            Map.entry(
                "POST " + SHIFTS + "/{id}/check-ins", Example.sending(code).with("id", shift)),
            Map.entry(
                "POST " + SHIFTS + "/{id}/check-outs", Example.sending(code).with("id", shift)),
            Map.entry("GET " + SIGN_UPS + "/{id}", Example.of(signUp)),
            Map.entry("DELETE " + SIGN_UPS + "/{id}", Example.of(signUp)),
            Map.entry("GET " + RECORDS, Example.asking("?community=boyuan")),
            Map.entry("GET " + RECORDS + "/{id}", Example.of(record)),
            Map.entry(
                "POST " + RECORDS + "/{id}/verification", Example.sending("{}").with("id", record)),
            Map.entry("GET /api/volunteer/v1/audit-entries", Example.asking("?community=boyuan")),
            Map.entry(
                "POST /api/volunteer/v1/dead-letters/{id}/replay",
                Example.of(UUID.randomUUID().toString()))));
    return examples;
  }

  /** Nobody in the table is a talent; what talents may do is in their own tests. */
  private void ofTalents(Map<String, Example> examples) {
    var talent = new TalentWorld(tokens).aTalent();
    String slot = TalentWorld.aSlot(talent, TalentWorld.inDaysAt(3, 9));
    String stand = TalentWorld.aStand(talent, TalentWorld.monthIn(1));
    String nothing = UUID.randomUUID().toString();
    String reason = "{\"reason\":\"test\"}";
    String outcome = "{\"served\":true}";
    String api = "/api/volunteer/v1";
    String studio = api + "/studios/{id}";
    String day = api + "/talent-service-days/{month}";
    String month = TalentWorld.monthIn(1).toString();
    for (String read : List.of("", "/slots")) {
      examples.put("GET " + studio + read, Example.of(talent.id().toString()));
    }
    for (String change : List.of("/hiding", "/showing")) {
      examples.put(
          "POST " + studio + change, Example.sending(reason).with("id", talent.id().toString()));
    }
    examples.put(
        "POST " + api + "/my-studio/slots/{id}/withdrawal",
        Example.sending(reason).with("id", slot));
    examples.put(
        "POST " + api + "/talent-slots/{id}/reservations", Example.sending("{}").with("id", slot));
    for (String operation : List.of("GET ", "DELETE ")) {
      examples.put(operation + api + "/slot-reservations/{id}", Example.of(nothing));
      examples.put(operation + api + "/queue-numbers/{id}", Example.of(nothing));
    }
    for (String marked : List.of("/slot-reservations", "/queue-numbers")) {
      examples.put(
          "POST " + api + marked + "/{id}/outcome", Example.sending(outcome).with("id", nothing));
    }
    examples.put("GET " + day, Example.asking("").with("month", month));
    examples.put("GET " + day + "/answer", Example.asking("").with("month", month));
    examples.put(
        "PUT " + day + "/answer", Example.sending("{\"accepts\":true}").with("month", month));
    for (String operation :
        List.of(
            "GET {id}",
            "GET {id}/numbers",
            "POST {id}/opening",
            "POST {id}/closing",
            "POST {id}/next",
            "POST {id}/numbers")) {
      examples.put(operation.replace(" ", " " + api + "/talent-stands/"), Example.of(stand));
    }
  }

  private static void ofHelp(VolunteerWorld world, Map<String, Example> examples) {
    String post = HelpTest.written(world.aVolunteer(), HelpTest.plan("OFFER"));
    String posts = HelpTest.POSTS;
    examples.put("GET " + posts, Example.asking("?community=boyuan"));
    examples.put("POST " + posts, Example.sending(HelpTest.plan("OFFER")));
    for (String operation :
        List.of("GET {id}", "DELETE {id}", "POST {id}/acceptance", "DELETE {id}/acceptance")) {
      examples.put(operation.replace(" ", " " + posts + "/"), Example.of(post));
    }
    examples.put(
        "PUT " + posts + "/{id}/confirmation",
        Example.sending("{\"minutes\":30}").with("id", post));
    examples.put(
        "POST " + posts + "/{id}/dispute",
        Example.sending("{\"words\":\"test\"}").with("id", post));
    examples.put(
        "POST " + posts + "/{id}/decision",
        Example.sending("{\"minutes\":30,\"reason\":\"test\"}").with("id", post));
    for (String list : List.of("help-disputes", "help-flags")) {
      examples.put("GET /api/volunteer/v1/" + list, Example.asking("?community=boyuan"));
    }
  }

  private static void ofTraining(VolunteerWorld world, Map<String, Example> examples) {
    var school = new TrainingWorld(world);
    String training = school.aTrainingWithQuiz();
    String session = school.aSession(training);
    String completion = school.aRecordedCompletion(training);
    String reason = "{\"reason\":\"test\"}";
    String trainings = "/api/volunteer/v1/trainings";
    String sessions = "/api/volunteer/v1/training-sessions/{id}";
    examples.put("POST " + trainings, Example.sending(TrainingWorld.plan("")));
    for (String read :
        List.of("", "/questions", "/sessions", "/quiz", "/quiz-attempts", "/completions")) {
      examples.put("GET " + trainings + "/{id}" + read, Example.of(training));
    }
    examples.put(
        "PUT " + trainings + "/{id}", Example.sending(TrainingWorld.plan("")).with("id", training));
    examples.put(
        "POST " + trainings + "/{id}/retirement",
        Example.sending(reason).with("id", school.aTraining()));
    examples.put(
        "POST " + trainings + "/{id}/sessions",
        Example.sending(TrainingWorld.sessionPlan(VolunteerWorld.now().plusSeconds(60), 5))
            .with("id", training));
    examples.put(
        "POST " + trainings + "/{id}/quiz-attempts",
        Example.sending("{\"version\":0,\"chosen\":[[0],[1]]}").with("id", training));
    examples.put(
        "GET " + trainings + "/{id}/quiz-attempts/{attemptId}",
        Example.of(training).with("attemptId", UUID.randomUUID().toString()));
    examples.put(
        "POST " + trainings + "/{id}/completions",
        Example.sending(TrainingWorld.completionPlan(UUID.randomUUID())).with("id", training));
    examples.put("GET /api/volunteer/v1/training-completions/{id}", Example.of(completion));
    examples.put(
        "POST /api/volunteer/v1/training-completions/{id}/revocation",
        Example.sending(reason).with("id", completion));
    for (String operation : List.of("GET ", "POST ", "DELETE ")) {
      examples.put(operation + sessions + "/sign-up", Example.of(session));
    }
    examples.put("GET " + sessions, Example.of(session));
    examples.put("GET " + sessions + "/participants", Example.of(session));
    examples.put(
        "POST " + sessions + "/cancellation",
        Example.sending(reason).with("id", school.aSession(training)));
    examples.put(
        "PUT " + sessions + "/attendance",
        Example.sending(
                "{\"marks\":[{\"volunteerId\":\"" + UUID.randomUUID() + "\",\"attended\":true}]}")
            .with("id", session));
    examples.put("GET /api/volunteer/v1/my-trainings/{id}/certificate", Example.of(training));
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
