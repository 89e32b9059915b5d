package io.boyuan.volunteer.standing;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.Charge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Statistics of a community or an organization, from sums that are kept up to date (V10). */
@ApplicationScoped
class ReadStatistics {

  // Served by the primary key.
  private static final String OF_KEY =
      """
      as part, sum(minutes)::bigint as minutes, sum(unscanned)::bigint as unscanned,
        sum(records)::bigint as records
      from service_total where dimension = ? and key = ? and month between ? and ?
      group by 1 having sum(records) <> 0 order by 1
      """;

  // Served by service_total_community.
  private static final String IN_COMMUNITY =
      """
      select key as part, sum(minutes)::bigint as minutes, sum(unscanned)::bigint as unscanned,
        sum(records)::bigint as records
      from service_total where dimension = ? and community_code = ? and month between ? and ?
      group by 1 having sum(records) <> 0 order by 2 desc, 1 limit 1000
      """;

  // Served by team_organization, then by the primary key.
  private static final String TEAMS_OF =
      """
      select t.key as part, sum(t.minutes)::bigint as minutes,
        sum(t.unscanned)::bigint as unscanned, sum(t.records)::bigint as records
      from team m join service_total t on t.dimension = 'TEAM' and t.key = m.code
      where m.organization_code = ? and t.month between ? and ?
      group by 1 having sum(t.records) <> 0 order by 2 desc, 1 limit 1000
      """;

  // Served by service_total_community and the primary key of volunteers.
  private static final String PERSONS_IN =
      """
      select t.key as part, v.name, sum(t.minutes)::bigint as minutes,
        sum(t.unscanned)::bigint as unscanned, sum(t.records)::bigint as records
      from service_total t left join volunteer v on v.id = t.key::uuid
      where t.dimension = 'PERSON' and t.community_code = ? and t.month between ? and ?
      group by 1, 2 having sum(t.records) <> 0 order by 3 desc, 1 limit 1000
      """;

  // Served by the primary key: an organization's own service alone, by who served.
  private static final String PERSONS_OF =
      """
      select split_part(t.key, '/', 2) as part, v.name, sum(t.minutes)::bigint as minutes,
        sum(t.unscanned)::bigint as unscanned, sum(t.records)::bigint as records
      from service_total t left join volunteer v on v.id = split_part(t.key, '/', 2)::uuid
      where t.dimension = 'MEMBER' and t.key >= ? || '/' and t.key < ? || '0'
        and t.month between ? and ?
      group by 1, 2 having sum(t.records) <> 0 order by 3 desc, 1 limit 1000
      """;

  private final Sql sql;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ReadStatistics(Sql sql, Caller caller, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Reads them by one statement.
   *
   * @param query of what
   * @return a row for each part
   * @throws Problem 400, 403 {@code other-community}, {@code other-organization}
   */
  @Transactional
  Statistics of(StatisticsQuery query) {
    if ((query.community == null) == (query.organization == null)) {
      throw Problem.invalid("community", "community-or-organization");
    }
    return Statistics.of(
        query.by, query.community == null ? ofOrganization(query) : ofCommunity(query));
  }

  private List<Statistics.Row> ofCommunity(StatisticsQuery query) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(query.community);
    }
    return switch (query.by) {
      case MONTH -> ofKey(query, "to_char(month, 'YYYY-MM')", "COMMUNITY", query.community);
      case CATEGORY -> ofKey(query, "category", "COMMUNITY", query.community);
      case ORGANIZATION, TEAM -> {
        var months = query.months(clock, zone);
        yield rows(IN_COMMUNITY, query.by.name(), query.community, months.first(), months.last());
      }
      case PERSON -> {
        var months = query.months(clock, zone);
        yield persons(PERSONS_IN, query.community, months.first(), months.last());
      }
    };
  }

  private List<Statistics.Row> ofOrganization(StatisticsQuery query) {
    Charge.requireOrganization(caller, query.organization);
    return switch (query.by) {
      case MONTH -> ofKey(query, "to_char(month, 'YYYY-MM')", "ORGANIZATION", query.organization);
      case CATEGORY -> ofKey(query, "category", "ORGANIZATION", query.organization);
      case ORGANIZATION -> ofKey(query, "key", "ORGANIZATION", query.organization);
      case TEAM -> {
        var months = query.months(clock, zone);
        yield rows(TEAMS_OF, query.organization, months.first(), months.last());
      }
      case PERSON -> {
        var months = query.months(clock, zone);
        yield persons(
            PERSONS_OF, query.organization, query.organization, months.first(), months.last());
      }
    };
  }

  private List<Statistics.Row> ofKey(
      StatisticsQuery query, String part, String dimension, String key) {
    var months = query.months(clock, zone);
    return rows("select " + part + " " + OF_KEY, dimension, key, months.first(), months.last());
  }

  private List<Statistics.Row> rows(String statement, Object... values) {
    return sql.list(statement, row -> rowOf(row, null), values);
  }

  private List<Statistics.Row> persons(String statement, Object... values) {
    return sql.list(statement, row -> rowOf(row, row.text("name")), values);
  }

  private static Statistics.Row rowOf(Row row, String name) {
    return new Statistics.Row(
        row.text("part"),
        name,
        row.bigNumber("minutes"),
        row.bigNumber("unscanned"),
        row.bigNumber("records"));
  }
}
