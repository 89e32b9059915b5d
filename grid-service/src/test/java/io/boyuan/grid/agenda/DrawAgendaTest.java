package io.boyuan.grid.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.MeetingStories;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class DrawAgendaTest {

  Tokens tokens;
  @Inject DrawAgenda draw;

  @Test
  void an_agenda_is_drawn_three_days_ahead() {
    var stories = new MeetingStories(tokens);
    String community = stories.aCommunityThatMeetsWeekly();
    stories.aMatter(community, "二次供水改造");
    var first = OffsetDateTime.parse(stories.meetings(community).getFirst()).toInstant();

    MovableClock.at(first.minus(Duration.ofDays(4)), draw::all);
    assertThat(stories.firstAgenda(community)).isEmpty();
    MovableClock.at(first.minus(Duration.ofDays(2)), draw::all);
    assertThat(stories.firstAgenda(community)).containsExactly("二次供水改造");
  }
}
