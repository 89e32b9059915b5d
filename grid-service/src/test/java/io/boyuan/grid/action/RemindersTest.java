package io.boyuan.grid.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RemindersTest {

  private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

  @Test
  void an_item_is_chased_the_day_before_the_day_after_and_then_every_week() {
    assertThat(Reminders.first(DUE, DUE.minusDays(20))).isEqualTo("2026-03-09");
    assertThat(Reminders.next(DUE, DUE.minusDays(1))).isEqualTo("2026-03-11");
    assertThat(Reminders.next(DUE, DUE.plusDays(1))).isEqualTo("2026-03-18");
    assertThat(Reminders.next(DUE, DUE.plusDays(8))).isEqualTo("2026-03-25");
  }

  @Property
  void the_next_time_is_always_later(@ForAll @IntRange(min = -50, max = 400) int days) {
    var day = DUE.plusDays(days);

    assertThat(Reminders.next(DUE, day)).isAfter(day).isBefore(day.plusDays(60));
    assertThat(Reminders.first(DUE, day)).isAfterOrEqualTo(day);
  }
}
