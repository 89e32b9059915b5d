package io.boyuan.booking.calendar;

import io.boyuan.booking.booking.Booking;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What calendars show: from a month ago to a year ahead, and a bounded number. */
@ApplicationScoped
class CalendarEvents {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration PAST = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(400);

  private final Sql sql;

  @Inject
  CalendarEvents(Sql sql) {
    this.sql = sql;
  }

  /** What is taken from yesterday on; served by booking_space. */
  List<Event> ofSpace(UUID spaceId, Instant now) {
    return of("b.status not in ('CANCELLED', 'MISSED') and b.space_id", spaceId, now.minus(DAY));
  }

  /** Also what was cancelled, so that a calendar crosses it out; served by booking_holder. */
  List<Event> ofPerson(UUID personId, Instant now) {
    return of("b.holder_id", personId, now.minus(PAST));
  }

  private List<Event> of(String column, UUID id, Instant from) {
    return sql.list(
        "select b.id, b.starts_at, b.ends_at, b.status, b.sequence, b.changed_at, b.attendees,"
            + " s.name, s.name_en from booking b join space s on s.id = b.space_id where "
            + column
            + " = ? and b.starts_at > ? and b.starts_at < ? and b.status <> 'LAPSED'"
            + " order by b.starts_at limit 1000",
        CalendarEvents::eventOf,
        id,
        from,
        from.plus(AHEAD));
  }

  private static Event eventOf(Row row) {
    return new Event(
        row.id("id"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.constant("status", Booking.Status.class),
        row.number("sequence"),
        row.time("changed_at"),
        row.number("attendees"),
        new Names(row.text("name"), row.text("name_en")));
  }

  /**
   * A booking as a calendar shows it.
   *
   * @param bookingId the booking
   * @param startsAt begin
   * @param endsAt end
   * @param status where it stands
   * @param sequence how often it changed
   * @param changedAt when it changed last
   * @param attendees how many come
   * @param space what the space is called
   */
  record Event(
      UUID bookingId,
      Instant startsAt,
      Instant endsAt,
      Booking.Status status,
      int sequence,
      Instant changedAt,
      int attendees,
      Names space) {}
}
