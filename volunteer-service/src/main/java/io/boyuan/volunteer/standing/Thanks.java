package io.boyuan.volunteer.standing;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** A public list of thanks, with the names of those alone who agreed to be named (V10). */
@ApplicationScoped
class Thanks {

  // Served by service_total_community and the primary key of volunteers.
  private static final String THANKED =
      """
      select v.name, sum(t.minutes)::bigint as minutes
      from service_total t join volunteer v on v.id = t.key::uuid
      where t.dimension = 'PERSON' and t.community_code = ? and t.month = ? and v.named_in_thanks
      group by v.id having sum(t.minutes) > 0 order by minutes desc, v.id limit 200
      """;

  private final Sql sql;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Thanks(Sql sql, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Who is thanked for a month.
   *
   * @param community the community served
   * @param month such as {@code 2026-03}, this one when null
   * @return who served most first, two hundred at most
   * @throws Problem 400
   */
  @Transactional
  List<Thanked> in(String community, String month) {
    var wanted =
        month == null ? YearMonth.from(clock.instant().atZone(zone)) : YearMonth.parse(month);
    return sql.list(
        THANKED,
        row -> new Thanked(row.text("name"), row.bigNumber("minutes")),
        community,
        wanted.atDay(1));
  }

  /**
   * Who is thanked.
   *
   * @param name what they are called
   * @param minutes what they served in the month
   */
  record Thanked(String name, long minutes) {}
}
