package io.boyuan.volunteer.talent;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * How long talents served on a day: in slots that they marked as served, and at their stand on
 * Talent Service Day between opening and closing it. What overlaps counts once.
 */
@ApplicationScoped
public class ServedMinutes {

  // Served by slot_reservation_served and talent_stand_day.
  private static final String SERVED =
      """
      select t.talent_id, s.display_name, s.community_code, lower(r) as served_from,
        upper(r) as served_to, floor(extract(epoch from upper(r) - lower(r)) / 60) as minutes
      from (
        select talent_id, range_agg(span) as served
        from (
          select talent_id, tstzrange(starts_at, ends_at) as span from slot_reservation
          where status = 'SERVED' and starts_at >= ? and starts_at < ?
          union all
          select talent_id, tstzrange(greatest(opened_at, starts_at), least(closed_at, ends_at))
          from talent_stand
          where day = ? and accepted and opened_at < closed_at
            and opened_at < ends_at and closed_at > starts_at) spans
        where talent_id > ? group by talent_id order by talent_id limit ?) t
      join studio s on s.talent_id = t.talent_id, unnest(t.served) r
      order by t.talent_id, lower(r)
      """;

  private final Sql sql;
  private final ZoneId zone;

  @Inject
  ServedMinutes(Sql sql, TimeSettings settings) {
    this.sql = sql;
    this.zone = settings.zone();
  }

  /**
   * Who served on a day that is over.
   *
   * @param day the day
   * @param after whose id the ones before ended with, all zeros to begin with
   * @param most how many talents at most
   * @return one for each time without a break, ordered by the talents' ids
   */
  public List<Served> on(LocalDate day, UUID after, int most) {
    return sql.list(
        SERVED,
        ServedMinutes::servedOf,
        day.atStartOfDay(zone).toInstant(),
        day.plusDays(1).atStartOfDay(zone).toInstant(),
        day,
        after,
        most);
  }

  private static Served servedOf(Row row) {
    return new Served(
        row.id("talent_id"),
        row.text("display_name"),
        row.text("community_code"),
        row.time("served_from"),
        row.time("served_to"),
        row.number("minutes"));
  }

  /**
   * How long somebody served on a day.
   *
   * @param talentId who, as the subject of their token
   * @param name what they want to be called
   * @param communityCode the community they serve
   * @param from when the service began
   * @param to when it ended
   * @param minutes whole minutes between
   */
  public record Served(
      UUID talentId, String name, String communityCode, Instant from, Instant to, int minutes) {}
}
