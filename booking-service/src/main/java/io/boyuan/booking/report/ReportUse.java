package io.boyuan.booking.report;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.SpaceKind;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Reports on a community's spaces and points, for its staff and the street (B5). They read the rows
 * of that community and those months alone.
 */
@ApplicationScoped
class ReportUse {

  // Served by booking_community.
  private static final String USE =
      """
      select to_char(b.starts_at at time zone ?, 'YYYY-MM') as month, s.id, s.name, s.name_en,
        s.kind,
        count(*) filter (where b.status in ('CONFIRMED', 'REDEEMED', 'MISSED')) as bookings,
        count(*) filter (where b.status = 'REDEEMED') as redeemed,
        count(*) filter (where b.status = 'MISSED' and not b.excused) as missed,
        count(*) filter (where b.status = 'CANCELLED') as cancelled,
        coalesce(sum(extract(epoch from b.ends_at - b.starts_at) / 60)
          filter (where b.status in ('CONFIRMED', 'REDEEMED', 'MISSED')), 0)::bigint as minutes,
        coalesce(sum(b.attendees)
          filter (where b.status in ('CONFIRMED', 'REDEEMED', 'MISSED')), 0)::bigint as people,
        coalesce(sum(b.points - b.refunded)
          filter (where b.status in ('CONFIRMED', 'REDEEMED', 'MISSED', 'CANCELLED')), 0)::bigint
          as points
      from booking b join space s on s.id = b.space_id
      where b.community_code = ? and b.starts_at >= ? and b.starts_at < ?
        and b.status not in ('HELD', 'LAPSED')
      group by 1, s.id order by 1, s.created_at, s.id
      """;

  // Served by booking_community; a booking counts in every hour that it reaches into.
  private static final String HEAT =
      """
      select extract(isodow from h at time zone z.zone)::int as day,
        extract(hour from h at time zone z.zone)::int as hour,
        count(*) as bookings, sum(b.attendees)::bigint as people
      from (select ?::text as zone) z, booking b,
        generate_series(date_trunc('hour', b.starts_at), b.ends_at - interval '1 microsecond',
          interval '1 hour') h
      where b.community_code = ? and b.starts_at >= ? and b.starts_at < ?
        and b.status in ('CONFIRMED', 'REDEEMED')
        and (?::uuid is null or b.space_id = ?)
      group by 1, 2 order by 1, 2
      """;

  private final Sql sql;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ReportUse(Sql sql, Caller caller, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * How the spaces were used, by space and month.
   *
   * @param months which community and months
   * @return a row for each space and month that had bookings
   * @throws Problem 400, 403 {@code other-community}
   */
  @Transactional
  UseReport use(Months months) {
    months.requireReadableBy(caller);
    var range = months.range(clock, zone);
    return new UseReport(
        sql.list(
            USE,
            ReportUse::useOf,
            zone.getId(),
            months.community(),
            range.startsAt(),
            range.endsAt()));
  }

  /**
   * When the spaces were used, by hour of the week.
   *
   * @param months which community and months
   * @param spaceId of which space, of all when null
   * @return a cell for each hour in which there was any use
   * @throws Problem 400, 403 {@code other-community}
   */
  @Transactional
  HeatMap peakHours(Months months, java.util.UUID spaceId) {
    months.requireReadableBy(caller);
    Interval range = months.range(clock, zone);
    return new HeatMap(
        sql.list(
            HEAT,
            row ->
                new HeatMap.Cell(
                    row.number("day"),
                    row.number("hour"),
                    row.number("bookings"),
                    row.bigNumber("people")),
            zone.getId(),
            months.community(),
            range.startsAt(),
            range.endsAt(),
            spaceId,
            spaceId));
  }

  private static UseReport.OfSpace useOf(Row row) {
    return new UseReport.OfSpace(
        row.text("month"),
        row.id("id"),
        row.text("name"),
        row.text("name_en"),
        row.constant("kind", SpaceKind.class),
        row.number("bookings"),
        row.number("redeemed"),
        row.number("missed"),
        row.number("cancelled"),
        row.bigNumber("minutes"),
        row.bigNumber("people"),
        row.bigNumber("points"));
  }
}
