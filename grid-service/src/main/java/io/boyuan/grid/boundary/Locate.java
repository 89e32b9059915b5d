package io.boyuan.grid.boundary;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;

/**
 * Tells in which community, grid and micro-grid a point lies (G1). A hole is outside; on a border
 * that two share the one of the lower code has it.
 */
@ApplicationScoped
public class Locate {

  /** The few whose extent holds the point; served by boundary_extent. */
  static final String CANDIDATES =
      """
      select b.id, b.kind, b.community_code, b.code, m.grid_code
      from boundary b left join micro_grid m
        on b.kind = 'MICRO_GRID' and m.community_code = b.community_code and m.code = b.code
      where b.superseded_at is null
        and b.extent @> box(point(?, ?), point(?, ?))
        and daterange(b.valid_from, b.valid_until) @> ?::date
      """;

  private final Sql sql;
  private final Geometries geometries;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  Locate(Sql sql, Geometries geometries, TimeSettings time, Clock clock) {
    this.sql = sql;
    this.geometries = geometries;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Where a point lies today.
   *
   * @param lat degrees north, WGS 84
   * @param lng degrees east, WGS 84
   * @return empty outside all communities
   */
  @Transactional
  public Optional<Location> at(double lat, double lng) {
    return at(lat, lng, LocalDate.ofInstant(clock.instant(), time.zone()));
  }

  /**
   * Where a point lies on a day.
   *
   * @param lat degrees north, WGS 84
   * @param lng degrees east, WGS 84
   * @param on by the boundaries of this day
   * @return empty outside all communities
   */
  @Transactional
  public Optional<Location> at(double lat, double lng, LocalDate on) {
    var point =
        new Coordinate(GeoJson.PRECISION.makePrecise(lng), GeoJson.PRECISION.makePrecise(lat));
    var candidates =
        sql.list(
            CANDIDATES,
            row ->
                new Candidate(
                    row.id("id"),
                    row.constant("kind", PartKind.class),
                    row.text("community_code"),
                    row.text("code"),
                    row.text("grid_code")),
            point.x,
            point.y,
            point.x,
            point.y,
            on);
    var geometry = geometriesOf(candidates);
    return located(
        candidates.stream()
            .filter(candidate -> holds(geometry.get(candidate.id()), point))
            .toList());
  }

  private Map<UUID, Geometries.Parsed> geometriesOf(List<Candidate> candidates) {
    var found = new HashMap<UUID, Geometries.Parsed>();
    var missing = new ArrayList<UUID>();
    for (var candidate : candidates) {
      geometries
          .known(candidate.id())
          .ifPresentOrElse(
              known -> found.put(candidate.id(), known), () -> missing.add(candidate.id()));
    }
    if (!missing.isEmpty()) {
      sql.each(
          "select id, geometry from boundary where id = any(?)",
          row -> found.put(row.id("id"), geometries.of(row.id("id"), row.text("geometry"))),
          missing);
    }
    return found;
  }

  private static boolean holds(Geometries.Parsed parsed, Coordinate point) {
    return parsed.locator().locate(point) != org.locationtech.jts.geom.Location.EXTERIOR;
  }

  private static Optional<Location> located(List<Candidate> holding) {
    return holding.stream()
        .min(
            comparing(Candidate::community)
                .thenComparing(Candidate::kind, reverseOrder())
                .thenComparing(Candidate::grid)
                .thenComparing(Candidate::code))
        .map(
            most ->
                new Location(
                    most.community(),
                    most.kind() == PartKind.COMMUNITY ? null : most.grid(),
                    most.kind() == PartKind.MICRO_GRID ? most.code() : null));
  }

  private record Candidate(UUID id, PartKind kind, String community, String code, String gridCode) {

    String grid() {
      return kind == PartKind.MICRO_GRID ? gridCode : code;
    }
  }
}
