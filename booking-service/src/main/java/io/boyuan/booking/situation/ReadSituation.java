package io.boyuan.booking.situation;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads how rooms are used today in some communities. */
@ApplicationScoped
class ReadSituation {

  private static final int MOST = 20;

  // Served by booking_community; a day's bookings of a community are some dozens.
  private static final String COUNTS =
      """
      select count(*) as today,
        count(*) filter (where starts_at <= ? and ends_at > ?) as now,
        count(*) filter (where status = 'REDEEMED') as redeemed,
        count(*) filter (where status = 'MISSED') as missed
      from booking
      where community_code = any(?::text[]) and starts_at >= ? and starts_at < ?
        and status in ('CONFIRMED', 'REDEEMED', 'MISSED')
      """;

  // Served by booking_community.
  private static final String NEXT =
      """
      select b.id, b.community_code, b.space_id, s.name, b.starts_at, b.ends_at, b.attendees, b.status
      from booking b join space s on s.id = b.space_id
      where b.community_code = any(?::text[]) and b.starts_at >= ? and b.starts_at < ? and b.ends_at > ?
        and b.status in ('CONFIRMED', 'REDEEMED')
      order by b.starts_at, b.id limit ?
      """;

  // Served by space_community and space_closure_space.
  private static final String CLOSED =
      """
      select s.id, s.community_code, s.name, c.ends_at, c.reason
      from space s join space_closure c on c.space_id = s.id
      where s.community_code = any(?::text[]) and c.ends_at > ? and c.starts_at <= ?
      order by c.ends_at, c.id limit ?
      """;

  private final Sql sql;
  private final Clock clock;
  private final TimeSettings time;

  @Inject
  ReadSituation(Sql sql, Clock clock, TimeSettings time) {
    this.sql = sql;
    this.clock = clock;
    this.time = time;
  }

  @Transactional
  Situation of(List<String> communities) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, time.zone());
    Instant begin = today.atStartOfDay(time.zone()).toInstant();
    Instant end = today.plusDays(1).atStartOfDay(time.zone()).toInstant();
    var next = sql.list(NEXT, ReadSituation::useOf, communities, begin, end, now, MOST);
    var closed = sql.list(CLOSED, ReadSituation::closedOf, communities, now, now, MOST);
    return sql.first(COUNTS, row -> counted(row, next, closed), now, now, communities, begin, end)
        .orElseThrow();
  }

  private static Situation counted(
      Row row, List<Situation.Use> next, List<Situation.Closed> closed) {
    return new Situation(
        row.number("today"),
        row.number("now"),
        row.number("redeemed"),
        row.number("missed"),
        next,
        closed);
  }

  private static Situation.Use useOf(Row row) {
    return new Situation.Use(
        row.id("id"),
        row.text("community_code"),
        row.id("space_id"),
        row.text("name"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.number("attendees"),
        row.text("status"));
  }

  private static Situation.Closed closedOf(Row row) {
    return new Situation.Closed(
        row.id("id"),
        row.text("community_code"),
        row.text("name"),
        row.time("ends_at"),
        row.text("reason"));
  }
}
