package io.boyuan.volunteer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {

  private static final Instant NINE = Instant.parse("2026-03-07T01:00:00Z");

  @Test
  void windows_that_touch_are_one() {
    var times = Times.of(List.of(hours(2, 3), hours(0, 1), hours(1, 2), hours(5, 6)));

    assertThat(times.windows()).containsExactly(hours(0, 3), hours(5, 6));
    assertThat(times.length()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void what_two_have_in_common_is_what_lies_in_both() {
    var mine = Times.of(List.of(hours(0, 3), hours(5, 8)));
    var theirs = Times.of(List.of(hours(2, 6)));

    assertThat(mine.within(theirs).windows()).containsExactly(hours(2, 3), hours(5, 6));
  }

  @Test
  void they_are_read_as_postgresql_writes_them_in_any_zone() {
    assertThat(
            Times.read(
                    "{[\"2026-03-07 09:00:00+08\",\"2026-03-07 11:00:00+08\"),"
                        + "[\"2026-03-07 06:30:00.5+00\",\"2026-03-07 12:30:00+05:30\")}")
                .windows())
        .containsExactly(
            hours(0, 2),
            new TimeWindow(
                Instant.parse("2026-03-07T06:30:00.5Z"), Instant.parse("2026-03-07T07:00:00Z")));
    assertThat(Times.read("{}").isAlways()).isTrue();
  }

  private static TimeWindow hours(int from, int to) {
    return new TimeWindow(NINE.plus(Duration.ofHours(from)), NINE.plus(Duration.ofHours(to)));
  }
}
