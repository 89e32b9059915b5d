package io.boyuan.grid.boundary;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;

/** All boundaries, with their versions. */
@ApplicationScoped
class Boundaries {

  private static final String VERSION =
      """
      select b.id, b.kind, b.code, m.grid_code, b.version, b.valid_from, b.valid_until, b.geometry
      from boundary b left join micro_grid m
        on b.kind = 'MICRO_GRID' and m.community_code = b.community_code and m.code = b.code
      where b.superseded_at is null
      """;

  private final Sql sql;
  private final Geometries geometries;

  @Inject
  Boundaries(Sql sql, Geometries geometries) {
    this.sql = sql;
    this.geometries = geometries;
  }

  /** What is drawn in a community, held until the end of the transaction. */
  Holding holding(String community, UUID idIfNew) {
    sql.change(
        "insert into ground (community_code, id, version) values (?, ?, -1)"
            + " on conflict (community_code) do nothing",
        community,
        idIfNew);
    return sql.first(
            "select id, version from ground where community_code = ? for update",
            row -> new Holding(row.id("id"), row.bigNumber("version")),
            community)
        .orElseThrow();
  }

  void changed(String community) {
    sql.change("update ground set version = version + 1 where community_code = ?", community);
  }

  /** Communities are drawn one after the other: two neighbours may not take the same ground. */
  void holdAllCommunities() {
    sql.first("select pg_advisory_xact_lock(7202601)", row -> 1);
  }

  /** What holds on a day or later, by kind and code; served by overlapping_boundary. */
  List<Version> from(String community, LocalDate day) {
    return sql.list(
        VERSION
            + " and b.community_code = ? and (b.valid_until is null or b.valid_until > ?)"
            + " order by b.kind, b.code, b.valid_from",
        this::versionOf,
        community,
        day);
  }

  /** Communities beside one that hold on a day or later; served by boundary_extent. */
  List<Version> neighbours(String community, Envelope extent, LocalDate day) {
    return sql.list(
        VERSION
            + " and b.kind = 'COMMUNITY' and b.community_code <> ?"
            + " and b.extent && box(point(?, ?), point(?, ?))"
            + " and daterange(b.valid_from, b.valid_until) && daterange(?, null)",
        this::versionOf,
        community,
        extent.getMinX(),
        extent.getMinY(),
        extent.getMaxX(),
        extent.getMaxY(),
        day);
  }

  /** Where one part lies on a day; served by overlapping_boundary. */
  Optional<BoundaryView> on(String community, PartKind kind, String code, LocalDate day) {
    return sql.first(
        "select version, kind, community_code, code, valid_from, valid_until, geometry"
            + " from boundary where superseded_at is null and community_code = ? and kind = ?"
            + " and code = ? and daterange(valid_from, valid_until) @> ?::date",
        row ->
            new BoundaryView(
                row.constant("kind", PartKind.class),
                row.text("community_code"),
                row.text("code"),
                row.bigNumber("version"),
                row.date("valid_from"),
                row.date("valid_until"),
                row.text("geometry")),
        community,
        kind,
        code,
        day);
  }

  /** The number of a part's latest version, also of a superseded one; -1 when there is none. */
  long latest(String community, PartKind kind, String code) {
    return sql.first(
            "select coalesce(max(version), -1) as latest from boundary"
                + " where community_code = ? and kind = ? and code = ?",
            row -> row.bigNumber("latest"),
            community,
            kind,
            code)
        .orElseThrow();
  }

  /** The version before ends the day before, or is superseded when it began the same day. */
  void end(Version before, LocalDate validFrom, Instant now) {
    if (before.validFrom().isEqual(validFrom)) {
      sql.change("update boundary set superseded_at = ? where id = ?", now, before.id());
    } else {
      sql.change("update boundary set valid_until = ? where id = ?", validFrom, before.id());
    }
  }

  void add(String community, Version version, Instant now) {
    var extent = version.geometry().getEnvelopeInternal();
    sql.change(
        "insert into boundary (id, kind, community_code, code, version, valid_from, geometry,"
            + " extent, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, box(point(?, ?), point(?, ?)), ?)",
        version.id(),
        version.kind(),
        community,
        version.code(),
        version.number(),
        version.validFrom(),
        GeoJson.written(version.geometry()),
        extent.getMinX(),
        extent.getMinY(),
        extent.getMaxX(),
        extent.getMaxY(),
        now);
  }

  private Version versionOf(Row row) {
    var id = row.id("id");
    return new Version(
        id,
        row.constant("kind", PartKind.class),
        row.text("code"),
        row.text("grid_code"),
        row.bigNumber("version"),
        row.date("valid_from"),
        row.date("valid_until"),
        geometries.of(id, row.text("geometry")).geometry());
  }

  /**
   * The boundaries of a community as a whole.
   *
   * @param id by which others hear of them
   * @param version counts their changes from 0
   */
  record Holding(UUID id, long version) {}
}
