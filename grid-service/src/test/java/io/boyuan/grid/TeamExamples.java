package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Requests for the teams' and Red Stewards' rows in the table of permissions. */
final class TeamExamples {

  private TeamExamples() {}

  static Map<String, Example> all(TeamWorld team) {
    var examples = new HashMap<String, Example>();
    String of = API + "/communities/{community}/";
    String one = API + "/appointments/{id}";
    String held = team.appointed("MICRO_GRID", "m-1", "micro-grid-head", null, "2026-01-01");
    String plan = TeamWorld.plan("MICRO_GRID", "m-1", "micro-grid-head", null, "2020-01-01");
    for (String read : new String[] {"team-template", "staffing", "appointments"}) {
      examples.put("GET " + of + read, Example.asking("").with("community", team.community));
    }
    examples.put(
        "PUT " + of + "team-template",
        Example.sending(TeamWorld.template("")).with("community", team.community));
    examples.put(
        "POST " + of + "appointments", Example.sending(plan).with("community", team.community));
    examples.put("GET " + one, Example.of(held));
    examples.put(
        "POST " + one + "/ending",
        Example.sending("{\"lastDay\":\"2026-03-01\",\"reason\":\"test\"}").with("id", held));
    examples.put(
        "POST " + one + "/disclosures", Example.sending("{\"reason\":\"test\"}").with("id", held));
    ofStewards(team, examples);
    return examples;
  }

  private static void ofStewards(TeamWorld team, Map<String, Example> examples) {
    String stewards = API + "/red-stewards";
    String one = stewards + "/{id}";
    String steward = team.aSteward();
    String nothing = UUID.randomUUID().toString();
    examples.put("GET " + stewards, Example.asking("?community=" + team.community));
    examples.put("POST " + stewards, Example.sending(team.stewardPlan("二队")));
    for (String read : new String[] {"", "/members", "/attachments"}) {
      examples.put("GET " + one + read, Example.of(steward));
    }
    examples.put("PUT " + one, Example.sending(team.stewardPlan("三队")).with("id", steward));
    examples.put(
        "POST " + one + "/dissolution",
        Example.sending("{\"reason\":\"test\"}").with("id", team.aSteward()));
    examples.put(
        "POST " + one + "/members", Example.sending("{\"name\":\"陈\"}").with("id", steward));
    examples.put(
        "DELETE " + one + "/members/{member}", Example.of(steward).with("member", nothing));
    examples.put(
        "POST " + one + "/attachments",
        Example.sending("{\"gridCode\":\"grid-1\",\"servesFrom\":\"2026-01-01\"}")
            .with("id", steward));
    examples.put(
        "POST " + one + "/attachments/{attachment}/ending",
        Example.sending("{\"lastDay\":\"2026-03-01\"}")
            .with("id", steward)
            .with("attachment", nothing));
  }
}
