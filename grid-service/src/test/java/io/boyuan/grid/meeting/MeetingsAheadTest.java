package io.boyuan.grid.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.calendar.SpecialDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeetingsAheadTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime SEVEN = LocalTime.of(19, 0);
  private static final HolidayCalendar NO_HOLIDAYS = HolidayCalendar.of(List.of());

  @Test
  void weekly_meetings_are_planned_for_eight_weeks() {
    var meetings = ahead(weekly(DayOfWeek.MONDAY), "2026-03-04T10:00:00Z", NO_HOLIDAYS);

    assertThat(meetings)
        .hasSize(8)
        .first()
        .isEqualTo(
            new MeetingsAhead.Planned("2026-W11", Instant.parse("2026-03-09T11:00:00Z"), null));
  }

  @Test
  void the_31st_of_a_shorter_month_is_its_last_day() {
    assertThat(dates(ahead(monthly(31, null, null), "2026-01-15T00:00:00Z", NO_HOLIDAYS)))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
  }

  @Test
  void a_fifth_weekday_that_is_not_there_is_the_last() {
    assertThat(
            dates(ahead(monthly(null, 5, DayOfWeek.FRIDAY), "2026-01-15T00:00:00Z", NO_HOLIDAYS)))
        .containsExactly("2026-01-30", "2026-02-27", "2026-03-27");
  }

  @Test
  void of_quarterly_and_yearly_meetings_the_next_is_planned() {
    var quarterly =
        new CadenceRule(MeetingKind.QUARTERLY, DayOfWeek.FRIDAY, 1, null, 3, SEVEN, "x");
    var yearly = new CadenceRule(MeetingKind.YEARLY, null, null, 20, 12, SEVEN, "x");

    assertThat(dates(ahead(quarterly, "2026-03-06T12:00:00Z", NO_HOLIDAYS)))
        .containsExactly("2026-06-05");
    assertThat(ahead(yearly, "2026-12-20T10:00:00Z", NO_HOLIDAYS))
        .extracting(MeetingsAhead.Planned::period)
        .containsExactly("2026");
  }

  @Test
  void a_holiday_moves_a_meeting_to_the_next_working_day() {
    var calendar = holidays("2026-10-01", "2026-10-02", "2026-10-05");

    var meeting = ahead(monthly(1, null, null), "2026-09-15T00:00:00Z", calendar).getFirst();

    assertThat(dates(List.of(meeting))).containsExactly("2026-10-06");
    assertThat(meeting.movedFrom()).isEqualTo("2026-10-01");
    assertThat(meeting.period()).isEqualTo("2026-10");
  }

  @Test
  void a_meeting_that_would_move_onto_the_next_of_its_kind_is_left_out() {
    var calendar = holidays("2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09");

    assertThat(dates(ahead(weekly(DayOfWeek.MONDAY), "2026-09-29T00:00:00Z", calendar)))
        .startsWith("2026-10-12", "2026-10-19")
        .doesNotHaveDuplicates();
  }

  @Property
  void a_later_look_adds_meetings_and_moves_none(
      @ForAll @IntRange(min = 1, max = 31) int day, @ForAll @IntRange(min = 0, max = 80) int days) {
    var rule = monthly(day, null, null);
    var now = Instant.parse("2026-01-01T00:00:00Z");

    var before = ahead(rule, now.toString(), NO_HOLIDAYS);
    var later = now.plusSeconds(86_400L * days);

    assertThat(ahead(rule, later.toString(), NO_HOLIDAYS))
        .containsAll(before.stream().filter(m -> m.startsAt().isAfter(later)).toList());
  }

  private static CadenceRule weekly(DayOfWeek weekday) {
    return new CadenceRule(MeetingKind.WEEKLY, weekday, null, null, null, SEVEN, "x");
  }

  private static CadenceRule monthly(Integer day, Integer nth, DayOfWeek weekday) {
    return new CadenceRule(MeetingKind.MONTHLY, weekday, nth, day, null, SEVEN, "x");
  }

  private static List<MeetingsAhead.Planned> ahead(
      CadenceRule rule, String now, HolidayCalendar calendar) {
    rule.requireSound();
    return new MeetingsAhead(rule, ZONE, calendar).after(Instant.parse(now));
  }

  private static List<String> dates(List<MeetingsAhead.Planned> meetings) {
    return meetings.stream()
        .map(meeting -> LocalDate.ofInstant(meeting.startsAt(), ZONE).toString())
        .toList();
  }

  private static HolidayCalendar holidays(String... dates) {
    return HolidayCalendar.of(
        List.of(dates).stream()
            .map(date -> new SpecialDay(LocalDate.parse(date), DayKind.HOLIDAY, "节", "Day"))
            .toList());
  }
}
