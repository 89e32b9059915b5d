package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** When a space is free: open and not booked. */
@ApplicationScoped
class Availability {

  private static final Duration LONGEST_RANGE = Duration.ofDays(31);
  private static final Duration ALTERNATIVES_WITHIN = Duration.ofDays(7);
  private static final int ALTERNATIVES = 3;

  private final Spaces spaces;
  private final Bookings bookings;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Availability(Spaces spaces, Bookings bookings, Clock clock, TimeSettings settings) {
    this.spaces = spaces;
    this.bookings = bookings;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * The free intervals of a space.
   *
   * @param spaceId the space
   * @param from begin of the search, now when null
   * @param to end of the search, a week after the begin when null
   * @return intervals by begin
   * @throws Problem 404, 400 {@code invalid-input} for more than 31 days
   */
  @Transactional
  List<Interval> of(UUID spaceId, Instant from, Instant to) {
    var space = spaces.findByIdOptional(spaceId).orElseThrow(Problem::notFound);
    Instant start = from == null ? clock.instant() : from;
    Instant end = to == null ? start.plus(ALTERNATIVES_WITHIN) : to;
    if (!end.isAfter(start)) {
      throw Problem.invalid("to", "end-after-start");
    }
    if (Duration.between(start, end).compareTo(LONGEST_RANGE) > 0) {
      throw Problem.invalid("to", "at-most-31-days");
    }
    return free(space, new Interval(start, end));
  }

  boolean isOpen(Space space, Interval stay) {
    return space.isOpenFor(stay, zone);
  }

  /** The next times of the same length that are free, for who came too late. */
  List<Interval> insteadOf(Space space, Interval stay) {
    var length = Duration.between(stay.startsAt(), stay.endsAt());
    var week = new Interval(stay.startsAt(), stay.startsAt().plus(ALTERNATIVES_WITHIN));
    return free(space, week).stream()
        .filter(free -> Duration.between(free.startsAt(), free.endsAt()).compareTo(length) >= 0)
        .limit(ALTERNATIVES)
        .map(free -> new Interval(free.startsAt(), free.startsAt().plus(length)))
        .toList();
  }

  private List<Interval> free(Space space, Interval range) {
    var taken = bookings.taken(space.id(), range);
    return space.hours().within(range, zone).stream()
        .flatMap(open -> open.without(taken).stream())
        .toList();
  }
}
