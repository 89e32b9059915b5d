package io.boyuan.grid.duetime;

import static io.boyuan.grid.duetime.ClockKind.CALENDAR;
import static io.boyuan.grid.duetime.ClockKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.calendar.HolidayCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

  private static final int DAY = 450;

  private final WorkingTime time = TestTime.withNationalDay();

  @Test
  void a_working_day_counts_its_hours_and_the_break_between_them_does_not() {
    assertThat(time.after(WORKING, at("2026-09-28T09:00"), 180)).isEqualTo(at("2026-09-28T12:00"));
    assertThat(time.after(WORKING, at("2026-09-28T09:00"), 181)).isEqualTo(at("2026-09-28T13:31"));
    assertThat(time.after(WORKING, at("2026-09-28T08:30"), DAY)).isEqualTo(at("2026-09-28T17:30"));
    assertThat(time.between(WORKING, at("2026-09-28T11:00"), at("2026-09-28T14:00"))).isEqualTo(90);
  }

  @Test
  void what_comes_in_at_night_or_on_sunday_begins_to_count_in_the_morning() {
    assertThat(time.after(WORKING, at("2026-09-27T03:00"), 10)).isEqualTo(at("2026-09-28T08:40"));
    assertThat(time.after(WORKING, at("2026-09-28T22:00"), 0)).isEqualTo(at("2026-09-29T08:30"));
    assertThat(time.between(WORKING, at("2026-09-26T00:00"), at("2026-09-28T08:30"))).isZero();
  }

  @Test
  void holidays_do_not_count_and_the_saturday_that_is_worked_for_them_does() {
    // 30 September is the last day before the holiday, 8 October the first after it.
    assertThat(time.after(WORKING, at("2026-09-30T08:30"), DAY + 60))
        .isEqualTo(at("2026-10-08T09:30"));
    assertThat(time.after(WORKING, at("2026-10-09T08:30"), DAY + 60))
        .isEqualTo(at("2026-10-10T09:30"));
    assertThat(time.between(WORKING, at("2026-09-30T17:30"), at("2026-10-12T08:30")))
        .as("Thursday, Friday and the Saturday that is worked")
        .isEqualTo(3 * DAY);
  }

  @Test
  void an_emergency_counts_every_minute() {
    assertThat(time.after(CALENDAR, at("2026-10-01T23:30"), 120)).isEqualTo(at("2026-10-02T01:30"));
    assertThat(time.between(CALENDAR, at("2026-10-01T23:30"), at("2026-10-02T01:30")))
        .isEqualTo(120);
  }

  @Property(tries = 300)
  void so_many_minutes_after_a_time_so_many_minutes_have_passed(
      @ForAll @IntRange(max = 60_000) int startMinute,
      @ForAll @IntRange(max = 20_000) int minutes) {
    Instant start = at("2026-09-20T00:00").plus(Duration.ofMinutes(startMinute));

    assertThat(time.between(WORKING, start, time.after(WORKING, start, minutes)))
        .isEqualTo(minutes);
  }

  @Test
  void hours_that_are_not_in_order_are_refused_at_start() {
    var none = new HolidayCalendar(java.util.Map.of());
    for (var hours :
        List.of(List.of("12:00-08:00"), List.of("08:00-12:00", "11:00-13:00"), List.<String>of())) {
      assertThatThrownBy(() -> new WorkingTime(hours, none, TestTime.ZONE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TestTime.ZONE).toInstant();
  }
}
