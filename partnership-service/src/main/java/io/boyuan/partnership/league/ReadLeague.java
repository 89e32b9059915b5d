package io.boyuan.partnership.league;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Anyone reads how spots and teams did (P4). */
@ApplicationScoped
class ReadLeague {

  /** A community has some dozens of spots, each under few teams in a term. */
  private static final int MOST = 2_000;

  private static final int MOST_MONTHS = 12;

  // Served by adoption_community, agreement_university and spot_inspection_scored. A team whose
  // agreement was suspended on all of its days had no spot to look after.
  private static final String LOOKED =
      """
      select u.spot_id, s.name, s.name_en, u.team_code, coalesce(i.points, 0) as points,
        coalesce(i.most, 0) as most, coalesce(i.inspections, 0) as inspections
      from (select distinct d.spot_id, d.team_code from spot_adoption d
          where d.community_code = ? and d.status in ('ACTIVE', 'ENDED')
            and d.from_on <= ? and d.ends_on >= ? and d.from_on <= ?
            and not exists (select 1 from agreement a
              join agreement_suspension s on s.agreement_id = a.id
              where a.university_code = d.university_code
                and a.community_code = d.community_code
                and s.from_on <= greatest(d.from_on, ?::date)
                and (s.until_on is null or s.until_on >= least(d.ends_on, ?::date)))) u
        join civility_spot s on s.id = u.spot_id
        left join lateral (
          select sum(n.points) as points, sum(n.most) as most, count(*) as inspections
          from spot_inspection n
          where n.spot_id = u.spot_id and n.team_code = u.team_code
            and n.day between ? and ? and n.reinspects_id is null) i on true
      order by s.name, s.id, u.team_code limit ?
      """;

  private final Sql sql;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ReadLeague(Sql sql, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * How the spots of a community did in a month.
   *
   * @param community its code
   * @param month such as 2026-09
   * @return spots that teams looked after then
   * @throws Problem 400
   */
  @Transactional
  List<SpotScore> scores(String community, String month) {
    var read = month("month", month);
    return looked(community, read, read).stream().map(League.Looked::shown).toList();
  }

  /**
   * How the teams of a community did in a month or a term.
   *
   * @param community its code
   * @param from first month
   * @param until last month, within a year
   * @return the table
   * @throws Problem 400
   */
  @Transactional
  League league(String community, String from, String until) {
    var first = month("from", from);
    var last = month("until", until);
    if (last.isBefore(first) || !last.isBefore(first.plusMonths(MOST_MONTHS))) {
      throw Problem.invalid("until", "out-of-range");
    }
    return League.of(first, last, looked(community, first, last));
  }

  private List<League.Looked> looked(String community, YearMonth first, YearMonth last) {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return sql.list(
        LOOKED,
        ReadLeague::lookedOf,
        community,
        last.atEndOfMonth(),
        first.atDay(1),
        today,
        first.atDay(1),
        last.atEndOfMonth().isBefore(today) ? last.atEndOfMonth() : today,
        first.atDay(1),
        last.atEndOfMonth(),
        MOST);
  }

  private static League.Looked lookedOf(Row row) {
    return new League.Looked(
        row.id("spot_id"),
        new Names(row.text("name"), row.text("name_en")),
        row.text("team_code"),
        new Score(row.bigNumber("points"), row.bigNumber("most"), row.number("inspections")));
  }

  private static YearMonth month(String field, String text) {
    try {
      var month = YearMonth.parse(text);
      if (month.getYear() >= 1900 && month.getYear() < 2200) {
        return month;
      }
    } catch (DateTimeException noMonth) {
      throw Problem.invalid(field, "malformed");
    }
    throw Problem.invalid(field, "out-of-range");
  }
}
