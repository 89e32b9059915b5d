package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.now;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.TestCaller;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A small language in which tests tell how volunteers are trained. */
final class TrainingWorld {

  static final String TRAININGS = "/api/volunteer/v1/trainings";
  static final String SESSIONS = "/api/volunteer/v1/training-sessions";
  static final String MINE = "/api/volunteer/v1/my-trainings";

  private static final String QUIZ =
      """
      ,"passMark":60,"questions":[
        {"text":"敲门吗？","textEn":"Knock?","choice":"SINGLE","right":[0],
         "options":[{"text":"敲","textEn":"Yes"},{"text":"不敲","textEn":"No"}]},
        {"text":"带什么？","textEn":"Bring what?","choice":"MULTIPLE","right":[0,2],
         "options":[{"text":"证件","textEn":"Card"},{"text":"宠物","textEn":"Pet"},
           {"text":"鞋套","textEn":"Shoe covers"}]}]""";

  private final VolunteerWorld world;

  TrainingWorld(VolunteerWorld world) {
    this.world = world;
  }

  static String plan(String more) {
    return """
        {"communityCode":"boyuan","title":"志愿礼仪","titleEn":"Etiquette","kind":"ETIQUETTE",
         "adviser":"第三方机构"%s}
        """
        .formatted(more);
  }

  /** Valid for a year, without a quiz. */
  String aTraining() {
    return offered(plan(",\"validMonths\":12"));
  }

  /** Valid for a year, with a quiz of two questions of which both must be right. */
  String aTrainingWithQuiz() {
    return offered(planWithQuiz());
  }

  static String planWithQuiz() {
    return plan(",\"validMonths\":12" + QUIZ);
  }

  String offered(String plan) {
    return as(world.staff()).body(plan).post(TRAININGS).then().statusCode(201).extract().path("id");
  }

  static String sessionPlan(Instant from, int capacity) {
    return """
        {"startsAt":"%s","endsAt":"%s","online":false,"place":"会议室","capacity":%d}
        """
        .formatted(from, from.plus(Duration.ofHours(2)), capacity);
  }

  String aSession(String training, Instant from, int capacity) {
    return as(world.coordinator())
        .body(sessionPlan(from, capacity))
        .post(TRAININGS + "/" + training + "/sessions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  String aSession(String training) {
    return aSession(training, now().plus(Duration.ofDays(2)), 10);
  }

  static String completionPlan(UUID volunteer) {
    return """
        {"volunteerId":"%s","volunteerName":"王小明","completedOn":"2026-01-01",
         "reason":"区里同一课程","evidence":"证书 31 号"}
        """
        .formatted(volunteer);
  }

  String aRecordedCompletion(String training) {
    return as(world.staff())
        .body(completionPlan(UUID.randomUUID()))
        .post(TRAININGS + "/" + training + "/completions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Response join(TestCaller volunteer, String session) {
    return as(volunteer).post(SESSIONS + "/" + session + "/sign-up");
  }

  Response mark(TestCaller marker, String session, boolean attended, TestCaller... volunteers) {
    String marks =
        Arrays.stream(volunteers)
            .map(v -> "{\"volunteerId\":\"%s\",\"attended\":%b}".formatted(v.id(), attended))
            .collect(Collectors.joining(","));
    return as(marker)
        .body("{\"marks\":[" + marks + "]}")
        .put(SESSIONS + "/" + session + "/attendance");
  }

  /** Signs somebody up for a session of a training on a day, and marks that they came. */
  void attended(TestCaller volunteer, String training, Instant when) {
    MovableClock.at(
        when,
        () -> {
          String session = aSession(training, when.plus(Duration.ofHours(1)), 10);
          join(volunteer, session).then().statusCode(201);
          MovableClock.at(
              when.plus(Duration.ofHours(2)),
              () -> mark(world.coordinator(), session, true, volunteer).then().statusCode(204));
        });
  }

  void attended(TestCaller volunteer, String training) {
    attended(volunteer, training, now());
  }

  static Response handIn(TestCaller volunteer, String training, String chosen) {
    return as(volunteer)
        .body("{\"version\":0,\"chosen\":" + chosen + "}")
        .post(TRAININGS + "/" + training + "/quiz-attempts");
  }

  static List<Map<String, Object>> completionsOf(TestCaller volunteer) {
    return as(volunteer).get(MINE).then().statusCode(200).extract().path("items");
  }

  static String problem(Response response) {
    return response.<String>path("type").replace("urn:boyuan:problem:", "");
  }

  /** What the permission table asks with. */
  Map<String, Example> examples() {
    var examples = new HashMap<String, Example>();
    String training = aTrainingWithQuiz();
    String session = aSession(training);
    String completion = aRecordedCompletion(training);
    String reason = "{\"reason\":\"test\"}";
    String trainings = "/api/volunteer/v1/trainings";
    String sessions = "/api/volunteer/v1/training-sessions/{id}";
    examples.put("POST " + trainings, Example.sending(plan("")));
    for (String read :
        List.of("", "/questions", "/sessions", "/quiz", "/quiz-attempts", "/completions")) {
      examples.put("GET " + trainings + "/{id}" + read, Example.of(training));
    }
    examples.put("PUT " + trainings + "/{id}", Example.sending(plan("")).with("id", training));
    examples.put(
        "POST " + trainings + "/{id}/retirement", Example.sending(reason).with("id", aTraining()));
    examples.put(
        "POST " + trainings + "/{id}/sessions",
        Example.sending(sessionPlan(VolunteerWorld.now().plusSeconds(60), 5)).with("id", training));
    examples.put(
        "POST " + trainings + "/{id}/quiz-attempts",
        Example.sending("{\"version\":0,\"chosen\":[[0],[1]]}").with("id", training));
    examples.put(
        "GET " + trainings + "/{id}/quiz-attempts/{attemptId}",
        Example.of(training).with("attemptId", UUID.randomUUID().toString()));
    examples.put(
        "POST " + trainings + "/{id}/completions",
        Example.sending(completionPlan(UUID.randomUUID())).with("id", training));
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
        Example.sending(reason).with("id", aSession(training)));
    examples.put(
        "PUT " + sessions + "/attendance",
        Example.sending(
                "{\"marks\":[{\"volunteerId\":\"" + UUID.randomUUID() + "\",\"attended\":true}]}")
            .with("id", session));
    examples.put("GET /api/volunteer/v1/my-trainings/{id}/certificate", Example.of(training));
    return examples;
  }
}
