package io.boyuan.booking.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.calendar.SpecialDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What service is worth, with 10 points an hour. */
class ScoringTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
  private static final LocalDate SATURDAY_WORKED = LocalDate.of(2026, 10, 10);
  private static final HolidayCalendar CALENDAR =
      new HolidayCalendar(
          Map.of(
              NATIONAL_DAY, new SpecialDay(NATIONAL_DAY, DayKind.HOLIDAY, "国庆节", "National Day"),
              SATURDAY_WORKED,
                  new SpecialDay(SATURDAY_WORKED, DayKind.WORKING_DAY, "调休", "Makes up")));
  private final Scoring scoring = new Scoring(CALENDAR, ZONE);

  @Property
  void without_a_bonus_a_begun_point_is_not_given(
      @ForAll @IntRange(max = 1440) int minutes, @ForAll @IntRange(max = 10_000) int rate) {
    var service = served("2026-03-04T08:00", minutes, minutes);

    assertThat(scoring.pointsFor(service, rate, List.of())).isEqualTo((long) minutes * rate / 60);
  }

  @Test
  void a_night_bonus_counts_the_minutes_from_ten_to_six() {
    assertThat(points(Bonus.Kind.NIGHT, served("2026-03-04T21:00", 120, 120))).isEqualTo(25);
    assertThat(points(Bonus.Kind.NIGHT, served("2026-03-04T23:00", 480, 480))).isEqualTo(115);
    assertThat(points(Bonus.Kind.NIGHT, served("2026-03-04T10:00", 120, 120))).isEqualTo(20);
  }

  @Test
  void a_weekend_begins_at_midnight_and_a_worked_saturday_is_none() {
    assertThat(points(Bonus.Kind.WEEKEND, served("2026-03-06T23:00", 120, 120))).isEqualTo(25);
    assertThat(points(Bonus.Kind.WEEKEND, served("2026-03-07T10:00", 60, 60))).isEqualTo(15);
    assertThat(points(Bonus.Kind.WEEKEND, served("2026-10-10T10:00", 60, 60))).isEqualTo(10);
  }

  @Test
  void a_holiday_is_what_the_calendar_says() {
    assertThat(points(Bonus.Kind.HOLIDAY, served("2026-10-01T10:00", 60, 60))).isEqualTo(15);
    assertThat(points(Bonus.Kind.HOLIDAY, served("2026-10-08T10:00", 60, 60))).isEqualTo(10);
  }

  @Test
  void shortage_is_of_the_whole_service_and_bonuses_add_up() {
    var service = new Service(60, at("2026-03-07T22:00"), at("2026-03-07T23:00"), true);
    var all =
        List.of(
            new Bonus(Bonus.Kind.SHORTAGE, 100),
            new Bonus(Bonus.Kind.NIGHT, 50),
            new Bonus(Bonus.Kind.WEEKEND, 50));

    assertThat(scoring.pointsFor(service, 10, all)).isEqualTo(30);
  }

  @Test
  void fewer_minutes_than_the_time_there_share_in_a_bonus_evenly() {
    assertThat(points(Bonus.Kind.NIGHT, served("2026-03-04T21:00", 120, 60))).isEqualTo(12);
  }

  @Property
  void a_bonus_never_takes_anything(
      @ForAll @IntRange(max = 1439) int startsAt,
      @ForAll @IntRange(min = 1, max = 600) int minutes,
      @ForAll Bonus.Kind kind) {
    var start = at("2026-03-07T00:00").plus(Duration.ofMinutes(startsAt));
    var service = new Service(minutes, start, start.plus(Duration.ofMinutes(minutes)), true);

    assertThat(points(kind, service)).isBetween((long) minutes * 10 / 60, (long) minutes * 15 / 60);
  }

  private long points(Bonus.Kind kind, Service service) {
    return scoring.pointsFor(service, 10, List.of(new Bonus(kind, 50)));
  }

  private static Service served(String from, int there, int verified) {
    var start = at(from);
    return new Service(verified, start, start.plus(Duration.ofMinutes(there)), false);
  }

  private static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
