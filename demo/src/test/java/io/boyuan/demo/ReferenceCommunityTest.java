package io.boyuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ReferenceCommunityTest {

  private final ReferenceCommunity reference = ReferenceCommunity.read(null);

  @Test
  void it_has_4_grids_and_23_micro_grids() {
    assertThat(reference.structure().grids()).hasSize(4);
    assertThat(reference.structure().grids().stream().mapToInt(g -> g.microGrids().size()).sum())
        .isEqualTo(23);
  }

  @Test
  void it_has_a_boundary_for_the_community_and_each_of_its_parts() {
    var codes = new HashSet<String>();
    reference
        .boundaries()
        .get("features")
        .forEach(feature -> codes.add(feature.at("/properties/code").asText()));

    assertThat(codes).hasSize(28).contains(reference.structure().code());
    for (var grid : reference.structure().grids()) {
      assertThat(codes).contains(grid.code());
      grid.microGrids().forEach(microGrid -> assertThat(codes).contains(microGrid.code()));
    }
  }

  @Test
  void each_grid_is_staffed_by_the_template_and_each_micro_grid_has_its_head() {
    var units = reference.teams().units();
    assertThat(units).hasSize(27);
    assertThat(units)
        .filteredOn(unit -> unit.level().equals("GRID"))
        .hasSize(4)
        .allSatisfy(
            unit ->
                assertThat(unit.roles())
                    .containsOnlyKeys(
                        "grid-leader", "grid-worker", "property", "owners", "party-building"));
    assertThat(units)
        .filteredOn(unit -> unit.level().equals("MICRO_GRID"))
        .hasSize(23)
        .allSatisfy(unit -> assertThat(unit.roles().get("micro-grid-head")).hasSize(1));
    assertThat(reference.teams().redStewards()).hasSize(2);
  }

  @Test
  void it_has_5_universities_and_16_teams() {
    assertThat(reference.partners().universities()).hasSize(5);
    assertThat(reference.partners().universities().stream().mapToInt(u -> u.teams().size()).sum())
        .isEqualTo(16);
  }

  @Test
  void it_has_one_space_of_each_kind() {
    assertThat(reference.spaces().spaces().stream().map(ReferenceCommunity.Space::kind).distinct())
        .hasSize(8);
  }
}
