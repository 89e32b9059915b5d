package io.boyuan.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyFetchLimitTest {

  private Instant now = Instant.ofEpochSecond(1_000);
  private final KeyFetchLimit limit = new KeyFetchLimit(() -> now);

  @Test
  void keys_are_fetched_twenty_times_a_second_at_most() {
    assertThat(fetchesOf(100)).isEqualTo(20);

    now = now.plusSeconds(1);
    assertThat(fetchesOf(5)).isEqualTo(5);
  }

  private long fetchesOf(int wishes) {
    return IntStream.range(0, wishes).filter(i -> limit.mayFetch()).count();
  }
}
