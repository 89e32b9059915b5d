package io.boyuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

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
