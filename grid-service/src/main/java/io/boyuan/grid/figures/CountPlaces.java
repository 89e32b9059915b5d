package io.boyuan.grid.figures;

import io.boyuan.grid.boundary.MicroGridShapes;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Locale;

/** Counts a community's requests of a period by where they lie. */
@ApplicationScoped
class CountPlaces {

  /** A cell of this level of the web-mercator map is some 150 m wide at the equator. */
  private static final int LEVEL = 18;

  private static final int FINEST = 20;
  private static final int MOST = 2_000;

  // Served by request_newest.
  private static final String ASKED =
      """
      count(*) as count, count(*) filter (where status in
        ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED')) as open
      from service_request
      where community_code = ? and submitted_at >= ? and submitted_at < ? and status <> 'MERGED'
      """;

  private static final String BY_MICRO_GRID =
      "select micro_grid_code, "
          + ASKED
          + " and micro_grid_code is not null group by micro_grid_code"
          + " order by count(*) desc, micro_grid_code limit "
          + MOST;

  private static final String BY_CELL =
      "select map_x(lng) >> %1$d as x, map_y(lat) >> %1$d as y, ".formatted(FINEST - LEVEL)
          + ASKED
          + " and lat is not null group by 1, 2 order by count(*) desc, 1, 2 limit "
          + MOST;

  private final MicroGridShapes shapes;
  private final Sql sql;

  @Inject
  CountPlaces(MicroGridShapes shapes, Sql sql) {
    this.shapes = shapes;
    this.sql = sql;
  }

  Heat of(String community, Period period) {
    var drawn = shapes.of(community);
    var features = new ArrayList<Heat.Feature>();
    sql.each(
        BY_MICRO_GRID,
        row -> {
          String code = row.text("micro_grid_code");
          features.add(Heat.Feature.of(counted(row, code), drawn.get(code)));
        },
        community,
        period.begin(),
        period.end());
    sql.each(
        BY_CELL,
        row -> features.add(Heat.Feature.of(counted(row, null), square(row))),
        community,
        period.begin(),
        period.end());
    return Heat.of(features);
  }

  private static Heat.Properties counted(Row row, String microGrid) {
    return new Heat.Properties(microGrid, row.number("count"), row.number("open"));
  }

  private static String square(Row row) {
    double west = lng(row.number("x"));
    double east = lng(row.number("x") + 1);
    double north = lat(row.number("y"));
    double south = lat(row.number("y") + 1);
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.7f,%2$.7f],[%3$.7f,%2$.7f],"
            + "[%3$.7f,%4$.7f],[%1$.7f,%4$.7f],[%1$.7f,%2$.7f]]]}",
        west,
        south,
        east,
        north);
  }

  private static double lng(int x) {
    return (double) x / (1 << LEVEL) * 360 - 180;
  }

  private static double lat(int y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2.0 * y / (1 << LEVEL)))));
  }
}
