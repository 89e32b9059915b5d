package io.boyuan.booking.space;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * When a space is open through the week, by the clock of the place.
 *
 * @param periods any number a day, not overlapping
 */
public record OpeningHours(List<OpeningPeriod> periods) {

  public OpeningHours {
    periods =
        periods.stream()
            .sorted(
                Comparator.comparing(OpeningPeriod::day).thenComparing(OpeningPeriod::opensMinute))
            .toList();
  }

  /**
   * Whether every period has a length and none overlaps another.
   *
   * @return true when they are sound
   */
  boolean areSound() {
    OpeningPeriod before = null;
    for (OpeningPeriod period : periods) {
      boolean overlaps =
          before != null
              && before.day().equals(period.day())
              && before.closesMinute() > period.opensMinute();
      if (period.closesMinute() <= period.opensMinute() || overlaps) {
        return false;
      }
      before = period;
    }
    return true;
  }

  /**
   * When the space is open in a stretch of time. Periods that touch, as over midnight, are one.
   *
   * @param range the stretch
   * @param zone the zone of the place
   * @param weekdays whose hours a day has, 1 for Monday to 7 for Sunday, 0 when it is closed
   * @return open intervals cut to the stretch, by begin
   */
  public List<Interval> within(Interval range, ZoneId zone, ToIntFunction<LocalDate> weekdays) {
    var open = new ArrayList<Interval>();
    LocalDate last = range.endsAt().atZone(zone).toLocalDate();
    for (LocalDate day = range.startsAt().atZone(zone).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      int weekday = weekdays.applyAsInt(day);
      for (OpeningPeriod period : periods) {
        if (period.day() == weekday) {
          add(open, cut(onDay(day, period, zone), range));
        }
      }
    }
    return open;
  }

  private static Interval onDay(LocalDate day, OpeningPeriod period, ZoneId zone) {
    return new Interval(at(day, period.opensMinute(), zone), at(day, period.closesMinute(), zone));
  }

  private static Instant at(LocalDate day, int minute, ZoneId zone) {
    return day.plusDays(minute / 1440)
        .atTime(minute % 1440 / 60, minute % 60)
        .atZone(zone)
        .toInstant();
  }

  private static Interval cut(Interval interval, Interval range) {
    return new Interval(
        interval.startsAt().isBefore(range.startsAt()) ? range.startsAt() : interval.startsAt(),
        interval.endsAt().isAfter(range.endsAt()) ? range.endsAt() : interval.endsAt());
  }

  private static void add(List<Interval> open, Interval next) {
    if (!next.startsAt().isBefore(next.endsAt())) {
      return;
    }
    if (!open.isEmpty() && open.getLast().endsAt().equals(next.startsAt())) {
      open.set(open.size() - 1, new Interval(open.getLast().startsAt(), next.endsAt()));
    } else {
      open.add(next);
    }
  }
}
