package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/**
 * How much of a space a person has in a calendar week. A booking across the end of a week counts in
 * both, each for its own minutes; what was cancelled or lapsed does not count.
 */
@ApplicationScoped
class WeeklyUse {

  private static final UUID NO_BOOKING = new UUID(0, 0);

  // Served by booking_holder; no booking is longer than a day.
  private static final String USE =
      """
      select count(*) as bookings, coalesce(ceil(sum(extract(epoch from
          least(ends_at, w.ends) - greatest(starts_at, w.starts))) / 60), 0)::bigint as minutes
      from booking, (select ?::timestamptz as starts, ?::timestamptz as ends) w
      where holder_id = ? and organization_code is null and space_id = ? and id <> ?
        and starts_at > w.starts - interval '1 day' and starts_at < w.ends and ends_at > w.starts
        and status not in ('CANCELLED', 'LAPSED')
        and (status <> 'HELD' or held_until > ?)
      """;

  private final Sql sql;
  private final PersonLock personLock;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  WeeklyUse(Sql sql, PersonLock personLock, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.personLock = personLock;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Refuses what goes over a person's limit. Bookings of one person are decided one after the other
   * where there is a limit.
   *
   * @throws Problem 409 {@code weekly-limit}
   */
  void requireWithinLimit(Stay stay, Applicant applicant, UUID changed) {
    var rules = stay.space().rules();
    boolean unlimited = rules.weeklyMinutes() == null && rules.weeklyBookings() == null;
    if (unlimited || applicant.organizationCode() != null) {
      return;
    }
    personLock.hold(applicant.personId());
    var week = Admission.weekOf(stay.time().startsAt(), zone);
    while (week.startsAt().isBefore(stay.time().endsAt())) {
      requireWithinLimit(stay, applicant, changed, week);
      week = Admission.weekOf(week.endsAt(), zone);
    }
  }

  private void requireWithinLimit(Stay stay, Applicant applicant, UUID changed, Interval week) {
    var use =
        sql.first(
                USE,
                row -> new Use(row.number("bookings"), row.bigNumber("minutes")),
                week.startsAt(),
                week.endsAt(),
                applicant.personId(),
                stay.space().id(),
                changed == null ? NO_BOOKING : changed,
                clock.instant())
            .orElseThrow();
    var rules = stay.space().rules();
    long minutes = use.minutes() + minutesWithin(stay.time(), week);
    boolean tooLong = rules.weeklyMinutes() != null && minutes > rules.weeklyMinutes();
    boolean tooMany = rules.weeklyBookings() != null && use.bookings() >= rules.weeklyBookings();
    if (tooLong || tooMany) {
      throw Problem.conflict("weekly-limit")
          .with("weeklyMinutes", rules.weeklyMinutes())
          .with("weeklyBookings", rules.weeklyBookings())
          .with("bookedMinutes", use.minutes())
          .with("bookings", use.bookings())
          .with("week", week);
    }
  }

  private static long minutesWithin(Interval stay, Interval week) {
    var start = stay.startsAt().isBefore(week.startsAt()) ? week.startsAt() : stay.startsAt();
    var end = stay.endsAt().isAfter(week.endsAt()) ? week.endsAt() : stay.endsAt();
    return Math.ceilDiv(new Interval(start, end).length().toSeconds(), 60L);
  }

  private record Use(int bookings, long minutes) {}
}
