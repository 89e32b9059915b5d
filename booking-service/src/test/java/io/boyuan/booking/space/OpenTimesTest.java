package io.boyuan.booking.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Intervals, opening hours and prices, each against a count of single minutes. */
class OpenTimesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant MONDAY = Instant.parse("2026-03-01T16:00:00Z");
  private static final int DAY = 24 * 60;

  @Property(tries = 500)
  void what_is_free_is_what_is_open_and_not_taken(
      @ForAll("stays") Interval open, @ForAll("taken") List<Interval> taken) {
    var free = open.without(taken);

    var expected = minutesOf(List.of(open));
    expected.andNot(minutesOf(taken));
    assertThat(minutesOf(free)).isEqualTo(expected);
    assertApartAndInOrder(free);
    assertThat(free).allMatch(open::contains);
  }

  @Property(tries = 500)
  void what_is_free_and_what_is_taken_make_up_the_whole_again(
      @ForAll("stays") Interval open, @ForAll("taken") List<Interval> taken) {
    var whole = minutesOf(open.without(taken));
    whole.or(minutesOf(taken));
    whole.and(minutesOf(List.of(open)));

    assertThat(whole).isEqualTo(minutesOf(List.of(open)));
  }

  @Property(tries = 300)
  void a_space_is_open_in_the_minutes_its_hours_say(
      @ForAll("hours") OpeningHours hours, @ForAll("stays") Interval range) {
    var open = hours.within(range, ZONE, day -> day.getDayOfWeek().getValue());

    var expected = new BitSet();
    minutesOf(List.of(range)).stream()
        .filter(minute -> isOpen(hours, minute))
        .forEach(expected::set);
    assertThat(minutesOf(open)).isEqualTo(expected);
    assertApartAndInOrder(open);
    assertThat(open).allMatch(range::contains);
  }

  @Property
  void a_longer_stay_costs_no_less_and_a_begun_point_counts_whole(
      @ForAll @IntRange(max = 10_000) int pointsPerHour,
      @ForAll @IntRange(min = 1, max = DAY) int minutes,
      @ForAll @IntRange(max = DAY) int more) {
    var space = space(pointsPerHour);

    assertThat(price(space, minutes + more)).isGreaterThanOrEqualTo(price(space, minutes));
    assertThat(price(space, 60)).isEqualTo(pointsPerHour);
    assertThat(60L * price(space, minutes)).isGreaterThanOrEqualTo((long) minutes * pointsPerHour);
    assertThat(price(space, minutes) + price(space, more))
        .as("nothing is saved by booking in two pieces")
        .isGreaterThanOrEqualTo(price(space, minutes + more));
  }

  @Provide
  Arbitrary<Interval> stays() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9 * DAY), Arbitraries.integers().between(1, 3 * DAY))
        .as(OpenTimesTest::interval);
  }

  /** Bookings of one space: by begin, none overlapping another. */
  @Provide
  Arbitrary<List<Interval>> taken() {
    return stays().list().ofMaxSize(12).map(OpenTimesTest::standing);
  }

  @Provide
  Arbitrary<OpeningHours> hours() {
    var period =
        Combinators.combine(
                Arbitraries.integers().between(1, 7),
                Arbitraries.integers().between(0, DAY - 1),
                Arbitraries.integers().between(1, DAY))
            .as(
                (day, opens, length) ->
                    new OpeningPeriod(day, clock(opens), clock(Math.min(DAY, opens + length))));
    return period
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(OpeningHours::new)
        .filter(OpeningHours::areSound);
  }

  private static List<Interval> standing(List<Interval> wanted) {
    var standing = new ArrayList<Interval>();
    wanted.stream()
        .sorted(Comparator.comparing(Interval::startsAt))
        .filter(
            next -> standing.isEmpty() || !next.startsAt().isBefore(standing.getLast().endsAt()))
        .forEach(standing::add);
    return standing;
  }

  private static boolean isOpen(OpeningHours hours, int minute) {
    int day = minute / DAY % 7 + 1;
    return hours.periods().stream()
        .anyMatch(
            period ->
                period.day() == day
                    && period.opensMinute() <= minute % DAY
                    && minute % DAY < period.closesMinute());
  }

  private static void assertApartAndInOrder(List<Interval> intervals) {
    for (int i = 0; i < intervals.size(); i++) {
      assertThat(intervals.get(i).startsAt()).isBefore(intervals.get(i).endsAt());
      if (i > 0) {
        assertThat(intervals.get(i - 1).endsAt()).isBeforeOrEqualTo(intervals.get(i).startsAt());
      }
    }
  }

  private static BitSet minutesOf(List<Interval> intervals) {
    var minutes = new BitSet();
    intervals.forEach(
        interval -> minutes.set(minute(interval.startsAt()), minute(interval.endsAt())));
    return minutes;
  }

  private static int minute(Instant instant) {
    return (int) ChronoUnit.MINUTES.between(MONDAY, instant);
  }

  @Property(tries = 300)
  void each_minute_costs_what_its_time_of_day_costs(
      @ForAll("stays") Interval stay,
      @ForAll @IntRange(max = 1439) int from,
      @ForAll @IntRange(min = 1, max = 1440) int until,
      @ForAll @IntRange(min = 1, max = 7) int weekday) {
    Assume.that(from < until);
    var space = space(3, new PriceBand(List.of(weekday), clock(from), clock(until), 7));

    long pointMinutes =
        minutesOf(List.of(stay)).stream()
            .map(minute -> isIn(weekday, from, until, minute) ? 7 : 3)
            .sum();

    assertThat(space.priceOf(stay, ZONE)).isEqualTo((int) Math.ceilDiv(pointMinutes, 60L));
  }

  private static boolean isIn(int weekday, int from, int until, int minute) {
    int minuteOfDay = Math.floorMod(minute, DAY);
    return Math.floorMod(Math.floorDiv(minute, DAY), 7) + 1 == weekday
        && minuteOfDay >= from
        && minuteOfDay < until;
  }

  private static Interval interval(int start, int length) {
    var from = MONDAY.plus(Duration.ofMinutes(start));
    return new Interval(from, from.plus(Duration.ofMinutes(length)));
  }

  private static String clock(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }

  private static Space space(int pointsPerHour, PriceBand... bands) {
    var hours = List.of(new OpeningPeriod(1, "00:00", "24:00"));
    return Space.open(
        new UUID(0, 1),
        new SpacePlan(
            "s",
            "boyuan",
            SpaceKind.GYM,
            "名",
            "Name",
            1,
            pointsPerHour,
            hours,
            null,
            null,
            new BookingRules(
                null, null, List.of(bands), null, null, null, null, null, null, null, null, null)),
        MONDAY);
  }

  private static int price(Space space, int minutes) {
    return space.priceOf(interval(0, minutes), ZONE);
  }
}
