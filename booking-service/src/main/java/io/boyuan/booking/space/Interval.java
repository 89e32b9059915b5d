package io.boyuan.booking.space;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time.
 *
 * @param startsAt begin, part of it
 * @param endsAt end, no longer part of it
 */
public record Interval(Instant startsAt, Instant endsAt) {

  /**
   * Whether all of another interval lies in this one.
   *
   * @param other the other
   * @return true when it begins and ends inside
   */
  public boolean contains(Interval other) {
    return !other.startsAt.isBefore(startsAt) && !other.endsAt.isAfter(endsAt);
  }

  /**
   * Whether two intervals have time in common.
   *
   * @param other the other
   * @return true when each begins before the other ends
   */
  public boolean overlaps(Interval other) {
    return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
  }

  /**
   * How long it is.
   *
   * @return from begin to end
   */
  public Duration length() {
    return Duration.between(startsAt, endsAt);
  }

  /**
   * What is left of this interval when others are taken out.
   *
   * @param taken what is taken, by begin
   * @return the rest, by begin, without empty pieces
   */
  public List<Interval> without(List<Interval> taken) {
    var free = new ArrayList<Interval>();
    Instant from = startsAt;
    for (Interval other : taken) {
      if (other.endsAt.isAfter(from) && other.startsAt.isBefore(endsAt)) {
        if (other.startsAt.isAfter(from)) {
          free.add(new Interval(from, other.startsAt));
        }
        from = other.endsAt;
      }
    }
    if (from.isBefore(endsAt)) {
      free.add(new Interval(from, endsAt));
    }
    return free;
  }
}
