package io.boyuan.volunteer;

import static io.boyuan.volunteer.TrainingWorld.problem;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Residents help each other (V9). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class HelpTest {

  static final String POSTS = "/api/volunteer/v1/help-posts";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  Tokens tokens;
  VolunteerWorld world;
  TalentWorld neighbours;
  Instant begun;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
    neighbours = new TalentWorld(tokens);
    begun = now();
  }

  @Test
  void help_is_asked_for_accepted_and_done_when_both_say_how_long_it_took() {
    var asker = neighbours.aResident();
    var helper = world.aVolunteer();
    String post = written(asker, plan("REQUEST"));
    as(helper)
        .get(POSTS + "?community=boyuan&kind=request&limit=200")
        .then()
        .body("items.id", hasItem(post));

    accept(helper, post)
        .then()
        .statusCode(200)
        .body("helperName", equalTo(helper.name()))
        .body("askerName", equalTo(asker.name()));
    confirm(helper, post, 90).then().statusCode(200).body("status", equalTo("ACCEPTED"));
    confirm(asker, post, 60)
        .then()
        .statusCode(200)
        .body("status", equalTo("DONE"))
        .body("agreedMinutes", equalTo(60))
        .body("countedMinutes", equalTo(60))
        .body("cap", nullValue());
    as(helper)
        .get("/api/volunteer/v1/my-help-posts?part=HELPER")
        .then()
        .body("items.id", hasItem(post));
    as(asker)
        .get("/api/volunteer/v1/my-help-posts?part=asker")
        .then()
        .body("items.id", hasItem(post));
    as(world.aVolunteer()).get(POSTS + "/" + post).then().statusCode(404);
    as(world.staff()).get(POSTS + "/" + post).then().statusCode(200);
    assertThat(problem(confirm(asker, post, 60))).isEqualTo("not-accepted");
  }

  @Test
  void who_accepts_an_offer_is_the_one_who_is_helped() {
    var helper = neighbours.aResident();
    var asker = neighbours.aResident();
    String post = written(helper, plan("OFFER"));

    accept(asker, post).then().body("helperName", equalTo(helper.name()));
    confirm(asker, post, 30).then().statusCode(200);
    confirm(helper, post, 45).then().statusCode(200).body("countedMinutes", equalTo(30));
  }

  @Test
  void of_many_who_accept_at_once_one_does_and_never_its_author() {
    var asker = neighbours.aResident();
    String post = written(asker, plan("REQUEST"));
    assertThat(problem(accept(asker, post))).isEqualTo("own-help");
    var helpers = Stream.generate(neighbours::aResident).limit(12).toList();

    var answers =
        Race.run(
            12,
            i ->
                () -> {
                  var answer = accept(helpers.get(i), post);
                  return answer.statusCode() == 200 ? "accepted" : problem(answer);
                });

    assertThat(answers).containsOnly("accepted", "already-accepted");
    assertThat(answers).filteredOn("accepted"::equals).hasSize(1);
  }

  @Test
  void until_either_confirmed_both_can_step_back_and_it_is_open_again() {
    var asker = neighbours.aResident();
    var helper = neighbours.aResident();
    String post = written(asker, plan("REQUEST"));
    accept(helper, post);

    as(neighbours.aResident()).delete(POSTS + "/" + post + "/acceptance").then().statusCode(404);
    as(helper)
        .delete(POSTS + "/" + post + "/acceptance")
        .then()
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("helperName", nullValue());
    accept(helper, post).then().statusCode(200);
    assertThat(problem(as(asker).delete(POSTS + "/" + post))).isEqualTo("already-accepted");
    confirm(asker, post, 30);
    assertThat(problem(as(helper).delete(POSTS + "/" + post + "/acceptance")))
        .isEqualTo("already-confirmed");
  }

  @Test
  void an_author_takes_back_what_nobody_accepted() {
    var author = neighbours.aResident();
    String post = written(author, plan("OFFER"));
    as(neighbours.aResident()).delete(POSTS + "/" + post).then().statusCode(404);
    as(author).delete(POSTS + "/" + post).then().statusCode(204);
    assertThat(problem(as(author).delete(POSTS + "/" + post))).isEqualTo("help-over");
    assertThat(problem(accept(neighbours.aResident(), post))).isEqualTo("help-over");
  }

  @Test
  void nobody_fills_the_list_alone() {
    var author = neighbours.aResident();
    for (int i = 0; i < 10; i++) {
      written(author, plan("OFFER"));
    }
    assertThat(problem(as(author).body(plan("OFFER")).post(POSTS))).isEqualTo("too-many-posts");
  }

  @Test
  void a_plan_that_makes_no_sense_is_refused() {
    String good = plan("OFFER");
    for (String bad :
        List.of(
            good.replace("OFFER", "SALE"),
            good.replace(":60", ":0"),
            good.replace(":60", ":721"),
            good.replace("搬书桌", ""),
            good.replace("}", ",\"startsAt\":\"2020-01-01T09:00:00+08:00\"}"),
            good.replace("}", ",\"startsAt\":\"2199-01-01T09:00:00+08:00\"}"))) {
      assertThat(problem(as(neighbours.aResident()).body(bad).post(POSTS)))
          .isEqualTo("invalid-input");
    }
    as(neighbours.aResident()).get(POSTS).then().statusCode(400);
  }

  @Test
  void one_exchange_counts_240_minutes_and_the_same_two_no_more_that_month() {
    inMidMonth(
        () -> {
          var asker = neighbours.aResident();
          var helper = neighbours.aResident();
          done(helper, asker, 300)
              .then()
              .body("agreedMinutes", equalTo(300))
              .body("countedMinutes", equalTo(240))
              .body("cap", equalTo("EXCHANGE"));
          // Also when the other one helps.
          done(asker, helper, 30)
              .then()
              .body("status", equalTo("DONE"))
              .body("countedMinutes", equalTo(0))
              .body("cap", equalTo("PAIR"));
        });
  }

  @Test
  void what_counts_becomes_verified_service_of_who_helped_and_what_does_not_earns_nothing() {
    inMidMonth(
        () -> {
          var asker = neighbours.aResident();
          var helper = world.aVolunteer();
          done(helper, asker, 200);
          done(helper, asker, 200).then().body("countedMinutes", equalTo(40));
          done(helper, asker, 200).then().body("countedMinutes", equalTo(0));

          as(helper)
              .get("/api/volunteer/v1/service-records/mine")
              .then()
              .statusCode(200)
              .body("items.kind", contains("HELP", "HELP"))
              .body("items.minutes", containsInAnyOrder(200, 40))
              .body("items.status", contains("VERIFIED", "VERIFIED"));
        });
  }

  @Test
  void nobody_helps_two_at_the_same_time_but_when_it_was_can_be_said_otherwise() {
    var helper = neighbours.aResident();
    var asker = neighbours.aResident();
    done(helper, neighbours.aResident(), 60).then().body("countedMinutes", equalTo(60));
    String post = written(asker, plan("REQUEST"));
    accept(helper, post);
    confirm(helper, post, 30, begun.plus(Duration.ofMinutes(10))).then().statusCode(200);

    assertThat(problem(confirm(asker, post, 30))).isEqualTo("minutes-counted-twice");
    assertThat(problem(confirm(asker, post, 30, now().plusSeconds(60)))).isEqualTo("invalid-input");
    assertThat(problem(confirm(asker, post, 30, now().minus(Duration.ofDays(40)))))
        .isEqualTo("invalid-input");
    confirm(asker, post, 30, begun.minus(Duration.ofMinutes(30)))
        .then()
        .statusCode(200)
        .body("countedMinutes", equalTo(30));
  }

  @Test
  void a_third_exchange_of_the_same_two_in_a_month_does_not_count() {
    inMidMonth(
        () -> {
          var asker = neighbours.aResident();
          var helper = neighbours.aResident();
          done(helper, asker, 20).then().body("countedMinutes", equalTo(20));
          done(helper, asker, 20).then().body("countedMinutes", equalTo(20));
          done(helper, asker, 20)
              .then()
              .body("countedMinutes", equalTo(0))
              .body("cap", equalTo("PAIR"));
        });
  }

  @Test
  void one_person_earns_600_minutes_a_month_by_helping() {
    inMidMonth(
        () -> {
          var helper = neighbours.aResident();
          done(helper, neighbours.aResident(), 240).then().body("countedMinutes", equalTo(240));
          done(helper, neighbours.aResident(), 240).then().body("countedMinutes", equalTo(240));
          done(helper, neighbours.aResident(), 240)
              .then()
              .body("countedMinutes", equalTo(120))
              .body("cap", equalTo("PERSON"));
        });
  }

  @Test
  void limits_hold_when_all_is_confirmed_at_the_same_moment() {
    inMidMonth(
        () -> {
          var helper = neighbours.aResident();
          var askers = Stream.generate(neighbours::aResident).limit(8).toList();
          var posts =
              askers.stream()
                  .map(
                      asker -> {
                        String post = written(asker, plan("REQUEST"));
                        accept(helper, post).then().statusCode(200);
                        begun = begun.minus(Duration.ofMinutes(200));
                        confirm(helper, post, 200, begun).then().statusCode(200);
                        return post;
                      })
                  .toList();

          var counted =
              Race.run(
                  8,
                  i ->
                      () ->
                          confirm(askers.get(i), posts.get(i), 200)
                              .<Integer>path("countedMinutes"));

          assertThat(counted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(600);
        });
  }

  @Test
  void where_two_do_not_agree_staff_decide_with_a_reason() {
    var asker = neighbours.aResident();
    var helper = neighbours.aResident();
    String post = written(asker, plan("REQUEST"));
    accept(helper, post);
    assertThat(problem(decide(world.staff(), post, 30))).isEqualTo("not-disputed");
    as(helper)
        .body("{\"words\":\"对方不确认\"}")
        .post(POSTS + "/" + post + "/dispute")
        .then()
        .statusCode(200)
        .body("status", equalTo("DISPUTED"));
    as(world.staff())
        .get("/api/volunteer/v1/help-disputes?community=boyuan&limit=200")
        .then()
        .body("items.id", hasItem(post));
    assertThat(problem(decide(world.coordinatorOfAnotherCommunity(), post, 30)))
        .isEqualTo("forbidden");
    decide(world.staff(), post, 30)
        .then()
        .statusCode(200)
        .body("status", equalTo("DONE"))
        .body("countedMinutes", equalTo(30))
        .body("reason", equalTo("邻居证实"));

    String another = written(asker, plan("REQUEST"));
    accept(helper, another);
    as(asker).body("{\"words\":\"没有来\"}").post(POSTS + "/" + another + "/dispute");
    decide(world.staff(), another, 0).then().body("status", equalTo("REJECTED"));
  }

  @Test
  void staff_decide_nothing_of_their_own() {
    var staff =
        tokens
            .caller("helping-staff")
            .withRoles("community-staff", "resident")
            .inCommunities("boyuan");
    String post = written(neighbours.aResident(), plan("REQUEST"));
    accept(staff, post).then().statusCode(200);
    as(staff).body("{\"words\":\"?\"}").post(POSTS + "/" + post + "/dispute");
    assertThat(problem(decide(staff, post, 30))).isEqualTo("own-help");
  }

  @Test
  void what_is_over_is_neither_accepted_nor_listed() {
    var asker = neighbours.aResident();
    String post = written(asker, plan("REQUEST"));
    MovableClock.at(
        now().plus(Duration.ofDays(31)),
        () -> {
          assertThat(problem(accept(neighbours.aResident(), post))).isEqualTo("help-over");
          as(asker)
              .get(POSTS + "?community=boyuan&limit=200")
              .then()
              .body("items.id", not(hasItem(post)));
        });
  }

  @Test
  void what_looks_odd_is_listed_for_staff() {
    var asker = neighbours.aResident();
    var helper = neighbours.aResident();
    done(helper, asker, 240);
    done(helper, asker, 240);
    String third = done(helper, asker, 240).path("id");
    String inReturn = done(asker, helper, 30).path("id");

    as(world.coordinatorOfAnotherCommunity())
        .get("/api/volunteer/v1/help-flags?community=boyuan")
        .then()
        .statusCode(403);
    List<Map<String, Object>> flagged =
        as(world.staff())
            .get("/api/volunteer/v1/help-flags?community=boyuan&limit=200")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    assertThat(flagsOf(flagged, third))
        .contains("SAME_PAIR", "ALWAYS_AT_CAP", "CONFIRMED_AT_ONCE")
        .doesNotContain("RECIPROCAL");
    assertThat(flagsOf(flagged, inReturn)).contains("RECIPROCAL");
  }

  @Test
  void lists_are_read_by_one_statement_each() {
    var asker = neighbours.aResident();
    var helper = neighbours.aResident();
    for (int i = 0; i < 6; i++) {
      written(neighbours.aResident(), plan("OFFER"));
      done(helper, asker, 10);
      String post = written(asker, plan("REQUEST"));
      accept(helper, post);
      as(asker).body("{\"words\":\"没有来\"}").post(POSTS + "/" + post + "/dispute");
    }

    Statements.assertAlways(1, asker, at(POSTS + "?community=boyuan"), 6);
    Statements.assertAlways(1, helper, at("/api/volunteer/v1/my-help-posts"), 6);
    Statements.assertAlways(1, asker, at("/api/volunteer/v1/my-help-posts?part=ASKER"), 6);
    Statements.assertAlways(
        1, world.staff(), at("/api/volunteer/v1/help-disputes?community=boyuan"), 6);
    Statements.assertAlways(
        1, world.staff(), at("/api/volunteer/v1/help-flags?community=boyuan"), 6);
  }

  static String plan(String kind) {
    return """
        {"kind":"%s","communityCode":"boyuan","title":"搬书桌","words":"从三楼到一楼",
         "category":"ERRANDS","minutes":60}
        """
        .formatted(kind);
  }

  static String written(TestCaller author, String plan) {
    return as(author).body(plan).post(POSTS).then().statusCode(201).extract().path("id");
  }

  private static Response accept(TestCaller other, String post) {
    return as(other).post(POSTS + "/" + post + "/acceptance");
  }

  private static Response confirm(TestCaller one, String post, int minutes) {
    return as(one).body("{\"minutes\":" + minutes + "}").put(POSTS + "/" + post + "/confirmation");
  }

  private static Response confirm(TestCaller one, String post, int minutes, Instant begun) {
    return as(one)
        .body("{\"minutes\":%d,\"begunAt\":\"%s\"}".formatted(minutes, begun))
        .put(POSTS + "/" + post + "/confirmation");
  }

  private static Response decide(TestCaller staff, String post, int minutes) {
    return as(staff)
        .body("{\"minutes\":" + minutes + ",\"reason\":\"邻居证实\"}")
        .post(POSTS + "/" + post + "/decision");
  }

  /** Each before the one that was done before, so that nobody helps twice at a time. */
  private Response done(TestCaller helper, TestCaller asker, int minutes) {
    String post = written(asker, plan("REQUEST"));
    accept(helper, post).then().statusCode(200);
    begun = begun.minus(Duration.ofMinutes(minutes));
    confirm(helper, post, minutes, begun).then().statusCode(200);
    return confirm(asker, post, minutes);
  }

  /** Far enough from either end of a month for all that is done to be in the same one. */
  private void inMidMonth(Runnable story) {
    var middle =
        YearMonth.from(now().atZone(ZONE)).plusMonths(1).atDay(15).atTime(20, 0).atZone(ZONE);
    begun = middle.toInstant();
    MovableClock.at(middle.toInstant(), story);
  }

  private static List<String> flagsOf(List<Map<String, Object>> flagged, String post) {
    return flagged.stream()
        .filter(each -> each.get("postId").equals(post))
        .flatMap(each -> ((List<?>) each.get("flags")).stream())
        .map(String::valueOf)
        .toList();
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
