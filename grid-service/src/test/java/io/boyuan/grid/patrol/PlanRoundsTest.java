package io.boyuan.grid.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.PatrolWorld;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PlanRoundsTest {

  Tokens tokens;
  @Inject PlanRounds plan;

  @Test
  void rounds_are_planned_four_weeks_ahead_as_time_goes_on_and_each_once() {
    var world = new PatrolWorld(tokens);
    String community = world.aCommunity();
    world.aRoute(community);
    int before = world.rounds(community).size();
    assertThat(before).isBetween(28, 29);

    plan.all();
    assertThat(world.rounds(community)).hasSize(before);
    for (int again = 0; again < 2; again++) {
      MovableClock.at(Instant.now().plus(Duration.ofDays(5)), plan::all);
      assertThat(world.rounds(community)).hasSize(before + 5);
    }
  }
}
