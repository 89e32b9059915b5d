package io.boyuan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private final AtomicLong now = new AtomicLong();
  private final Counter refusals = new SimpleMeterRegistry().counter("refusals");
  private final Allowance allowance = new Allowance(new Rate(2, 3), 100, clock(), refusals);

  @Test
  void a_burst_passes_and_then_the_steady_rate() {
    assertThat(passed("a", 5)).isEqualTo(3);

    now.addAndGet(Duration.ofSeconds(1).toNanos());

    assertThat(passed("a", 5)).isEqualTo(2);
  }

  @Test
  void callers_do_not_take_from_one_another() {
    passed("a", 5);

    assertThat(passed("b", 5)).isEqualTo(3);
  }

  @Test
  void what_is_given_back_can_be_taken_again_and_never_makes_more_than_a_burst() {
    assertThat(passed("a", 5)).isEqualTo(3);

    allowance.giveBack("a");
    assertThat(passed("a", 5)).isEqualTo(1);
    for (int i = 0; i < 10; i++) {
      allowance.giveBack("a");
    }
    assertThat(passed("a", 5)).isEqualTo(3);
  }

  @Test
  void a_refusal_is_counted_and_says_when_to_come_back() {
    passed("a", 3);

    assertThat(allowance.refuse(allowance.take("a")).members()).containsEntry("retryAfter", 1);
    assertThat(refusals.count()).isEqualTo(1);
  }

  @Test
  void all_addresses_of_an_IPv6_network_are_one_caller() {
    assertThat(networkOf("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(networkOf("2001:db8:1:2::1"))
        .isNotEqualTo(networkOf("2001:db8:1:3::1"));
    assertThat(networkOf("192.0.2.7")).isEqualTo("192.0.2.7");
  }

  @Test
  void a_limit_of_nothing_ends_the_start() {
    assertThatThrownBy(() -> Rate.of("client", 0, 10)).isInstanceOf(ConfigurationException.class);
  }

  private static String networkOf(String address) {
    return Network.of(address);
  }

  private int passed(String caller, int requests) {
    int passed = 0;
    for (int sent = 0; sent < requests; sent++) {
      passed += allowance.take(caller).isConsumed() ? 1 : 0;
    }
    return passed;
  }

  private TimeMeter clock() {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return now.get();
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }
}
