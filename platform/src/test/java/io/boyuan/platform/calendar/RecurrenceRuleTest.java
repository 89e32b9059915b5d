package io.boyuan.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.problem.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of RFC 5545 section 3.8.5.3 that have an end and give no more than one a day. */
class RecurrenceRuleTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZonedDateTime SEPTEMBER_2 = at(1997, 9, 2);

  private static ZonedDateTime at(int year, int month, int day) {
    return ZonedDateTime.of(LocalDate.of(year, month, day), LocalTime.of(9, 0), NEW_YORK);
  }

  private static List<LocalDate> dates(String rrule, ZonedDateTime first) {
    var times = RecurrenceRule.times(rrule, first, 200);
    assertThat(times).allMatch(time -> time.toLocalTime().equals(LocalTime.of(9, 0)));
    return times.stream().map(ZonedDateTime::toLocalDate).toList();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(1997, month, day);
  }

  @Test
  void a_rule_without_end_gives_the_times_of_a_span() {
    var times =
        RecurrenceRule.between(
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", SEPTEMBER_2, at(1999, 1, 1), at(1999, 2, 1));

    assertThat(times)
        .extracting(ZonedDateTime::toLocalDate)
        .containsExactly(LocalDate.of(1999, 1, 5), LocalDate.of(1999, 1, 19));
    assertThatThrownBy(() -> RecurrenceRule.times("FREQ=WEEKLY", SEPTEMBER_2, 200))
        .isInstanceOf(Problem.class);
    assertThat(
            RecurrenceRule.between(
                "FREQ=DAILY;COUNT=3", SEPTEMBER_2, at(1997, 9, 3), at(1997, 12, 1)))
        .hasSize(2);
  }

  @Test
  void daily_for_ten_occurrences() {
    assertThat(dates("FREQ=DAILY;COUNT=10", SEPTEMBER_2))
        .hasSize(10)
        .startsWith(day(9, 2))
        .endsWith(day(9, 11));
  }

  @Test
  void daily_until_december_24_across_the_change_of_the_clock() {
    assertThat(dates("FREQ=DAILY;UNTIL=19971224T000000Z", SEPTEMBER_2))
        .hasSize(113)
        .endsWith(day(12, 23));
  }

  @Test
  void every_ten_days_five_occurrences() {
    assertThat(dates("FREQ=DAILY;INTERVAL=10;COUNT=5", SEPTEMBER_2))
        .containsExactly(day(9, 2), day(9, 12), day(9, 22), day(10, 2), day(10, 12));
  }

  @Test
  void weekly_on_tuesday_and_thursday_for_five_weeks() {
    assertThat(dates("FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", SEPTEMBER_2))
        .containsExactly(
            day(9, 2),
            day(9, 4),
            day(9, 9),
            day(9, 11),
            day(9, 16),
            day(9, 18),
            day(9, 23),
            day(9, 25),
            day(9, 30),
            day(10, 2));
  }

  @Test
  void every_other_week_on_tuesday_and_thursday_for_eight_occurrences() {
    assertThat(dates("FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", SEPTEMBER_2))
        .containsExactly(
            day(9, 2),
            day(9, 4),
            day(9, 16),
            day(9, 18),
            day(9, 30),
            day(10, 2),
            day(10, 14),
            day(10, 16));
  }

  @Test
  void monthly_on_the_first_friday_for_ten_occurrences() {
    assertThat(dates("FREQ=MONTHLY;COUNT=10;BYDAY=1FR", at(1997, 9, 5)))
        .hasSize(10)
        .startsWith(day(9, 5), day(10, 3), day(11, 7), day(12, 5))
        .endsWith(LocalDate.of(1998, 6, 5));
  }

  @Test
  void monthly_on_the_second_to_last_monday_for_six_months() {
    assertThat(dates("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", at(1997, 9, 22)))
        .containsExactly(
            day(9, 22),
            day(10, 20),
            day(11, 17),
            day(12, 22),
            LocalDate.of(1998, 1, 19),
            LocalDate.of(1998, 2, 16));
  }

  @Test
  void monthly_on_the_first_and_last_day_for_ten_occurrences() {
    assertThat(dates("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", at(1997, 9, 30)))
        .startsWith(day(9, 30), day(10, 1), day(10, 31), day(11, 1), day(11, 30))
        .endsWith(LocalDate.of(1998, 2, 1));
  }

  @Test
  void months_without_a_31st_are_left_out() {
    assertThat(dates("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31", at(1997, 8, 31)))
        .containsExactly(day(8, 31), day(10, 31), day(12, 31));
  }

  @Test
  void yearly_in_june_and_july_within_two_years() {
    assertThat(dates("FREQ=YEARLY;COUNT=4;BYMONTH=6,7", at(1997, 6, 10)))
        .containsExactly(
            day(6, 10), day(7, 10), LocalDate.of(1998, 6, 10), LocalDate.of(1998, 7, 10));
  }

  @Test
  void a_rule_without_end_or_within_a_day_or_of_too_many_is_refused() {
    for (String rule :
        List.of(
            "FREQ=DAILY",
            "FREQ=SECONDLY;COUNT=5",
            "FREQ=DAILY;COUNT=5;BYHOUR=9,10",
            "FREQ=DAILY;COUNT=201",
            "FREQ=DAILY;INTERVAL=0;COUNT=2",
            "nonsense",
            "")) {
      assertThatThrownBy(() -> RecurrenceRule.times(rule, SEPTEMBER_2, 200))
          .as(rule)
          .isInstanceOf(Problem.class);
    }
  }
}
