package io.boyuan.booking.report;

import io.boyuan.booking.space.Interval;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What became of a community's points, by month, for its staff and the street (B5). */
@ApplicationScoped
class ReportPoints {

  // Served by ledger_entry_community.
  private static final String BY_MONTH =
      """
      select m.month,
        coalesce(sum(e.points) filter (where e.reason in ('SERVICE', 'CORRECTION')), 0)::bigint
          as earned,
        coalesce(sum(e.points) filter (where e.reason = 'REVERSAL'), 0)::bigint as reversed,
        coalesce(sum(case when a.kind = 'ISSUED' then e.points else -e.points end)
          filter (where e.reason = 'ADJUSTMENT' or e.reason = 'ERASURE' and a.kind = 'ISSUED'),
          0)::bigint as adjusted,
        coalesce(sum(e.points) filter (where e.reason = 'BOOKING'), 0)::bigint as spent,
        coalesce(sum(e.points) filter (where e.reason = 'REFUND'), 0)::bigint as refunded,
        coalesce(sum(e.points) filter (where e.reason = 'EXPIRY'
          or e.reason = 'ERASURE' and a.kind <> 'ISSUED'), 0)::bigint as expired
      from (
        select to_char(g, 'YYYY-MM') as month, g at time zone p.zone as starts,
          (g + interval '1 month') at time zone p.zone as ends
        from (select ?::text as zone, ?::timestamptz as starts, ?::timestamptz as ends) p,
          generate_series(date_trunc('month', p.starts at time zone p.zone),
            (p.ends at time zone p.zone) - interval '1 day', interval '1 month') g) m
        left join ledger_entry e
          on e.community_code = ? and e.at >= m.starts and e.at < m.ends
        left join points_account a on a.id = e.from_account
      group by m.month order by m.month
      """;

  // The house accounts are what all others are not. Their sum is carried forward by the nightly
  // proof; what came since is added, on walks down ledger_entry_from and ledger_entry_to.
  private static final String OUTSTANDING =
      """
      select coalesce(-sum(coalesce(p.sum, 0)
        + (select coalesce(sum(points), 0) from ledger_entry
           where to_account = a.id and at > coalesce(p.through, 'epoch'))
        - (select coalesce(sum(points), 0) from ledger_entry
           where from_account = a.id and at > coalesce(p.through, 'epoch'))), 0)::bigint as points
      from points_account a left join account_proof p on p.account_id = a.id
      where a.community_code = ?
      """;

  private final Sql sql;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ReportPoints(Sql sql, Caller caller, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * What became of the points.
   *
   * @param months which community and months
   * @return a row for each month
   * @throws Problem 400, 403 {@code other-community}
   */
  @Transactional
  PointsReport of(Months months) {
    months.requireReadableBy(caller);
    var range = months.range(clock, zone);
    var wanted = byMonth(months.community(), range.startsAt(), range.endsAt());
    long outstanding = outstandingAt(range, months.community());
    var rows = new ArrayList<PointsReport.OfMonth>();
    for (var month : wanted.reversed()) {
      rows.addFirst(withOutstanding(month, outstanding));
      outstanding -= month.change();
    }
    return new PointsReport(rows);
  }

  /** What is outstanding now, less what came after the last month. */
  private long outstandingAt(Interval range, String community) {
    long now = sql.first(OUTSTANDING, row -> row.bigNumber("points"), community).orElseThrow();
    if (!range.endsAt().isBefore(clock.instant())) {
      return now;
    }
    return now
        - byMonth(community, range.endsAt(), clock.instant().plusSeconds(86_400)).stream()
            .mapToLong(PointsReport.OfMonth::change)
            .sum();
  }

  private List<PointsReport.OfMonth> byMonth(String community, Instant from, Instant to) {
    return sql.list(
        BY_MONTH,
        row ->
            new PointsReport.OfMonth(
                row.text("month"),
                row.bigNumber("earned"),
                row.bigNumber("reversed"),
                row.bigNumber("adjusted"),
                row.bigNumber("spent"),
                row.bigNumber("refunded"),
                row.bigNumber("expired"),
                0),
        zone.getId(),
        from,
        to,
        community);
  }

  private static PointsReport.OfMonth withOutstanding(PointsReport.OfMonth month, long points) {
    return new PointsReport.OfMonth(
        month.month(),
        month.earned(),
        month.reversed(),
        month.adjusted(),
        month.spent(),
        month.refunded(),
        month.expired(),
        points);
  }
}
