package io.boyuan.grid.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.MeetingWorld;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ChaseActionsTest {

  Tokens tokens;
  Broker broker;
  @Inject ChaseActions chase;

  @Test
  void what_is_due_is_chased_once_for_each_notice() {
    var world = new MeetingWorld(tokens);
    String community = world.aCommunity();
    var dueOn = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3);
    String action = world.anAction(community, world.aMeeting(community), "PROPERTY", dueOn);

    for (int day : new int[] {0, 2, 2, 3, 4, 5, 4 + 7, 4 + 13}) {
      MovableClock.at(Instant.now().plus(Duration.ofDays(day)), chase::daily);
    }

    try (var reader = new FactReader(broker, "boyuan.grid")) {
      assertThat(reader.about(UUID.fromString(action), 3))
          .hasSize(3)
          .extracting(fact -> fact.data().replaceAll(".*\"daysOverdue\":(-?\\d+).*", "$1"))
          .containsExactly("-1", "1", "8");
    }
  }
}
