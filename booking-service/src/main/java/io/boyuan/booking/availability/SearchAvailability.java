package io.boyuan.booking.availability;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.booking.space.Spaces;
import io.boyuan.booking.space.WantedSpace;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Anyone looks for free times, of one space or across all (B3). */
@ApplicationScoped
class SearchAvailability {

  private static final Duration LONGEST_RANGE = Duration.ofDays(31);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int MOST_TIMES = 10;

  private final Spaces spaces;
  private final FreeTimes freeTimes;
  private final Clock clock;

  @Inject
  SearchAvailability(Spaces spaces, FreeTimes freeTimes, Clock clock) {
    this.spaces = spaces;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  /**
   * The free times of a space.
   *
   * @param spaceId the space
   * @param wanted when and how long
   * @param attendees how many come, one when null
   * @return times by begin
   * @throws Problem 404, 400 {@code invalid-input} for more than 31 days
   */
  @Transactional
  List<Interval> of(UUID spaceId, WantedTime wanted, Integer attendees) {
    var space = spaces.findByIdOptional(spaceId).orElseThrow(Problem::notFound);
    return freeTimes.of(List.of(space), soundRange(wanted), wanted.wish(attendees)).get(spaceId);
  }

  /**
   * Spaces that are free. A page looks at as many spaces as its limit says and shows those of them
   * that have a free time, so it may show fewer, and even none, before the last page.
   *
   * @param wantedSpace what they must be like
   * @param wanted when and how long
   * @param request which page
   * @return spaces, each with its first free times
   * @throws Problem 400 {@code invalid-input} for more than 31 days
   */
  @Transactional
  Page<FreeSpace> across(WantedSpace wantedSpace, WantedTime wanted, PageRequest request) {
    var range = soundRange(wanted);
    var page = spaces.like(wantedSpace, request);
    var free = freeTimes.of(page.items(), range, wanted.wish(wantedSpace.attendees()));
    var found =
        page.items().stream()
            .filter(space -> !free.get(space.id()).isEmpty())
            .map(space -> found(space, free.get(space.id())))
            .toList();
    return new Page<>(found, page.nextCursor());
  }

  private static FreeSpace found(Space space, List<Interval> free) {
    return FreeSpace.of(space, free.subList(0, Math.min(MOST_TIMES, free.size())));
  }

  /** What was taken longer ago is forgotten, and nobody books it any more. */
  private Instant notLongPast(Instant from) {
    var yesterday = clock.instant().minus(Duration.ofDays(1));
    return from.isBefore(yesterday) ? yesterday : from;
  }

  private Interval soundRange(WantedTime wanted) {
    var start = notLongPast(wanted.from() == null ? clock.instant() : wanted.from());
    var end = wanted.to() == null ? start.plus(WEEK) : wanted.to();
    if (!end.isAfter(start)) {
      throw Problem.invalid("to", "end-after-start");
    }
    if (Duration.between(start, end).compareTo(LONGEST_RANGE) > 0) {
      throw Problem.invalid("to", "at-most-31-days");
    }
    return new Interval(start, end);
  }
}
