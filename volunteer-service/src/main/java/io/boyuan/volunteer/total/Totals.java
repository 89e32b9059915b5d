package io.boyuan.volunteer.total;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Verified minutes by person, team, organization, community, month and category, changed in the
 * transaction that verifies, corrects or voids, so that nobody sums all records (V10).
 */
@ApplicationScoped
public class Totals {

  /** Rows of many are split in so many parts, so that many may verify at once. */
  private static final int PARTS = 16;

  private static final String ADD =
      """
      insert into service_total
        (dimension, key, community_code, month, category, part, minutes, unscanned, entered, records)
      select * from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::int[],
        ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
      on conflict (dimension, key, month, community_code, category, part) do update set
        minutes = service_total.minutes + excluded.minutes,
        unscanned = service_total.unscanned + excluded.unscanned,
        entered = service_total.entered + excluded.entered,
        records = service_total.records + excluded.records
      """;

  private final Sql sql;
  private final ZoneId zone;

  @Inject
  Totals(Sql sql, TimeSettings settings) {
    this.sql = sql;
    this.zone = settings.zone();
  }

  /**
   * Adds to the totals, or takes away, by one statement. Rows are held in one order, so that two
   * who verify many at once don't wait in a ring.
   *
   * @param changes what has changed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Collection<Change> changes) {
    var sums = new TreeMap<Row, long[]>();
    for (var change : changes) {
      for (var row : rowsOf(change)) {
        sums.merge(
            row,
            new long[] {change.minutes(), change.unscanned(), change.entered(), change.records()},
            Totals::sum);
      }
    }
    if (!sums.isEmpty()) {
      add(sums);
    }
  }

  private void add(Map<Row, long[]> sums) {
    sql.change(
        ADD,
        sums.keySet().stream().map(Row::dimension).toList(),
        sums.keySet().stream().map(Row::key).toList(),
        sums.keySet().stream().map(Row::community).toList(),
        sums.keySet().stream().map(Row::month).toList(),
        sums.keySet().stream().map(Row::category).toList(),
        sums.keySet().stream().map(Row::part).toList(),
        sums.values().stream().map(sum -> sum[0]).toList(),
        sums.values().stream().map(sum -> sum[1]).toList(),
        sums.values().stream().map(sum -> sum[2]).toList(),
        sums.values().stream().map(sum -> sum[3]).toList());
  }

  private static long[] sum(long[] one, long[] other) {
    var sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  private List<Row> rowsOf(Change change) {
    var month = change.servedAt().atZone(zone).toLocalDate().withDayOfMonth(1);
    int part = Math.floorMod(change.volunteerId().hashCode(), PARTS);
    var rows = new ArrayList<Row>();
    rows.add(row("PERSON", change.volunteerId().toString(), change, month, 0));
    rows.add(row("COMMUNITY", change.communityCode(), change, month, part));
    if (change.organizationCode() != null) {
      rows.add(row("ORGANIZATION", change.organizationCode(), change, month, part));
      var member = change.organizationCode() + "/" + change.volunteerId();
      rows.add(row("MEMBER", member, change, month, 0));
    }
    if (change.teamCode() != null) {
      rows.add(row("TEAM", change.teamCode(), change, month, part));
    }
    return rows;
  }

  private static Row row(String dimension, String key, Change change, LocalDate month, int part) {
    return new Row(dimension, key, month, change.communityCode(), change.category().name(), part);
  }

  /**
   * Lets nobody else change what some persons have entered until the end of the transaction.
   *
   * @param persons who
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(Collection<UUID> persons) {
    persons.stream()
        .map(person -> person.getMostSignificantBits() ^ person.getLeastSignificantBits())
        .distinct()
        .sorted()
        .forEach(
            lock ->
                sql.first(
                    "select pg_advisory_xact_lock(?) as held", row -> row.isMissing("held"), lock));
  }

  /**
   * Minutes of a person in a month that somebody entered or raised; served by the primary key.
   *
   * @param change whose, and in which month
   * @return minutes that count now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public long enteredInMonthOf(Change change) {
    return sql.first(
            "select coalesce(sum(entered), 0)::bigint as minutes from service_total"
                + " where dimension = 'PERSON' and key = ? and month = ?",
            row -> row.bigNumber("minutes"),
            change.volunteerId().toString(),
            change.servedAt().atZone(zone).toLocalDate().withDayOfMonth(1))
        .orElseThrow();
  }

  private record Row(
      String dimension, String key, LocalDate month, String community, String category, int part)
      implements Comparable<Row> {

    @Override
    public int compareTo(Row other) {
      return written().compareTo(other.written());
    }

    private String written() {
      return dimension + '/' + key + '/' + month + '/' + community + '/' + category + '/' + part;
    }
  }
}
