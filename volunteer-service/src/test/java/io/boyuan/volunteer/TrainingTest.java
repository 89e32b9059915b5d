package io.boyuan.volunteer;

import static io.boyuan.volunteer.TrainingWorld.MINE;
import static io.boyuan.volunteer.TrainingWorld.SESSIONS;
import static io.boyuan.volunteer.TrainingWorld.TRAININGS;
import static io.boyuan.volunteer.TrainingWorld.completionsOf;
import static io.boyuan.volunteer.TrainingWorld.handIn;
import static io.boyuan.volunteer.TrainingWorld.join;
import static io.boyuan.volunteer.TrainingWorld.plan;
import static io.boyuan.volunteer.TrainingWorld.planWithQuiz;
import static io.boyuan.volunteer.TrainingWorld.problem;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.boyuan.contracts.volunteer.TrainingCompleted;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.training.Qualifications;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trainings, their sessions and quizzes, and who is qualified by them (V5). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class TrainingTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String RIGHT = "[[0],[0,2]]";
  private static final String WRONG = "[[1],[0,2]]";

  Tokens tokens;
  Broker broker;
  @Inject Qualifications qualifications;
  VolunteerWorld world;
  TrainingWorld school;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
    school = new TrainingWorld(world);
  }

  @Test
  void a_training_is_offered_changed_from_the_version_read_and_retired() {
    String id = school.aTraining();
    String tag = get(TRAININGS + "/" + id).then().statusCode(200).extract().header("ETag");
    String changed = plan(",\"validMonths\":24");

    as(world.staff()).body(changed).put(TRAININGS + "/" + id).then().statusCode(428);
    as(world.staff())
        .header("If-Match", tag)
        .body(changed)
        .put(TRAININGS + "/" + id)
        .then()
        .statusCode(200)
        .body("validMonths", equalTo(24));
    as(world.staff())
        .header("If-Match", tag)
        .body(changed)
        .put(TRAININGS + "/" + id)
        .then()
        .statusCode(412);
    String reason = "{\"reason\":\"由新课程替代\"}";
    as(world.staff())
        .body(reason)
        .post(TRAININGS + "/" + id + "/retirement")
        .then()
        .statusCode(200);
    assertThat(problem(as(world.staff()).body(reason).post(TRAININGS + "/" + id + "/retirement")))
        .isEqualTo("training-retired");
    get(TRAININGS + "?community=boyuan&limit=200").then().body("items.id", not(hasItem(id)));
    get(TRAININGS + "/" + id).then().body("retiredAt", notNullValue());
  }

  @Test
  void what_is_right_is_shown_to_who_writes_the_quiz_and_never_to_learners() {
    String id = school.aTrainingWithQuiz();

    get(TRAININGS + "/" + id).then().body("questions", equalTo(2));
    String shown = as(world.aVolunteer()).get(TRAININGS + "/" + id + "/quiz").asString();
    assertThat(shown).contains("鞋套").doesNotContain("right");
    as(world.aVolunteer()).get(TRAININGS + "/" + id + "/questions").then().statusCode(403);
    as(world.staff())
        .get(TRAININGS + "/" + id + "/questions")
        .then()
        .statusCode(200)
        .body("right", hasItem(List.of(0, 2)));
  }

  @Test
  void a_quiz_that_makes_no_sense_is_refused() {
    String good = planWithQuiz();
    for (String bad :
        List.of(
            good.replace("\"passMark\":60,", ""),
            plan(",\"passMark\":60"),
            good.replace("\"right\":[0],", "\"right\":[0,1],"),
            good.replace("\"right\":[0,2]", "\"right\":[0,3]"),
            good.replace("\"right\":[0,2]", "\"right\":[]"),
            plan(",\"validMonths\":0"))) {
      assertThat(problem(as(world.staff()).body(bad).post(TRAININGS))).isEqualTo("invalid-input");
    }
  }

  @Test
  void of_twenty_at_one_door_as_many_get_in_as_there_are_places() {
    String session = school.aSession(school.aTraining(), now().plus(Duration.ofDays(2)), 5);
    var volunteers = Stream.generate(world::aVolunteer).limit(20).toList();

    var answers = Race.run(20, i -> () -> join(volunteers.get(i), session).statusCode());

    assertThat(answers).filteredOn(status -> status == 201).hasSize(5);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(15);
    get(SESSIONS + "/" + session).then().body("taken", equalTo(5));
  }

  @Test
  void who_leaves_gives_the_place_back() {
    String session = school.aSession(school.aTraining(), now().plus(Duration.ofDays(2)), 1);
    var first = world.aVolunteer();
    var second = world.aVolunteer();
    join(first, session).then().statusCode(201);
    assertThat(problem(join(first, session))).isEqualTo("already-in-session");
    assertThat(problem(join(second, session))).isEqualTo("training-session-full");

    as(first).delete(SESSIONS + "/" + session + "/sign-up").then().statusCode(204);
    as(first).delete(SESSIONS + "/" + session + "/sign-up").then().statusCode(404);

    join(second, session).then().statusCode(201);
    as(second)
        .get("/api/volunteer/v1/my-training-sessions")
        .then()
        .body("items.session.id", hasItem(session));
  }

  @Test
  void nobody_joins_or_leaves_what_has_begun_or_was_called_off() {
    String training = school.aTraining();
    var volunteer = world.aVolunteer();
    String session = school.aSession(training);
    join(volunteer, session).then().statusCode(201);
    MovableClock.at(
        now().plus(Duration.ofDays(2)).plusSeconds(60),
        () -> {
          assertThat(problem(join(world.aVolunteer(), session)))
              .isEqualTo("training-session-begun");
          assertThat(problem(as(volunteer).delete(SESSIONS + "/" + session + "/sign-up")))
              .isEqualTo("training-session-begun");
        });

    String cancelled = school.aSession(training);
    as(world.coordinatorOfAnotherCommunity())
        .body("{\"reason\":\"讲师有事\"}")
        .post(SESSIONS + "/" + cancelled + "/cancellation")
        .then()
        .statusCode(403);
    as(world.coordinator())
        .body("{\"reason\":\"讲师有事\"}")
        .post(SESSIONS + "/" + cancelled + "/cancellation")
        .then()
        .statusCode(200);
    assertThat(problem(join(volunteer, cancelled))).isEqualTo("training-session-cancelled");
  }

  @Test
  void who_attended_has_completed_a_training_without_a_quiz_and_shows_a_certificate() {
    String training = school.aTraining();
    var volunteer = world.aVolunteer();
    as(volunteer).get(MINE + "/" + training + "/certificate").then().statusCode(404);

    school.attended(volunteer, training);

    String today = LocalDate.ofInstant(now(), ZONE).toString();
    as(volunteer)
        .get(MINE + "/" + training + "/certificate")
        .then()
        .statusCode(200)
        .body("volunteerName", equalTo(volunteer.name()))
        .body("title", equalTo("志愿礼仪"))
        .body("code", hasLength(20))
        .body("completedOn", notNullValue())
        .body("validUntil", notNullValue());
    assertThat(completionsOf(volunteer)).hasSize(1);
    assertThat(missing(volunteer, LocalDate.parse(today).plusDays(2), training)).isEmpty();
    var completion =
        UUID.fromString((String) completionsOf(volunteer).getFirst().get("completionId"));
    try (var facts = new FactReader(broker, "boyuan.volunteer")) {
      assertThat(facts.about(completion, 1).getFirst().type()).isEqualTo(TrainingCompleted.TYPE);
    }
  }

  @Test
  void a_training_with_a_quiz_is_completed_by_both_in_whatever_order() {
    String training = school.aTrainingWithQuiz();
    var quizFirst = world.aVolunteer();
    handIn(quizFirst, training, RIGHT).then().statusCode(201).body("passed", equalTo(true));
    assertThat(completionsOf(quizFirst)).isEmpty();
    school.attended(quizFirst, training);
    assertThat(completionsOf(quizFirst)).hasSize(1);

    var sessionFirst = world.aVolunteer();
    school.attended(sessionFirst, training);
    assertThat(completionsOf(sessionFirst)).isEmpty();
    handIn(sessionFirst, training, WRONG)
        .then()
        .statusCode(201)
        .body("percent", equalTo(50))
        .body("passed", equalTo(false));
    assertThat(completionsOf(sessionFirst)).isEmpty();
    MovableClock.at(
        now().plus(Duration.ofHours(3)),
        () -> handIn(sessionFirst, training, RIGHT).then().statusCode(201));
    assertThat(completionsOf(sessionFirst)).hasSize(1);
  }

  @Test
  void attendance_and_quiz_at_the_same_moment_complete_it_once() {
    String training = school.aTrainingWithQuiz();
    var start = now().plus(Duration.ofHours(1));
    String session = school.aSession(training, start, 40);
    var volunteers = Stream.generate(world::aVolunteer).limit(10).toList();
    volunteers.forEach(volunteer -> join(volunteer, session).then().statusCode(201));

    MovableClock.at(
        start.plusSeconds(60),
        () ->
            Race.run(
                20,
                i ->
                    () ->
                        i < 10
                            ? handIn(volunteers.get(i), training, RIGHT).then().statusCode(201)
                            : school
                                .mark(world.coordinator(), session, true, volunteers.get(i - 10))
                                .then()
                                .statusCode(204)));

    assertThat(volunteers).allSatisfy(v -> assertThat(completionsOf(v)).hasSize(1));
  }

  @Test
  void a_quiz_can_be_tried_three_times_a_day() {
    String training = school.aTrainingWithQuiz();
    var volunteer = world.aVolunteer();

    var answers = Race.run(6, i -> () -> handIn(volunteer, training, WRONG).statusCode());

    assertThat(answers).filteredOn(status -> status == 201).hasSize(3);
    var refused = handIn(volunteer, training, RIGHT);
    assertThat(problem(refused)).isEqualTo("too-many-tries");
    as(volunteer).get(TRAININGS + "/" + training + "/quiz").then().body("triesLeft", equalTo(0));
    MovableClock.at(
        now().plus(Duration.ofDays(1)),
        () -> handIn(volunteer, training, RIGHT).then().statusCode(201));
    as(volunteer)
        .get(TRAININGS + "/" + training + "/quiz-attempts")
        .then()
        .body("items", hasSize(4))
        .body("items[0].passed", equalTo(true));
  }

  @Test
  void answers_that_miss_a_question_or_are_of_an_older_quiz_are_refused() {
    String training = school.aTrainingWithQuiz();
    var volunteer = world.aVolunteer();
    for (String chosen : List.of("[]", "[[0]]", "[[0],[0,2],[1]]", "[[0],[99]]", "[[0],null]")) {
      assertThat(problem(handIn(volunteer, training, chosen))).isEqualTo("invalid-input");
    }
    String changed = planWithQuiz().replace("\"right\":[0,2]", "\"right\":[0,1]");
    as(world.staff())
        .header("If-Match", "*")
        .body(changed)
        .put(TRAININGS + "/" + training)
        .then()
        .statusCode(200);
    assertThat(problem(handIn(volunteer, training, RIGHT))).isEqualTo("quiz-changed");
    as(volunteer).get(TRAININGS + "/" + school.aTraining() + "/quiz").then().statusCode(404);
  }

  @Test
  void attendance_is_marked_by_another_of_the_community_once_it_has_begun() {
    String training = school.aTraining();
    var start = now().plus(Duration.ofDays(33));
    String session = school.aSession(training, start, 10);
    var volunteer = world.aVolunteer();
    join(volunteer, session).then().statusCode(201);
    join(world.coordinator(), session).then().statusCode(201);

    assertThat(problem(school.mark(world.coordinator(), session, true, volunteer)))
        .isEqualTo("training-session-ahead");
    MovableClock.at(
        start.plusSeconds(60),
        () -> {
          assertThat(
                  problem(
                      school.mark(world.coordinatorOfAnotherCommunity(), session, true, volunteer)))
              .isEqualTo("other-community");
          assertThat(problem(school.mark(world.coordinator(), session, true, world.coordinator())))
              .isEqualTo("own-training");
          assertThat(
                  problem(
                      school.mark(
                          world.coordinator(), session, true, volunteer, world.aVolunteer())))
              .isEqualTo("not-in-session");
          assertThat(problem(school.mark(world.coordinator(), session, true, volunteer, volunteer)))
              .isEqualTo("invalid-input");
          school.mark(world.coordinator(), session, true, volunteer).then().statusCode(204);
          assertThat(problem(school.mark(world.coordinator(), session, false, volunteer)))
              .isEqualTo("completion-stands");
        });
    String completion = (String) completionsOf(volunteer).getFirst().get("completionId");
    String revocation = "/api/volunteer/v1/training-completions/" + completion + "/revocation";
    as(world.staff()).body("{\"reason\":\"核对有误\"}").post(revocation).then().statusCode(200);
    assertThat(problem(as(world.staff()).body("{\"reason\":\"核对有误\"}").post(revocation)))
        .isEqualTo("already-revoked");
    assertThat(missing(volunteer, LocalDate.ofInstant(now(), ZONE).plusDays(1), training))
        .hasSize(1);
    school.mark(world.coordinator(), session, false, volunteer).then().statusCode(409);
    MovableClock.at(
        start.plusSeconds(120),
        () -> school.mark(world.staff(), session, false, volunteer).then().statusCode(204));
  }

  @Test
  void who_renews_within_60_days_of_the_end_loses_nothing() {
    String training = school.aTraining();
    var volunteer = world.aVolunteer();
    var first = now();
    school.attended(volunteer, training, first);
    var until = lastDayOf(volunteer);

    school.attended(volunteer, training, at(until.minusDays(30)));
    assertThat(lastDayOf(volunteer)).isEqualTo(until.plusMonths(12));

    school.attended(volunteer, training, at(until.plusMonths(12).plusDays(20)));
    assertThat(lastDayOf(volunteer)).isEqualTo(until.plusMonths(12).plusDays(20).plusMonths(12));
    assertThat(missing(volunteer, until.plusMonths(12).plusDays(10), training)).hasSize(1);
    assertThat(missing(volunteer, until.plusMonths(12), training)).isEmpty();
  }

  @Test
  void what_is_valid_for_ever_is_completed_once() {
    String training = school.offered(plan(""));
    var volunteer = world.aVolunteer();
    school.attended(volunteer, training);
    school.attended(volunteer, training, now().plus(Duration.ofDays(400)));

    assertThat(completionsOf(volunteer)).hasSize(1);
    assertThat(missing(volunteer, LocalDate.of(2090, 1, 1), training)).isEmpty();
  }

  @Test
  void staff_record_a_completion_with_reason_and_evidence_but_never_their_own() {
    String training = school.aTraining();
    var volunteer = world.aVolunteer();
    String completions = TRAININGS + "/" + training + "/completions";
    String plan =
        """
        {"volunteerId":"%s","volunteerName":"王小明","completedOn":"%s","reason":"区里同一课程",
         "evidence":"证书 31 号"}
        """;
    String today = LocalDate.ofInstant(now(), ZONE).toString();

    as(world.staff())
        .body(plan.formatted(volunteer.id(), today))
        .post(completions)
        .then()
        .statusCode(201)
        .header("Location", containsString("/training-completions/"))
        .body("recordedBy", equalTo(world.staff().id().toString()));
    assertThat(missing(volunteer, LocalDate.parse(today), training)).isEmpty();
    as(world.staff()).get(completions).then().body("items.volunteerName", hasItem("王小明"));
    assertThat(
            problem(
                as(world.staff())
                    .body(plan.formatted(world.staff().id(), today))
                    .post(completions)))
        .isEqualTo("own-training");
    for (String day : List.of("2999-01-01", "1999-01-01", "yesterday")) {
      assertThat(
              problem(
                  as(world.staff()).body(plan.formatted(volunteer.id(), day)).post(completions)))
          .isEqualTo("invalid-input");
    }
    assertThat(
            problem(
                as(world.staff())
                    .body(plan.formatted(volunteer.id(), today).replace("证书 31 号", " "))
                    .post(completions)))
        .isEqualTo("invalid-input");
  }

  @Test
  void what_somebody_lacks_is_named_and_unknown_trainings_are_refused() {
    String held = school.aTraining();
    String other = school.aTraining();
    var volunteer = world.aVolunteer();
    school.attended(volunteer, held);

    var day = LocalDate.ofInstant(now(), ZONE).plusDays(1);
    assertThat(missing(volunteer, day, held, other)).containsExactly(UUID.fromString(other));
    assertThat(missing(volunteer, day)).isEmpty();
    requireKnown(held);
    requireKnown();
    assertThatThrownBy(() -> requireKnown(held, UUID.randomUUID().toString()))
        .isInstanceOfSatisfying(
            Problem.class,
            refused ->
                assertThat(refused.violations().getFirst().message())
                    .isEqualTo("unknown-training"));
  }

  @Test
  void lists_are_read_by_one_statement_each() {
    String training = school.aTraining();
    var volunteer = world.aVolunteer();
    String roster = school.aSession(training, now().plus(Duration.ofDays(3)), 50);
    for (int i = 0; i < 10; i++) {
      join(world.aVolunteer(), roster).then().statusCode(201);
      String session = school.aSession(training, now().plus(Duration.ofDays(4 + i)), 10);
      join(volunteer, session).then().statusCode(201);
      String plan =
          "{\"volunteerId\":\"%s\",\"volunteerName\":\"王\",\"completedOn\":\"2026-01-01\",\"reason\":\"补\",\"evidence\":\"证\"}";
      as(world.staff())
          .body(plan.formatted(volunteer.id()))
          .post(TRAININGS + "/" + school.aTraining() + "/completions")
          .then()
          .statusCode(201);
      as(world.staff())
          .body(plan.formatted(UUID.randomUUID()))
          .post(TRAININGS + "/" + training + "/completions")
          .then()
          .statusCode(201);
    }

    Statements.assertAlways(1, null, at(TRAININGS), 10);
    Statements.assertAlways(1, null, at(TRAININGS + "?community=boyuan"), 10);
    Statements.assertAlways(1, volunteer, at(MINE), 10);
    Statements.assertAlways(1, volunteer, at("/api/volunteer/v1/my-training-sessions"), 10);
    // Of these the training or the session is asked for first, for the caller's right.
    Statements.assertAlways(2, null, at(TRAININGS + "/" + training + "/sessions"), 10);
    Statements.assertAlways(2, world.staff(), at(TRAININGS + "/" + training + "/completions"), 10);
    Statements.assertAlways(
        2, world.coordinator(), at(SESSIONS + "/" + roster + "/participants"), 10);
  }

  private List<UUID> missing(TestCaller volunteer, LocalDate on, String... trainings) {
    var ids = Stream.of(trainings).map(UUID::fromString).toList();
    return QuarkusTransaction.requiringNew()
        .call(() -> qualifications.missing(volunteer.id(), ids, on));
  }

  private void requireKnown(String... trainings) {
    var ids = Stream.of(trainings).map(UUID::fromString).toList();
    QuarkusTransaction.requiringNew().run(() -> qualifications.requireKnown(ids));
  }

  private LocalDate lastDayOf(TestCaller volunteer) {
    return LocalDate.parse((String) completionsOf(volunteer).getFirst().get("expiresOn"));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(10, 0).atZone(ZONE).toInstant();
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
