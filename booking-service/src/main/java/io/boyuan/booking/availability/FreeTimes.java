package io.boyuan.booking.availability;

import io.boyuan.booking.holiday.HolidayCalendars;
import io.boyuan.booking.space.Closures;
import io.boyuan.booking.space.HolidayHours;
import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When spaces are free: open, not closed, and not taken. */
@ApplicationScoped
public class FreeTimes {

  private static final Duration ALTERNATIVES_WITHIN = Duration.ofDays(7);
  private static final int ALTERNATIVES = 3;

  private final Closures closures;
  private final HolidayCalendars holidays;
  private final Occupancy occupancy;
  private final ZoneId zone;

  @Inject
  FreeTimes(
      Closures closures, HolidayCalendars holidays, Occupancy occupancy, TimeSettings settings) {
    this.closures = closures;
    this.holidays = holidays;
    this.occupancy = occupancy;
    this.zone = settings.zone();
  }

  /**
   * Whether a space is open all through a stay.
   *
   * @param space the space
   * @param stay from when to when
   * @return true when it does not close in between, by its hours or otherwise
   */
  public boolean isOpen(Space space, Interval stay) {
    var calendar = calendarOf(space, calendarsFor(List.of(space)));
    return space.openWithin(stay, zone, calendar).stream().anyMatch(open -> open.contains(stay))
        && !closures.reachInto(space.id(), stay);
  }

  /**
   * The next free times of the same length, for who came too late.
   *
   * @param space the space
   * @param stay what was wanted
   * @param people how many come
   * @return at most three, within a week
   */
  public List<Interval> insteadOf(Space space, Interval stay, int people) {
    var week = new Interval(stay.startsAt(), stay.startsAt().plus(ALTERNATIVES_WITHIN));
    return of(List.of(space), week, new Wish(people, stay.length())).get(space.id()).stream()
        .flatMap(free -> onGrid(space, free, stay.length()))
        .limit(ALTERNATIVES)
        .toList();
  }

  /** The stays inside a free time, one after the other, from where the space's slots begin. */
  private Stream<Interval> onGrid(Space space, Interval free, Duration length) {
    return Stream.iterate(slotFrom(space, free.startsAt()), start -> start.plus(length))
        .map(start -> new Interval(start, start.plus(length)))
        .takeWhile(free::contains);
  }

  private Instant slotFrom(Space space, Instant time) {
    if (space.rules().slotMinutes() == null) {
      return time;
    }
    var midnight = time.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    long slot = Duration.ofMinutes(space.rules().slotMinutes()).toMillis();
    long since = Duration.between(midnight, time).toMillis();
    return midnight.plusMillis(Math.ceilDiv(since, slot) * slot);
  }

  /**
   * When spaces are free, by three statements for all of them.
   *
   * @param spaces any number of spaces
   * @param range the time to look at
   * @param wish for how many and how long
   * @return for each space its free times by begin
   */
  public Map<UUID, List<Interval>> of(Collection<Space> spaces, Interval range, Wish wish) {
    var ids = spaces.stream().map(Space::id).toList();
    var closed = closures.of(ids, range);
    var taken = occupancy.of(ids, range);
    var calendars = calendarsFor(spaces);
    var free = new HashMap<UUID, List<Interval>>();
    for (Space space : spaces) {
      var open =
          space.openWithin(range, zone, calendarOf(space, calendars)).stream()
              .flatMap(hours -> hours.without(closed.getOrDefault(space.id(), List.of())).stream())
              .toList();
      free.put(space.id(), freeOf(space, open, taken.getOrDefault(space.id(), List.of()), wish));
    }
    return free;
  }

  /** Asked for only when a space has other hours on holidays. */
  private Map<String, HolidayCalendar> calendarsFor(Collection<Space> spaces) {
    var communities =
        spaces.stream()
            .filter(space -> space.rules().holidayHours() != HolidayHours.AS_USUAL)
            .map(Space::communityCode)
            .collect(Collectors.toSet());
    return communities.isEmpty() ? Map.of() : holidays.of(communities);
  }

  private static HolidayCalendar calendarOf(Space space, Map<String, HolidayCalendar> calendars) {
    return calendars.getOrDefault(space.communityCode(), HolidayCalendars.NO_HOLIDAYS);
  }

  private static List<Interval> freeOf(
      Space space, List<Interval> open, List<Occupancy.Taken> taken, Wish wish) {
    var bySeat = new HashMap<Integer, List<Interval>>();
    var buffer = Duration.ofMinutes(space.rules().bufferMinutes());
    for (var each : taken) {
      var kept = new Interval(each.time().startsAt().minus(buffer), each.time().endsAt());
      bySeat.computeIfAbsent(each.seat(), seat -> new ArrayList<>()).add(kept);
    }
    int untouched = space.seats().size() - bySeat.size();
    int needed = space.seatsFor(wish.people());
    var changes = new TreeMap<Instant, Integer>();
    count(changes, open, wish.length(), untouched);
    for (var seatTaken : bySeat.values()) {
      var seatFree = open.stream().flatMap(hours -> hours.without(seatTaken).stream()).toList();
      count(changes, seatFree, wish.length(), 1);
    }
    return whereEnough(changes, needed);
  }

  /** Counts seats that are free long enough: where they become free, and where they cease to be. */
  private static void count(
      Map<Instant, Integer> changes, List<Interval> free, Duration length, int seats) {
    for (Interval time : free) {
      if (seats > 0 && time.length().compareTo(length) >= 0) {
        changes.merge(time.startsAt(), seats, Integer::sum);
        changes.merge(time.endsAt(), -seats, Integer::sum);
      }
    }
  }

  private static List<Interval> whereEnough(SortedMap<Instant, Integer> changes, int needed) {
    var enough = new ArrayList<Interval>();
    int free = 0;
    Instant since = null;
    for (var change : changes.entrySet()) {
      free += change.getValue();
      if (free >= needed && since == null) {
        since = change.getKey();
      } else if (free < needed && since != null) {
        enough.add(new Interval(since, change.getKey()));
        since = null;
      }
    }
    return enough;
  }

  /**
   * What is looked for.
   *
   * @param people how many come
   * @param length how long they stay at least
   */
  public record Wish(int people, Duration length) {}
}
