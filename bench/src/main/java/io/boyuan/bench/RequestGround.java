package io.boyuan.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Residents' requests, written as the service writes them: open ones in a grid of their own for the
 * queue, and public ones all over the map, half of them in one city. All of it is removed
 * afterwards.
 */
final class RequestGround {

  /** Where the grid worker of the local realm works. */
  static final String COMMUNITY = "boyuan";

  /** A grid that nobody else has. */
  static final String GRID = "bench";

  /** Where requests are asked through the gateway; they stay, since their history does. */
  static final String INTAKE = "bench-requests";

  private static final String ON_MAP = "bench-map";
  private static final int AT_A_TIME = 50_000;

  private final Connection grid;
  private long queued;
  private long mapped;

  private RequestGround(Connection grid) {
    this.grid = grid;
  }

  static RequestGround prepare(Connection grid) throws SQLException {
    var ground = new RequestGround(grid);
    ground.remove();
    ground.execute("set synchronous_commit = off");
    for (String community : new String[] {COMMUNITY, INTAKE}) {
      ground.execute(
          """
          insert into community (id, code, street_code, name, name_en, created_at, version)
          values (uuidv7(), '%1$s', 'chashan', '测量', 'Bench', now(), 0) on conflict do nothing
          """
              .formatted(community));
    }
    return ground;
  }

  /** Adds open requests to the grid until there are so many. */
  void queueTo(long wanted) throws SQLException {
    for (; queued < wanted; queued += Math.min(AT_A_TIME, wanted - queued)) {
      execute(
          insert(COMMUNITY, GRID, "false", "false", queued, wanted) + " select count(*) from made");
    }
    execute("analyze service_request");
  }

  /** Adds public requests to the map, as they are once they are folded, until there are so many. */
  void mapTo(long wanted) throws SQLException {
    for (; mapped < wanted; mapped += Math.min(AT_A_TIME, wanted - mapped)) {
      execute(
          insert(INTAKE, ON_MAP, "true", "n % 10 > 0", mapped, wanted)
              + """
                , points as (
                  insert into map_point (request_id, place, is_solved)
                  select id, point(lng, lat), solved_at is not null from made)
                insert into map_cell (level, x, y, open, solved)
                select level, map_x(lng) >> (20 - level), map_y(lat) >> (20 - level),
                  count(*) filter (where solved_at is null), count(solved_at)
                from made cross join generate_series(0, 20) level
                group by 1, 2, 3 order by 1, 2, 3
                on conflict (level, x, y) do update set
                  open = map_cell.open + excluded.open, solved = map_cell.solved + excluded.solved
                """);
    }
    for (String table : new String[] {"service_request", "map_point", "map_cell"}) {
      execute("analyze " + table);
    }
  }

  /** A portion of requests as the table {@code made}. */
  private static String insert(
      String community,
      String gridCode,
      String isPublic,
      String isSolved,
      long begin,
      long wanted) {
    return """
    with made as (
      insert into service_request (id, number, community_code, grid_code, category_code,
        description, answers, lat, lng, channel, priority, is_public, is_wish, status, is_waiting,
        level, unit, is_name_hidden, clock, due_minutes, used_minutes, due_at, escalation_minutes,
        submitted_at, accepted_at, solved_at, is_in_time, closed_at, changed_at, version)
      select uuidv7(), 'BENCH-%1$s-' || n, '%2$s', '%1$s', 'waste', '测量', '{}',
        case when n %% 2 = 0 then 27.8 + random() * 0.3 else -30 + random() * 80 end,
        case when n %% 2 = 0 then 120.5 + random() * 0.4 else 60 + random() * 80 end,
        'RESIDENT', 'NORMAL', %3$s, false, case when solved then 'CONFIRMED' else 'ACCEPTED' end,
        false, 'GRID', 'GRID', true, 'CALENDAR', 3150, 0, t + interval '7 days', 1350, t, t,
        case when solved then t end, case when solved then true end, case when solved then t end,
        t, 0
      from generate_series(%5$d, %6$d) n,
        lateral (select now() - (n %% 700) * interval '1 hour', %4$s) x(t, solved)
      returning id, lat, lng, solved_at)
    """
        .formatted(
            gridCode,
            community,
            isPublic,
            isSolved,
            begin,
            begin + Math.min(AT_A_TIME, wanted - begin) - 1)
        .stripTrailing();
  }

  void remove() throws SQLException {
    execute("set transaction_timeout = 0");
    execute(
        """
        with gone as (
          delete from map_point p using service_request r
          where r.id = p.request_id and r.grid_code = '%s' returning p.place, p.is_solved),
        fewer as (
          select level, map_x(place[0]) >> (20 - level) as x, map_y(place[1]) >> (20 - level) as y,
            count(*) filter (where not is_solved) as open, count(*) filter (where is_solved) as solved
          from gone cross join generate_series(0, 20) level group by 1, 2, 3)
        update map_cell c set open = c.open - f.open, solved = c.solved - f.solved
        from fewer f where (c.level, c.x, c.y) = (f.level, f.x, f.y)
        """
            .formatted(ON_MAP));
    execute("delete from map_cell where open = 0 and solved = 0");
    execute("delete from service_request where grid_code in ('" + GRID + "', '" + ON_MAP + "')");
    // Where there is no reference community yet, the demo defines it, not this.
    execute(
        """
        delete from community where code = '%1$s' and name = '测量'
          and not exists (select from service_request where community_code = '%1$s')
        """
            .formatted(COMMUNITY));
  }

  private void execute(String sql) throws SQLException {
    try (var statement = grid.createStatement()) {
      statement.execute(sql);
    }
  }
}
