package io.boyuan.grid.team;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which roles staff each grid and micro-grid. Until a community sets its own it is 1+1+3+N: one
 * leader, one full-time worker, three of property, owners and party building, and any number of
 * micro-grid heads and helpers.
 *
 * @param roles the roles, in the order they are shown
 */
@Schema(name = "TeamTemplate")
record TeamTemplate(@NotNull @Size(min = 2, max = 30) List<@NotNull @Valid TeamRole> roles) {

  /** 1+1+3+N. */
  static final TeamTemplate USUAL =
      new TeamTemplate(
          List.of(
              ofGrid(TeamRole.GRID_LEADER, "网格长", "Grid leader", null),
              ofGrid(TeamRole.GRID_WORKER, "专职网格员", "Full-time grid worker", null),
              ofGrid("property", "物业代表", "Property company", Party.PROPERTY),
              ofGrid("owners", "业委会代表", "Owners' committee", Party.OWNERS),
              ofGrid("party-building", "党建指导员", "Party building", Party.PARTY_BUILDING),
              ofMicroGrid("micro-grid-head", "微网格长", "Micro-grid head"),
              ofMicroGrid("micro-grid-helper", "微网格员", "Micro-grid helper")));

  private static TeamRole ofGrid(String code, String zh, String en, Party party) {
    return new TeamRole(code, new Names(zh, en), Level.GRID, party, 1, 1, 30);
  }

  private static TeamRole ofMicroGrid(String code, String zh, String en) {
    return new TeamRole(code, new Names(zh, en), Level.MICRO_GRID, null, 1, null, 30);
  }

  /**
   * Refuses a template that can't be staffed.
   *
   * @throws Problem 400 {@code invalid-input} with the violation {@code role-twice}, {@code
   *     below-minimum} or {@code role-missing}
   */
  void requireSound() {
    for (int i = 0; i < roles.size(); i++) {
      var role = roles.get(i);
      if (roles.subList(0, i).stream().anyMatch(before -> before.code().equals(role.code()))) {
        throw Problem.invalid("roles[" + i + "].code", "role-twice");
      }
      if (!role.isSound()) {
        throw Problem.invalid("roles[" + i + "].maximum", "below-minimum");
      }
    }
    for (String code : List.of(TeamRole.GRID_LEADER, TeamRole.GRID_WORKER)) {
      if (role(Level.GRID, code).isEmpty()) {
        throw Problem.invalid("roles", "role-missing");
      }
    }
  }

  Optional<TeamRole> role(Level level, String code) {
    return roles.stream()
        .filter(role -> role.level() == level && role.code().equals(code))
        .findFirst();
  }
}
