package io.boyuan.grid.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.RequestWorld;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody does something about, week after week. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class EscalationTest {

  @Inject EscalateOverdue escalate;
  @Inject ConfirmSilent confirm;
  @Inject Requests requests;
  Tokens tokens;
  RequestWorld world;

  @BeforeEach
  void world() {
    world = new RequestWorld(tokens);
  }

  @Test
  void what_is_not_solved_goes_to_the_community_and_then_to_the_street() {
    var id = UUID.fromString(world.aRequest());
    var due = request(id).clock().dueAt();

    runAt(due.minusSeconds(60));
    assertThat(request(id).level()).isEqualTo(Level.GRID);
    runAt(due.plusSeconds(60));
    assertThat(request(id).level()).isEqualTo(Level.COMMUNITY);
    runAt(due.plusSeconds(120));
    assertThat(request(id).level()).as("once for each time").isEqualTo(Level.COMMUNITY);
    runAt(due.plus(Duration.ofDays(28)));
    assertThat(request(id).level()).isEqualTo(Level.STREET);
    runAt(due.plus(Duration.ofDays(56)));
    assertThat(request(id).level()).isEqualTo(Level.STREET);
    assertThat(request(id).escalatesAt()).isNull();
  }

  @Test
  void what_is_solved_in_time_does_not_go_up_and_is_confirmed_when_nobody_says_otherwise() {
    var id = UUID.fromString(world.aResolvedRequest());
    var solved = request(id).solvedAt();

    runAt(solved.plus(Duration.ofDays(6)));
    assertThat(request(id).status()).isEqualTo(RequestStatus.RESOLVED);
    runAt(solved.plus(Duration.ofDays(7)).plusSeconds(60));

    assertThat(request(id).status()).isEqualTo(RequestStatus.CONFIRMED);
    assertThat(request(id).rating()).isNull();
    assertThat(request(id).level()).isEqualTo(Level.GRID);
  }

  private void runAt(Instant time) {
    MovableClock.at(
        time,
        () -> {
          escalate.run();
          confirm.run();
        });
  }

  private ServiceRequest request(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> requests.findById(id));
  }
}
