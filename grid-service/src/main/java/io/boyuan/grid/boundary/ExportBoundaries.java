package io.boyuan.grid.boundary;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Anyone takes home how a community is divided, in the form in which staff bring it. */
@ApplicationScoped
class ExportBoundaries {

  /** Served by the unique keys of codes and by overlapping_boundary. */
  private static final String PARTS =
      """
      select part.kind, part.code, part.street_code, part.grid_code, part.name, part.name_en,
        b.valid_from, b.geometry
      from (
        select 'COMMUNITY' as kind, code as community_code, code, street_code, null as grid_code,
          name, name_en from community
        union all
        select 'GRID', community_code, code, null, null, name, name_en from grid
        union all
        select 'MICRO_GRID', community_code, code, null, grid_code, name, name_en from micro_grid
      ) part
      left join boundary b on b.community_code = part.community_code and b.kind = part.kind
        and b.code = part.code and b.superseded_at is null
        and daterange(b.valid_from, b.valid_until) @> ?::date
      where part.community_code = ?
      order by part.kind, part.code
      """;

  private final Sql sql;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  ExportBoundaries(Sql sql, TimeSettings time, Clock clock) {
    this.sql = sql;
    this.time = time;
    this.clock = clock;
  }

  /**
   * A community with its parts as they lie on a day.
   *
   * @param community its code
   * @param on on which day, null for today
   * @return all parts, also those that were not drawn
   * @throws Problem 404
   */
  @Transactional
  BoundaryCollection on(String community, LocalDate on) {
    var day = on == null ? LocalDate.ofInstant(clock.instant(), time.zone()) : on;
    var features = sql.list(PARTS, ExportBoundaries::featureOf, day, community);
    if (features.isEmpty()) {
      throw Problem.notFound();
    }
    return BoundaryCollection.of(features);
  }

  private static BoundaryCollection.Feature featureOf(Row row) {
    var properties =
        new BoundaryCollection.Properties(
            row.constant("kind", PartKind.class),
            row.text("code"),
            row.text("street_code"),
            row.text("grid_code"),
            row.text("name"),
            row.text("name_en"),
            row.date("valid_from"));
    return BoundaryCollection.Feature.of(properties, row.text("geometry"));
  }
}
