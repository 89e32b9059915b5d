package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Requests for the rosters' rows in the table of permissions. */
final class RosterExamples {

  private RosterExamples() {}

  static Map<String, Example> all(RosterWorld world) {
    var examples = new HashMap<String, Example>();
    String ofCommunity = API + "/communities/{community}/duty-rosters";
    String one = API + "/duty-rosters/{id}";
    String days = API + "/communities/{community}/my-unavailable-days/{month}";
    String community = world.party.community;
    world.party.aMember();
    String roster = world.drawn();
    String duty = world.dutiesOf(roster).getFirst();
    String nothing = UUID.randomUUID().toString();
    examples.put("GET " + ofCommunity, Example.asking("").with("community", community));
    examples.put(
        "POST " + ofCommunity,
        Example.sending(RosterWorld.plan("2020-01", 1)).with("community", community));
    examples.put("GET " + one, Example.of(roster));
    examples.put("GET " + one + "/duties", Example.asking("?reason=test").with("id", roster));
    examples.put("POST " + one + "/publication", Example.of(roster));
    examples.put("GET " + one + "/days", Example.of(roster));
    examples.put(
        "POST " + API + "/duties/{id}/confirmation", Example.sending("{}").with("id", duty));
    examples.put(
        "POST " + API + "/duties/{id}/absence",
        Example.sending("{\"reason\":\"test\"}").with("id", duty));
    examples.put(
        "POST " + API + "/duties/{id}/reassignment",
        Example.sending("{\"memberId\":\"" + nothing + "\",\"reason\":\"test\"}").with("id", duty));
    examples.put(
        "POST " + API + "/duties/{id}/swaps",
        Example.sending("{\"otherDutyId\":\"" + nothing + "\"}").with("id", duty));
    examples.put("POST " + API + "/my-duty-swaps/{id}/acceptance", Example.of(nothing));
    examples.put("POST " + API + "/my-duty-swaps/{id}/refusal", Example.of(nothing));
    examples.put(
        "GET " + days, Example.asking("").with("community", community).with("month", "2026-03"));
    examples.put(
        "PUT " + days,
        Example.sending("{\"days\":[]}").with("community", community).with("month", "2026-03"));
    return examples;
  }
}
