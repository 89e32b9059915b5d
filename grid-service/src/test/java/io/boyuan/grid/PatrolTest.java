package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.problem;
import static io.boyuan.grid.PatrolWorld.GATE;
import static io.boyuan.grid.PatrolWorld.ROOF;
import static io.boyuan.grid.PatrolWorld.ROUNDS;
import static io.boyuan.grid.PatrolWorld.ROUTES;
import static io.boyuan.grid.PatrolWorld.route;
import static io.boyuan.grid.PatrolWorld.send;
import static io.boyuan.grid.PatrolWorld.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
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
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Patrols (G4). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PatrolTest {

  private static final String NEAR = ",\"lat\":27.9251,\"lng\":120.6951";
  private static final String FAR = ",\"lat\":27.9351,\"lng\":120.6951";

  Tokens tokens;
  Broker broker;
  @Inject Sql sql;
  PatrolWorld world;
  String community;
  TestCaller staff;
  TestCaller worker;

  @BeforeEach
  void world() {
    world = new PatrolWorld(tokens);
    community = world.aCommunity();
    staff = world.staff(community);
    worker = world.worker(community);
  }

  @Test
  void a_round_is_walked_and_what_was_missed_is_named() {
    String round = world.aRound(community);
    String gate = world.checkpoints(community).getFirst();

    onTheRound(
        round,
        () -> {
          as(worker).post(at(round, "/start")).then().body("checkpoints", equalTo(2));
          send(worker, round, tick(gate, "QR", ",\"token\":\"" + codeOf(gate) + "\""))
              .then()
              .body("ticks.outcome", contains("TAKEN"));
          as(worker)
              .post(at(round, "/finish"))
              .then()
              .statusCode(200)
              .body("status", equalTo("FINISHED"))
              .body("ticked", equalTo(1))
              .body("missed.zh", contains("楼顶"));
        });
    as(worker).get(API + "/my-patrol-rounds").then().body("items.id", hasItem(round));
  }

  @Test
  void a_code_must_match_and_a_position_out_of_range_is_kept_and_marked() {
    String round = world.aRound(community);
    var points = world.checkpoints(community);

    onTheRound(
        round,
        () ->
            send(
                    worker,
                    round,
                    tick(points.get(0), "QR", ",\"token\":\"wrong\""),
                    tick(points.get(0), "POSITION", ""),
                    tick(points.get(1), "POSITION", NEAR),
                    tick(points.get(0), "POSITION", NEAR),
                    tick(points.get(0), "POSITION", FAR),
                    tick(points.get(1), "BY_HAND", ",\"answers\":[{\"line\":\"门\",\"ok\":false}]"),
                    tick(UUID.randomUUID().toString(), "BY_HAND", ""))
                .then()
                .statusCode(200)
                .body(
                    "ticks.outcome",
                    contains(
                        "WRONG_CODE",
                        "NO_POSITION",
                        "NO_POSITION",
                        "TAKEN",
                        "TAKEN",
                        "TAKEN",
                        "UNKNOWN_CHECKPOINT")));
    var ticks = as(staff).get(at(round, "/ticks")).then().body("items", hasSize(3));
    ticks.body("items.findAll { it.outOfRange }.size()", equalTo(1));
    ticks.body("items.findAll { it.weak }.answers[0][0].ok", equalTo(false));
    ticks.body("items.findAll { it.distance > 1000 }.size()", equalTo(1));
  }

  @Test
  void ticks_sent_again_count_once_however_they_race() {
    String round = world.aRound(community);
    String gate = world.checkpoints(community).getFirst();
    String tick = tick(UUID.randomUUID(), gate, "BY_HAND", "");

    onTheRound(
        round,
        () ->
            assertThat(
                    Race.run(
                        6,
                        i ->
                            () ->
                                send(worker, round, tick)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .<String>path("ticks[0].outcome")))
                .containsOnlyOnce("TAKEN")
                .contains("REPEATED"));
    as(staff).get(at(round, "/ticks")).then().body("items", hasSize(1));
  }

  @Test
  void what_a_phone_sends_after_the_round_is_marked_as_late_for_seven_days() {
    String round = world.aRound(community);
    String gate = world.checkpoints(community).getFirst();
    var start = world.startOf(community, round);
    onTheRound(
        round,
        () -> {
          world.start(community, round);
          as(worker).post(at(round, "/finish")).then().statusCode(200);
        });

    MovableClock.at(
        start.plus(Duration.ofDays(6)),
        () ->
            send(worker, round, tick(gate, "BY_HAND", ""))
                .then()
                .body("ticks.outcome", contains("TAKEN")));
    as(staff).get(at(round, "/ticks")).then().body("items.late", contains(true));
    as(staff).get(at(round, "")).then().body("ticked", equalTo(1)).body("missed", hasSize(1));
    MovableClock.at(
        start.plus(Duration.ofDays(9)),
        () ->
            assertThat(problem(send(worker, round, tick(gate, "BY_HAND", ""))))
                .isEqualTo("ticks-too-late"));
  }

  @Test
  void only_who_is_assigned_walks_and_a_colleague_takes_over() {
    String round = world.aRound(community);
    var colleague = world.colleague(community);

    assertThat(problem(as(worker).post(at(round, "/start")))).isEqualTo("too-early-to-start");
    assertThat(problem(as(colleague).post(at(round, "/start")))).isEqualTo("not-your-round");
    assertThat(problem(as(world.member(community)).get(at(round, "")))).isEqualTo("not-your-round");
    takeOver(colleague, round, worker)
        .then()
        .statusCode(200)
        .body("walkers.personId", contains(colleague.id().toString()));
    assertThat(problem(takeOver(colleague, round, worker))).isEqualTo("not-assigned");
    assertThat(problem(takeOver(colleague, round, colleague))).isEqualTo("walks-already");
    onTheRound(
        round,
        () -> {
          assertThat(problem(as(worker).post(at(round, "/start")))).isEqualTo("not-your-round");
          as(colleague).post(at(round, "/start")).then().statusCode(200);
        });
  }

  @Test
  void a_member_walks_a_round_too() {
    String round = world.aRound(community);
    var member = world.member(community);
    world.assign(community, round, worker, member).then().body("walkers", hasSize(2));

    onTheRound(
        round,
        () -> {
          var started =
              Race.run(
                  2,
                  i -> () -> as(i == 0 ? worker : member).post(at(round, "/start")).statusCode());
          assertThat(started).containsOnly(200);
        });
  }

  @Test
  void a_round_is_confirmed_by_staff_who_did_not_walk_it() {
    String round = world.aRound(community);
    world.assign(community, round, worker, staff).then().statusCode(200);
    assertThat(problem(confirm(staff, round))).isEqualTo("own-round");
    var other =
        tokens.caller("other-" + community).withRoles("community-staff").inCommunities(community);
    assertThat(problem(confirm(other, round))).isEqualTo("round-not-finished");

    onTheRound(
        round,
        () -> {
          world.start(community, round);
          MovableClock.at(
              world.startOf(community, round).plus(Duration.ofMinutes(70)),
              () -> as(worker).post(at(round, "/finish")).then().statusCode(200));
        });
    confirm(other, round).then().body("confirmedAt", notNullValue());
    assertThat(problem(confirm(other, round))).isEqualTo("round-confirmed");
    var duty =
        sql.first(
                "select duty_id from round_walker where round_id = ? and person_id = ?",
                row -> row.id("duty_id"),
                UUID.fromString(round),
                worker.id())
            .orElseThrow();
    try (var reader = new FactReader(broker, "boyuan.grid")) {
      assertThat(reader.about(duty, 1).getFirst().data())
          .contains("PATROL", worker.id().toString(), "夜查");
    }
  }

  @Test
  void a_round_that_seemed_missed_was_walked_after_all_when_the_phone_was_offline() {
    String round = world.aRound(community);
    var start = world.startOf(community, round);
    sql.change("update patrol_round set status = 'MISSED' where id = ?", UUID.fromString(round));
    sql.change(
        "insert into round_checkpoint (round_id, checkpoint_id, position, name, name_en)"
            + " select r.id, c.id, c.position, c.name, c.name_en from patrol_round r"
            + " join patrol_checkpoint c on c.route_id = r.route_id where r.id = ?",
        UUID.fromString(round));
    String tick = tick(world.checkpoints(community).getFirst(), "BY_HAND", "");

    MovableClock.at(
        start.plus(Duration.ofDays(1)),
        () -> {
          send(
                  worker,
                  round,
                  tick.replace("2026-03-02T20:15:00+08:00", start.plusSeconds(600).toString()))
              .then()
              .statusCode(200);
          as(staff)
              .get(at(round, ""))
              .then()
              .body("status", equalTo("FINISHED"))
              .body("forgotten", equalTo(true))
              .body("ticked", equalTo(1));
        });
  }

  @Test
  void a_finding_becomes_a_request_at_once_or_later() {
    String round = world.aRound(community);
    onTheRound(
        round,
        () -> {
          assertThat(problem(found(round, ""))).isEqualTo("round-not-started");
          world.start(community, round);
          found(round, ",\"category\":\"street-light\"")
              .then()
              .statusCode(201)
              .body("requestId", notNullValue());
          String later =
              found(round, "").then().body("requestId", nullValue()).extract().path("id");
          String request = at(round, "/findings/" + later + "/request");
          String category = "{\"category\":\"street-light\"}";
          as(staff).body(category).post(request).then().body("requestId", notNullValue());
          assertThat(problem(as(staff).body(category).post(request)))
              .isEqualTo("already-a-request");
          assertThat(problem(found(round, ",\"category\":\"no-such\"")))
              .isEqualTo("unknown-category");
        });
    as(staff).get(at(round, "/findings")).then().body("items", hasSize(2));
  }

  @Test
  void coverage_names_the_missed_checkpoints_and_how_often() {
    String round = world.aRound(community);
    String gate = world.checkpoints(community).getFirst();
    var start = world.startOf(community, round);
    onTheRound(
        round,
        () -> {
          send(worker, round, tick(gate, "BY_HAND", "")).then().statusCode(200);
          as(worker).post(at(round, "/finish")).then().statusCode(200);
        });

    as(staff)
        .get(
            API
                + "/patrol-coverage?community="
                + community
                + "&grid=grid-1&month="
                + YearMonth.from(start.atZone(ZoneId.of("Asia/Shanghai"))))
        .then()
        .statusCode(200)
        .body("grids[0].finished", equalTo(1))
        .body("grids[0].checkpoints", equalTo(2))
        .body("grids[0].ticked", equalTo(1))
        .body("grids[0].missedCheckpoints.names.zh", contains("楼顶"))
        .body("grids[0].missedCheckpoints.times", contains(1));
    as(staff)
        .get(API + "/patrol-coverage?month=2026-19&community=" + community)
        .then()
        .statusCode(400);
  }

  @Test
  void another_route_plan_keeps_assigned_rounds_and_printed_codes() {
    String round = world.aRound(community);
    String route = as(staff).get(ROUTES + "?community=" + community).path("items[0].id");
    String gate = world.checkpoints(community).getFirst();
    String code = codeOf(gate);
    String plan =
        route(
            community,
            "FREQ=WEEKLY",
            GATE.replace("{\"names\"", "{\"id\":\"" + gate + "\",\"names\""));

    as(staff).body(plan).put(ROUTES + "/" + route).then().statusCode(428);
    as(staff)
        .header("If-Match", "\"0\"")
        .body(plan)
        .put(ROUTES + "/" + route)
        .then()
        .statusCode(200)
        .body("checkpoints.id", contains(gate));
    assertThat(codeOf(gate)).isEqualTo(code);
    assertThat(world.rounds(community)).contains(round).hasSizeBetween(4, 6);
    as(staff)
        .get(ROUTES + "/" + route + "/checkpoints/" + gate + "/code")
        .then()
        .statusCode(200)
        .contentType("image/png");
    as(staff)
        .body("{\"reason\":\"合并\"}")
        .post(ROUTES + "/" + route + "/retirement")
        .then()
        .statusCode(200);
    assertThat(world.rounds(community)).containsExactly(round);
  }

  @Test
  void bad_routes_are_refused_and_never_a_server_error() {
    for (String plan :
        List.of(
            route(community, "FREQ=HOURLY", GATE),
            route(community, "nonsense", GATE),
            route(community, "FREQ=DAILY;INTERVAL=0", GATE),
            route(community, "FREQ=DAILY;BYHOUR=1,2", GATE),
            route(community, "FREQ=DAILY", GATE.replace("\"lng\":120.695,", "")),
            route(community, "FREQ=DAILY", "null"),
            route(community, "FREQ=DAILY", GATE.replace("[\"消防门常闭\"]", "[null]")),
            route(community, "FREQ=DAILY"),
            route(community, "FREQ=DAILY", GATE).replace("20:00", "25:00"))) {
      as(staff).body(plan).post(ROUTES).then().statusCode(400);
    }
    assertThat(
            problem(
                as(staff)
                    .body(route(community, "FREQ=DAILY", ROOF).replace("grid-1", "grid-9"))
                    .post(ROUTES)))
        .isEqualTo("unknown-grid");
  }

  @Test
  void a_cancelled_round_is_not_walked() {
    String round = world.aRound(community);
    as(staff)
        .body("{\"reason\":\"台风\"}")
        .post(at(round, "/cancellation"))
        .then()
        .body("reason", equalTo("台风"));
    onTheRound(
        round,
        () -> assertThat(problem(as(worker).post(at(round, "/start")))).isEqualTo("round-over"));
    assertThat(problem(world.assign(community, round, worker))).isEqualTo("round-over");
  }

  @Test
  void every_list_is_read_by_one_or_two_statements() {
    String round = world.aRound(community);
    var points = world.checkpoints(community);
    onTheRound(
        round,
        () -> {
          for (int i = 0; i < 8; i++) {
            send(worker, round, tick(points.getFirst(), "BY_HAND", "")).then().statusCode(200);
            found(round, "").then().statusCode(201);
          }
        });

    Statements.assertAlways(1, staff, uri(ROUNDS + "?community=" + community), 20);
    Statements.assertAlways(2, staff, uri(at(round, "/ticks")), 8);
    Statements.assertAlways(2, staff, uri(at(round, "/findings")), 8);
  }

  /** Ten minutes into the round. */
  private void onTheRound(String round, Runnable story) {
    Instant start = world.startOf(community, round);
    MovableClock.at(start.plus(Duration.ofMinutes(10)), story);
  }

  private String codeOf(String checkpoint) {
    return sql.first(
            "select token from patrol_checkpoint where id = ?",
            row -> row.text("token"),
            UUID.fromString(checkpoint))
        .orElseThrow();
  }

  private Response found(String round, String more) {
    return as(worker)
        .body("{\"words\":\"闭门器损坏\",\"severity\":\"HIGH\"" + more + "}")
        .post(at(round, "/findings"));
  }

  private static Response confirm(TestCaller who, String round) {
    return as(who).body("{}").post(at(round, "/confirmation"));
  }

  private static Response takeOver(TestCaller who, String round, TestCaller from) {
    return as(who)
        .body("{\"from\":\"" + from.id() + "\",\"reason\":\"发烧\"}")
        .post(at(round, "/takeover"));
  }

  private static String at(String round, String rest) {
    return ROUNDS + "/" + round + rest;
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
