package io.boyuan.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Micro-grids of sixty-four corners in a community of their own, side by side in the Pacific. All
 * of it is removed afterwards.
 */
final class LocateGround {

  /** How many stand in a row. */
  static final int IN_A_ROW = 100;

  /** Degrees from one to the next. */
  static final double STEP = 0.01;

  static final double WEST = -150;
  static final double SOUTH = -30;

  private static final String COMMUNITY = "bench-locate";

  private final Connection grid;
  private int parts;

  private LocateGround(Connection grid) {
    this.grid = grid;
  }

  static LocateGround prepare(Connection grid) throws SQLException {
    var ground = new LocateGround(grid);
    ground.remove();
    ground.execute(
        """
        insert into community (id, code, street_code, name, name_en, created_at, version)
        values (uuidv7(), '%1$s', 'bench', '测量', 'Bench', now(), 0);
        insert into grid (id, community_code, code, name, name_en, created_at, version)
        values (uuidv7(), '%1$s', 'grid-1', '测量', 'Bench', now(), 0)
        """
            .formatted(COMMUNITY));
    return ground;
  }

  void growTo(int wanted) throws SQLException {
    execute(
        """
        insert into micro_grid
          (id, community_code, grid_code, code, name, name_en, created_at, version)
        select uuidv7(), '%1$s', 'grid-1', 'm-' || n, '测量', 'Bench', now(), 0
        from generate_series(%2$d, %3$d) n;
        insert into boundary (id, kind, community_code, code, version, valid_from, geometry, extent,
          created_at)
        select uuidv7(), 'MICRO_GRID', '%1$s', 'm-' || n, 0, '2026-01-01',
          '{"type":"Polygon","coordinates":[[' || (
            select string_agg(
              '[' || round((x + 0.0045 * cosd(a))::numeric, 8) || ','
                || round((y + 0.0045 * sind(a))::numeric, 8) || ']', ',' order by i)
            from generate_series(0, 64) i, lateral (select (i %% 64) * 5.625) angle(a)) || ']]}',
          box(point(x - 0.0045, y - 0.0045), point(x + 0.0045, y + 0.0045)), now()
        from generate_series(%2$d, %3$d) n, lateral (select %4$s + (n %% %6$d) * %7$s,
          %5$s + (n / %6$d) * %7$s) place(x, y)
        """
            .formatted(COMMUNITY, parts, wanted - 1, WEST, SOUTH, IN_A_ROW, STEP));
    parts = wanted;
    execute("analyze micro_grid");
    execute("analyze boundary");
  }

  void remove() throws SQLException {
    execute("set transaction_timeout = 0");
    execute("delete from boundary where community_code = '" + COMMUNITY + "'");
    execute("delete from micro_grid where community_code = '" + COMMUNITY + "'");
    execute("delete from grid where community_code = '" + COMMUNITY + "'");
    execute("delete from community where code = '" + COMMUNITY + "'");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = grid.createStatement()) {
      statement.execute(sql);
    }
  }
}
