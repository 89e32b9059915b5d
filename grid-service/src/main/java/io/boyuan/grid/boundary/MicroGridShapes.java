package io.boyuan.grid.boundary;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Where a community's micro-grids lie today, for features that count by them. */
@ApplicationScoped
public class MicroGridShapes {

  private final Sql sql;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  MicroGridShapes(Sql sql, TimeSettings time, Clock clock) {
    this.sql = sql;
    this.time = time;
    this.clock = clock;
  }

  /**
   * The shapes of a community's micro-grids.
   *
   * @param community its code
   * @return GeoJSON geometries by the micro-grids' codes; those that were not drawn are left out
   */
  @Transactional
  public Map<String, String> of(String community) {
    var shapes = new HashMap<String, String>();
    // Served by overlapping_boundary.
    sql.each(
        "select code, geometry from boundary where community_code = ? and kind = 'MICRO_GRID'"
            + " and superseded_at is null and daterange(valid_from, valid_until) @> ?::date",
        row -> shapes.put(row.text("code"), row.text("geometry")),
        community,
        LocalDate.ofInstant(clock.instant(), time.zone()));
    return shapes;
  }
}
