package io.boyuan.booking.scoring;

import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What minutes of service are worth. The time from begin to end tells how much of it was at night
 * or at a weekend; the minutes verified, which may be fewer, share in that evenly. Points are
 * rounded down once, at the end.
 */
final class Scoring {

  private static final int NIGHT_ENDS = 6;
  private static final int NIGHT_BEGINS = 22;

  private final HolidayCalendar calendar;
  private final ZoneId zone;

  Scoring(HolidayCalendar calendar, ZoneId zone) {
    this.calendar = calendar;
    this.zone = zone;
  }

  /** Points for a service by a rule, before any cap. */
  long pointsFor(Service service, int pointsPerHour, List<Bonus> bonuses) {
    long whole = Duration.between(service.startedAt(), service.endedAt()).toSeconds();
    if (whole <= 0) {
      return (long) service.minutes() * pointsPerHour / 60;
    }
    long percentSeconds = 100 * whole;
    for (Bonus bonus : bonuses) {
      percentSeconds += bonus.percent() * secondsOf(bonus.kind(), service);
    }
    return Math.multiplyExact((long) service.minutes() * pointsPerHour, percentSeconds)
        / (60 * 100 * whole);
  }

  private long secondsOf(Bonus.Kind kind, Service service) {
    return switch (kind) {
      case SHORTAGE ->
          service.shortage()
              ? Duration.between(service.startedAt(), service.endedAt()).toSeconds()
              : 0;
      case NIGHT, WEEKEND, HOLIDAY -> secondsAt(kind, service.startedAt(), service.endedAt());
    };
  }

  /** Walks from one border of night or day to the next. */
  private long secondsAt(Bonus.Kind kind, Instant startedAt, Instant endedAt) {
    long seconds = 0;
    var from = startedAt.atZone(zone);
    var end = endedAt.atZone(zone);
    while (from.isBefore(end)) {
      var border = nextBorder(from);
      var until = border.isBefore(end) ? border : end;
      if (holdsAt(kind, from)) {
        seconds += Duration.between(from, until).toSeconds();
      }
      from = until;
    }
    return seconds;
  }

  private ZonedDateTime nextBorder(ZonedDateTime time) {
    var day = time.toLocalDate();
    if (time.getHour() < NIGHT_ENDS) {
      return day.atTime(NIGHT_ENDS, 0).atZone(zone);
    }
    return time.getHour() < NIGHT_BEGINS
        ? day.atTime(NIGHT_BEGINS, 0).atZone(zone)
        : day.plusDays(1).atStartOfDay(zone);
  }

  private boolean holdsAt(Bonus.Kind kind, ZonedDateTime time) {
    return switch (kind) {
      case NIGHT -> time.getHour() < NIGHT_ENDS || time.getHour() >= NIGHT_BEGINS;
      case WEEKEND -> calendar.kindOf(time.toLocalDate()) == DayKind.WEEKEND;
      case HOLIDAY -> calendar.kindOf(time.toLocalDate()) == DayKind.HOLIDAY;
      case SHORTAGE -> false;
    };
  }
}
