package io.boyuan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Shifts, sign-ups and records in a community of their own, written as the service writes them. All
 * of it is removed afterwards.
 */
final class StationGround {

  private static final String COMMUNITY = "bench-station";
  private static final int AT_A_TIME = 100_000;

  /** One secret for all shifts, so that one code checks in to each of them. */
  private static final String SECRET = "bench";

  private final Connection volunteer;
  private long records;

  private StationGround(Connection volunteer) {
    this.volunteer = volunteer;
  }

  static StationGround prepare(Connection volunteer) throws SQLException {
    var ground = new StationGround(volunteer);
    ground.remove();
    ground.execute(
        """
        insert into activity (id, title, category, community_code, created_by, created_at, version)
        values (md5('bench-station')::uuid, '测量', 'CIVILITY_PATROL', '%1$s', uuidv7(), now(), 0);
        insert into post (id, activity_id, ordinal, name, category, capacity)
        values (md5('bench-station')::uuid, md5('bench-station')::uuid, 0, '测量',
          'CIVILITY_PATROL', 10000)
        """
            .formatted(COMMUNITY));
    return ground;
  }

  /** So many shifts of two hours, one after the other, all with places; from a time on. */
  List<UUID> shifts(int howMany, int capacity, String from) throws SQLException {
    var ids = new ArrayList<UUID>();
    try (var statement = volunteer.createStatement();
        var rows =
            statement.executeQuery(
                """
                insert into shift (id, activity_id, post_id, activity_title, post_name, category,
                  community_code, starts_at, ends_at, capacity, check_in_secret, version)
                select uuidv7(), md5('bench-station')::uuid, md5('bench-station')::uuid, '测量',
                  '测量', 'CIVILITY_PATROL', '%s', t, t + interval '2 hours', %d, '%s', 0
                from generate_series(0, %d) n,
                  lateral (select %s + n * interval '2 hours') x(t)
                returning id
                """
                    .formatted(COMMUNITY, capacity, SECRET, howMany - 1, from))) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    execute("analyze shift");
    return ids;
  }

  /** Signs people up for shifts that are under way, each for all of them. */
  List<UUID> underWay(int shifts, List<UUID> people) throws SQLException {
    var ids = new ArrayList<UUID>();
    for (int i = 0; i < shifts; i++) {
      ids.addAll(shifts(1, 10_000, "now() - interval '1 minute'"));
    }
    for (UUID person : people) {
      execute(
          """
          insert into sign_up (id, shift_id, volunteer_id, volunteer_name, status, queue_number,
            starts_at, ends_at, created_at, version)
          select uuidv7(), id, '%s', '测量', 'CONFIRMED', 1, starts_at, ends_at, now(), 0 from shift
          where community_code = '%s' and starts_at < now()
          """
              .formatted(person, COMMUNITY));
    }
    execute("analyze sign_up");
    return ids;
  }

  /** Adds verified records and what they add to the sums, until there are so many. */
  void recordsTo(long wanted) throws SQLException {
    execute("set synchronous_commit = off");
    execute("set transaction_timeout = 0");
    for (; records < wanted; records += Math.min(AT_A_TIME, wanted - records)) {
      execute(
          """
          with made as (
            insert into service_record (id, kind, source_id, volunteer_id, volunteer_name,
              community_code, organization_code, category, status, source, checked_in_at,
              checked_out_at, minutes, verified_by, verified_at, version)
            select uuidv7(), 'DUTY', uuidv7(), md5('p' || (n %% 20000))::uuid, '测量', '%1$s',
              'bench-' || (n %% 5), (array['CIVILITY_PATROL', 'COMMUNITY_SERVICE',
                'ENVIRONMENT_HYGIENE', 'OTHER'])[1 + n %% 4], 'VERIFIED', 'SCANNED', t,
              t + interval '1 hour', 60, uuidv7(), t, 0
            from generate_series(%2$d, %3$d) n,
              lateral (select now() - (n %% 700) * interval '1 day') x(t)
            returning volunteer_id, organization_code, category, checked_in_at, minutes)
          insert into service_total
            (dimension, key, community_code, month, category, part, minutes, records)
          select d.dimension, d.key, '%1$s', date_trunc('month', m.checked_in_at)::date, m.category,
            case d.dimension when 'PERSON' then 0 else abs(hashtext(m.volunteer_id::text)) %% 16 end,
            sum(m.minutes), count(*)
          from made m, lateral (values ('PERSON', m.volunteer_id::text),
            ('ORGANIZATION', m.organization_code), ('COMMUNITY', '%1$s')) d (dimension, key)
          group by 1, 2, 4, 5, 6 order by 1, 2, 4, 5, 6
          on conflict (dimension, key, month, community_code, category, part) do update set
            minutes = service_total.minutes + excluded.minutes,
            records = service_total.records + excluded.records
          """
              .formatted(COMMUNITY, records, records + Math.min(AT_A_TIME, wanted - records) - 1));
    }
    execute("analyze service_record");
    execute("analyze service_total");
  }

  static String community() {
    return COMMUNITY;
  }

  void remove() throws SQLException {
    execute("set transaction_timeout = 0");
    String shifts = "(select id from shift where community_code = '" + COMMUNITY + "')";
    execute("delete from service_record where community_code = '" + COMMUNITY + "'");
    execute("delete from service_total where community_code = '" + COMMUNITY + "'");
    execute("delete from commitment where source_id in " + shifts);
    execute("delete from sign_up where shift_id in " + shifts);
    execute("delete from shift where community_code = '" + COMMUNITY + "'");
    execute("delete from post where activity_id = md5('bench-station')::uuid");
    execute("delete from activity where id = md5('bench-station')::uuid");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = volunteer.createStatement()) {
      statement.execute(sql);
    }
  }
}
