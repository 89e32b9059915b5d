package io.boyuan.volunteer.shift;

import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.calendar.RecurrenceRule;
import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/** A rule by which a post has shifts again and again (RFC 5545 section 3.3.10). */
@Entity
@Table(name = "shift_series")
class ShiftSeries {

  private static final int MOST = 200;

  @Id private UUID id;

  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "post_id")
  private UUID postId;

  private String rrule;

  @Column(name = "first_starts_at")
  private Instant firstStartsAt;

  private int minutes;

  @Column(name = "except_dates")
  private LocalDate[] exceptDates;

  @Enumerated(EnumType.STRING)
  private Recurrence.Holidays holidays;

  private int capacity;

  @Version private long version;

  /** For the persistence provider. */
  protected ShiftSeries() {}

  static ShiftSeries of(UUID id, NewShift first, Recurrence recurrence) {
    var series = new ShiftSeries();
    series.id = id;
    series.activityId = first.activityId();
    series.postId = first.postId();
    series.capacity = first.capacity();
    series.rule(recurrence);
    return series;
  }

  /** Follows another rule from now on. */
  void rule(Recurrence recurrence) {
    rrule = recurrence.rrule();
    firstStartsAt = recurrence.firstStartsAt();
    minutes = recurrence.minutes();
    exceptDates = recurrence.exceptDates().toArray(LocalDate[]::new);
    holidays = recurrence.holidaysOrKeep();
  }

  /**
   * When it takes place.
   *
   * @param zone the zone of the place
   * @param calendar which days are holidays
   * @return begins in order
   * @throws Problem 400 {@code invalid-input} for a rule that can't be read or gives none or too
   *     many
   */
  List<ZonedDateTime> begins(ZoneId zone, HolidayCalendar calendar) {
    var excepted = List.of(exceptDates);
    return RecurrenceRule.times(rrule, firstStartsAt.atZone(zone), MOST).stream()
        .filter(begin -> !excepted.contains(begin.toLocalDate()))
        .filter(begin -> takesPlaceOn(calendar.kindOf(begin.toLocalDate())))
        .toList();
  }

  private boolean takesPlaceOn(DayKind day) {
    return switch (holidays) {
      case KEEP -> true;
      case SKIP -> day != DayKind.HOLIDAY;
      case ONLY_WORKING_DAYS -> day == DayKind.WORKING_DAY;
    };
  }

  Duration length() {
    return Duration.ofMinutes(minutes);
  }

  UUID id() {
    return id;
  }
}
