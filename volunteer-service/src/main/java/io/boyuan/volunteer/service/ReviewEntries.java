package io.boyuan.volunteer.service;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What people entered or raised by hand in the last month in a way that somebody should look at:
 * many by one person on one day, or at night (V6).
 */
@ApplicationScoped
class ReviewEntries {

  private static final Duration LOOKED_BACK = Duration.ofDays(31);
  private static final int MANY = 20;
  private static final int AT_NIGHT = 5;

  // Served by service_history_entered.
  private static final String UNUSUAL =
      """
      select h.by_id, (h.at at time zone z.zone)::date as day, count(*) as entries,
        count(*) filter (where extract(hour from h.at at time zone z.zone) not between 6 and 22)
          as at_night,
        count(distinct r.volunteer_id) as people, sum(h.minutes_after)::bigint as minutes
      from (select ?::text as zone) z, service_history h
      join service_record r on r.id = h.record_id
      where h.step in ('ENTERED', 'PROPOSED') and h.at > ? and r.community_code = ?
      group by 1, 2 having count(*) >= ?
        or count(*) filter (where extract(hour from h.at at time zone z.zone) not between 6 and 22)
          >= ?
      order by 2 desc, 3 desc, 1 limit 200
      """;

  private final Sql sql;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ReviewEntries(Sql sql, Caller caller, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * What is unusual in a community.
   *
   * @param community its code
   * @return the latest day first, two hundred at most
   */
  @Transactional
  List<Unusual> in(String community) {
    caller.requireActsFor(community);
    return sql.list(
        UNUSUAL,
        row ->
            new Unusual(
                row.id("by_id"),
                row.date("day"),
                row.number("entries"),
                row.number("at_night"),
                row.number("people"),
                row.bigNumber("minutes")),
        zone.getId(),
        clock.instant().minus(LOOKED_BACK),
        community,
        MANY,
        AT_NIGHT);
  }

  /**
   * What one person entered on one day.
   *
   * @param by who entered it
   * @param day when
   * @param entries how many
   * @param atNight of them, between 23 and 6 o'clock
   * @param people for how many volunteers
   * @param minutes in all
   */
  record Unusual(UUID by, LocalDate day, int entries, int atNight, int people, long minutes) {}
}
