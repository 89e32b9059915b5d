package io.boyuan.grid.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.PatrolWorld;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class CloseRoundsTest {

  Tokens tokens;
  @Inject CloseRounds close;
  PatrolWorld world;
  String community;
  String round;

  @BeforeEach
  void world() {
    world = new PatrolWorld(tokens);
    community = world.aCommunity();
    round = world.aRound(community);
  }

  @Test
  void a_round_that_nobody_begins_until_its_end_and_grace_is_missed() {
    after(Duration.ofMinutes(115), close::all);
    assertThat(world.statusOf(community, round)).isEqualTo("PLANNED");
    after(Duration.ofMinutes(125), close::all);
    assertThat(world.statusOf(community, round)).isEqualTo("MISSED");
  }

  @Test
  void a_round_that_nobody_ends_is_closed_by_rule() {
    after(Duration.ofMinutes(5), () -> world.start(community, round));
    after(Duration.ofHours(3), close::all);
    assertThat(world.statusOf(community, round)).isEqualTo("STARTED");
    after(Duration.ofHours(15), close::all);
    assertThat(world.statusOf(community, round)).isEqualTo("FINISHED");
  }

  private void after(Duration time, Runnable story) {
    MovableClock.at(world.startOf(community, round).plus(time), story);
  }
}
