package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads who serves in the grids, as staff would; who is there already, or was, stays so. */
final class LoadTeams {

  private static final String GRID = "/api/grid/v1";

  private final Api.As staff;
  private final Narrator narrator;
  private final ReferenceCommunity.Teams teams;
  private final String community;

  LoadTeams(Api api, Narrator narrator, ReferenceCommunity.Teams teams, String community) {
    this.staff = api.as("staff");
    this.narrator = narrator;
    this.teams = teams;
    this.community = community;
  }

  void run() {
    int serving = appointments();
    narrator.say(
        teams.units().size() + " 个网格与微网格，" + serving + " 人在岗",
        serving + " people serve in " + teams.units().size() + " grids and micro-grids");
    teams.redStewards().forEach(this::redSteward);
    int stewards = teams.redStewards().size();
    narrator.say(stewards + " 支红色管家队伍", stewards + " Red Steward teams");
  }

  private int appointments() {
    String path = GRID + "/communities/" + community + "/appointments";
    var known = known(path, "unitCode", "roleCode", "name");
    int serving = 0;
    for (var unit : teams.units()) {
      for (var role : unit.roles().entrySet()) {
        for (var name : role.getValue()) {
          serving++;
          if (!known.contains(unit.code() + "/" + role.getKey() + "/" + name)) {
            appoint(path, unit, role.getKey(), name);
          }
        }
      }
    }
    return serving;
  }

  /** Where staff appointed somebody else, they stay. */
  private void appoint(String path, ReferenceCommunity.Unit unit, String role, String name) {
    var answer =
        staff.post(
            path,
            Map.of(
                "level", unit.level(),
                "unitCode", unit.code(),
                "roleCode", role,
                "name", name,
                "servesFrom", teams.servesFrom()));
    if (!answer.problem().equals("role-filled")) {
      answer.expect(201);
    }
  }

  private void redSteward(ReferenceCommunity.RedSteward team) {
    String path = GRID + "/red-stewards";
    var there =
        staff.all(path + "?community=" + community).stream()
            .filter(each -> each.at("/names/zh").asText().equals(team.names().zh()))
            .findFirst();
    String id =
        there
            .map(each -> each.get("id").asText())
            .orElseGet(
                () ->
                    staff
                        .post(path, Map.of("communityCode", community, "names", team.names()))
                        .expect(201)
                        .text("id"));
    if (there.map(each -> !each.path("dissolvedAt").isNull()).orElse(false)) {
      return;
    }
    String one = path + "/" + id;
    var members = known(one + "/members", "name");
    for (String name : team.members()) {
      if (!members.contains(name)) {
        staff.post(one + "/members", Map.of("name", name)).expect(201);
      }
    }
    var grids = known(one + "/attachments", "gridCode");
    for (String grid : team.grids()) {
      if (!grids.contains(grid)) {
        staff
            .post(one + "/attachments", Map.of("gridCode", grid, "servesFrom", teams.servesFrom()))
            .expect(201);
      }
    }
  }

  private Set<String> known(String path, String... fields) {
    return staff.all(path).stream().map(each -> key(each, fields)).collect(Collectors.toSet());
  }

  private static String key(JsonNode item, String... fields) {
    return Arrays.stream(fields)
        .map(field -> item.get(field).asText())
        .collect(Collectors.joining("/"));
  }
}
