package io.boyuan.grid.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.MeetingStories;
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
class PlanAheadTest {

  Tokens tokens;
  @Inject PlanAhead ahead;

  @Test
  void as_time_goes_on_more_meetings_are_planned_and_each_once() {
    var stories = new MeetingStories(tokens);
    String community = stories.aCommunityThatMeetsWeekly();
    int before = stories.meetings(community).size();

    ahead.all();
    assertThat(stories.meetings(community)).hasSize(before);
    MovableClock.at(Instant.now().plus(Duration.ofDays(14)), ahead::all);
    int after = stories.meetings(community).size();
    assertThat(after).isGreaterThan(before);
    MovableClock.at(Instant.now().plus(Duration.ofDays(14)), ahead::all);
    assertThat(stories.meetings(community)).hasSize(after).doesNotHaveDuplicates();
  }
}
