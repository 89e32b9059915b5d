package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.created;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Routes, rounds and who walks them. */
public final class PatrolWorld {

  static final String ROUTES = API + "/patrol-routes";
  static final String ROUNDS = API + "/patrol-rounds";

  private final Tokens tokens;
  private final GridWorld grid;

  public PatrolWorld(Tokens tokens) {
    this.tokens = tokens;
    this.grid = new GridWorld(tokens);
  }

  public String aCommunity() {
    return grid.aCommunityWithAGrid();
  }

  TestCaller staff(String community) {
    return grid.staffOf(community);
  }

  TestCaller worker(String community) {
    return grid.gridWorkerOf(community);
  }

  TestCaller colleague(String community) {
    return tokens
        .caller("colleague-" + community)
        .withRoles("grid-worker")
        .inCommunities(community);
  }

  TestCaller member(String community) {
    return tokens.caller("member-" + community).withRoles("volunteer").inCommunities(community);
  }

  static final String GATE =
      """
      {"names":{"zh":"南门","en":"South gate"},"lat":27.925,"lng":120.695,"radius":50,
       "hasCode":true,"checklist":["消防门常闭"]}
      """;
  static final String ROOF =
      """
      {"names":{"zh":"楼顶","en":"Roof"},"radius":50,"hasCode":false}
      """;

  static String route(String community, String rrule, String... checkpoints) {
    return """
        {"communityCode":"%s","gridCode":"grid-1","names":{"zh":"夜查","en":"Night patrol"},
         "rrule":"%s","firstOn":"%s","startsAt":"20:00","minutes":90,"graceMinutes":30,
         "onHoliday":"KEEP","checkpoints":[%s]}
        """
        .formatted(
            community,
            rrule,
            LocalDate.now(ZoneId.of("Asia/Shanghai")),
            String.join(",", checkpoints));
  }

  /** A route that is walked every night, past a gate with a code and over a roof. */
  public String aRoute(String community) {
    return created(
        as(staff(community)).body(route(community, "FREQ=DAILY", GATE, ROOF)).post(ROUTES));
  }

  /** The rounds of a community, earliest first. */
  public List<String> rounds(String community) {
    return as(staff(community)).get(ROUNDS + "?limit=200&community=" + community).path("items.id");
  }

  /** The first round of a new route, which the grid worker walks. */
  public String aRound(String community) {
    aRoute(community);
    String round = rounds(community).getFirst();
    assign(community, round, worker(community)).then().statusCode(200);
    return round;
  }

  Response assign(String community, String round, TestCaller... walkers) {
    return as(staff(community)).body(walkers(walkers)).put(ROUNDS + "/" + round + "/walkers");
  }

  static String walkers(TestCaller... walkers) {
    var persons =
        List.of(walkers).stream()
            .map(w -> "{\"personId\":\"%s\",\"name\":\"%s\"}".formatted(w.id(), w.name()))
            .toList();
    return "{\"walkers\":[" + String.join(",", persons) + "]}";
  }

  public Instant startOf(String community, String round) {
    String time = as(staff(community)).get(ROUNDS + "/" + round).path("startsAt");
    return OffsetDateTime.parse(time).toInstant();
  }

  /** Where the round stands. */
  public String statusOf(String community, String round) {
    return as(staff(community)).get(ROUNDS + "/" + round).path("status");
  }

  /** The grid worker begins the round. */
  public void start(String community, String round) {
    as(worker(community)).post(ROUNDS + "/" + round + "/start").then().statusCode(200);
  }

  /** The ids of a route's checkpoints, the gate first. */
  List<String> checkpoints(String community) {
    return as(staff(community))
        .get(ROUTES + "?community=" + community)
        .path("items[0].checkpoints.id");
  }

  static String tick(String checkpoint, String means, String more) {
    return tick(UUID.randomUUID(), checkpoint, means, more);
  }

  static String tick(UUID id, String checkpoint, String means, String more) {
    return "{\"id\":\"%s\",\"checkpointId\":\"%s\",\"means\":\"%s\",\"deviceAt\":\"%s\"%s}"
        .formatted(id, checkpoint, means, "2026-03-02T20:15:00+08:00", more);
  }

  static Response send(TestCaller who, String round, String... ticks) {
    return as(who)
        .body("{\"ticks\":[" + String.join(",", ticks) + "]}")
        .post(ROUNDS + "/" + round + "/ticks");
  }
}
