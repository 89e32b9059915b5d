package io.boyuan.partnership.webhooksending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

  private static final UUID EVENT = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

  @Test
  void an_event_is_tried_ten_times_over_three_days_spread_by_a_tenth() {
    var sum =
        IntStream.rangeClosed(1, 9)
            .mapToObj(tries -> Retries.next(EVENT, tries, null).orElseThrow())
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(Retries.next(EVENT, 1, null).orElseThrow())
        .isBetween(Duration.ofSeconds(5), Duration.ofMillis(5_500));
    assertThat(sum).isBetween(Duration.ofHours(75), Duration.ofHours(84));
    assertThat(Retries.next(EVENT, 10, null)).isEmpty();
  }

  @Test
  void a_receiver_may_wish_for_later_but_not_for_more_than_a_day() {
    assertThat(Retries.next(EVENT, 1, Duration.ofMinutes(10))).hasValue(Duration.ofMinutes(10));
    assertThat(Retries.next(EVENT, 1, Duration.ofDays(10))).hasValue(Duration.ofDays(1));
    assertThat(Retries.next(EVENT, 2, Duration.ofSeconds(1)).orElseThrow())
        .isGreaterThanOrEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void who_fails_again_and_again_rests_longer_and_five_minutes_at_most() {
    assertThat(Retries.rest(1, null)).isEqualTo(Duration.ofSeconds(5));
    assertThat(Retries.rest(3, null)).isEqualTo(Duration.ofSeconds(20));
    assertThat(Retries.rest(100, null)).isEqualTo(Duration.ofMinutes(5));
    assertThat(Retries.rest(1, Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(1));
    assertThat(Retries.rest(1, Duration.ofHours(9))).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void a_wish_is_seconds_or_a_date() {
    assertThat(RetryAfter.of("120", NOW)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.of("Wed, 01 Jul 2026 00:01:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(1));
    assertThat(RetryAfter.of("Wed, 01 Jul 2020 00:01:00 GMT", NOW)).isNull();
    assertThat(RetryAfter.of("soon", NOW)).isNull();
    assertThat(RetryAfter.of("99999999999999999999", NOW)).isNull();
    assertThat(RetryAfter.of("-5", NOW)).isNull();
    assertThat(RetryAfter.of(null, NOW)).isNull();
  }
}
