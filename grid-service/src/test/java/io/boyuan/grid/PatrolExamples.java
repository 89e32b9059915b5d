package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.PatrolWorld.GATE;
import static io.boyuan.grid.PatrolWorld.ROUNDS;
import static io.boyuan.grid.PatrolWorld.ROUTES;
import static io.boyuan.grid.PatrolWorld.route;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: a round that the table's grid worker walks. */
final class PatrolExamples {

  private static final String FINDING = "{\"words\":\"test\",\"severity\":\"LOW\"}";

  private PatrolExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    var world = new PatrolWorld(tokens);
    String route = world.aRoute(community);
    var rounds = world.rounds(community);
    String round = rounds.get(0);
    var walker = tokens.callersOf(community).get("grid-worker");
    world.assign(community, round, walker).then().statusCode(200);
    // Another plan of the route takes back rounds that nobody is assigned to.
    world.assign(community, rounds.get(1), walker).then().statusCode(200);
    var examples = new HashMap<String, Example>();
    String plan = route(community, "FREQ=WEEKLY", GATE);
    examples.put("GET " + ROUTES, Example.asking("?community=" + community));
    examples.put("POST " + ROUTES, Example.sending(plan));
    examples.put("GET " + ROUTES + "/{id}", Example.of(route));
    examples.put("PUT " + ROUTES + "/{id}", Example.sending(plan).with("id", route));
    examples.put(
        "POST " + ROUTES + "/{id}/retirement",
        Example.sending("{\"reason\":\"test\"}").with("id", route));
    examples.put(
        "GET " + ROUTES + "/{id}/checkpoints/{checkpoint}/code",
        Example.of(route).with("checkpoint", world.checkpoints(community).getFirst()));
    examples.put("GET " + ROUNDS, Example.asking("?community=" + community));
    for (String operation : List.of("GET {id}", "POST {id}/start", "POST {id}/finish")) {
      examples.put(operation.replace(" ", " " + ROUNDS + "/"), Example.of(round));
    }
    examples.put(
        "PUT " + ROUNDS + "/{id}/walkers",
        Example.sending(PatrolWorld.walkers(walker)).with("id", round));
    examples.put(
        "POST " + ROUNDS + "/{id}/takeover",
        Example.sending("{\"from\":\"" + UUID.randomUUID() + "\",\"reason\":\"test\"}")
            .with("id", round));
    examples.put(
        "POST " + ROUNDS + "/{id}/cancellation",
        Example.sending("{\"reason\":\"test\"}").with("id", rounds.get(1)));
    examples.put("POST " + ROUNDS + "/{id}/confirmation", Example.sending("{}").with("id", round));
    String tick = PatrolWorld.tick(UUID.randomUUID().toString(), "BY_HAND", "");
    ofParts(examples, round, "{\"ticks\":[" + tick + "]}");
    examples.put(
        "GET " + API + "/patrol-coverage", Example.asking("?month=2026-03&community=" + community));
    return examples;
  }

  private static void ofParts(Map<String, Example> examples, String round, String ticks) {
    String path = ROUNDS + "/{round}";
    String nothing = UUID.randomUUID().toString();
    examples.put("GET " + path + "/ticks", Example.asking("").with("round", round));
    examples.put("POST " + path + "/ticks", Example.sending(ticks).with("round", round));
    examples.put("GET " + path + "/findings", Example.asking("").with("round", round));
    examples.put("POST " + path + "/findings", Example.sending(FINDING).with("round", round));
    examples.put("GET " + path + "/findings/{id}", Example.of(nothing).with("round", round));
    examples.put(
        "POST " + path + "/findings/{id}/request",
        Example.sending("{\"category\":\"street-light\"}")
            .with("round", round)
            .with("id", nothing));
  }
}
