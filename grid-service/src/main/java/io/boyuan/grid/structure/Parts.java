package io.boyuan.grid.structure;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How a community is divided, for the other features. */
@ApplicationScoped
public class Parts {

  private static final String ALL =
      """
      select kind, code, grid_code, name, name_en from (
        select 'COMMUNITY' as kind, code as community_code, code, null as grid_code, name, name_en
          from community
        union all
        select 'GRID', community_code, code, null, name, name_en from grid
        union all
        select 'MICRO_GRID', community_code, code, grid_code, name, name_en from micro_grid
      ) part where community_code = ?
      """;

  private final Sql sql;

  @Inject
  Parts(Sql sql) {
    this.sql = sql;
  }

  /**
   * A community and all its parts; served by the unique keys of codes.
   *
   * @param community its code
   * @return the community first, then grids, then micro-grids, by code; none when it is unknown
   */
  public List<Part> of(String community) {
    return sql.list(
        ALL + " order by kind, code",
        row ->
            new Part(
                row.constant("kind", PartKind.class),
                row.text("code"),
                row.text("grid_code"),
                new Names(row.text("name"), row.text("name_en"))),
        community);
  }

  /**
   * One part; served by the unique keys of codes.
   *
   * @param community the community's code
   * @param kind what is asked for
   * @param code its code; of a community the same again
   * @return empty when there is none
   */
  public Optional<Part> find(String community, PartKind kind, String code) {
    return sql.first(
        ALL + " and kind = ? and code = ?",
        row ->
            new Part(
                kind,
                code,
                row.text("grid_code"),
                new Names(row.text("name"), row.text("name_en"))),
        community,
        kind,
        code);
  }

  /**
   * One part that must be there.
   *
   * @param community the community's code
   * @param kind what is asked for
   * @param code its code; of a community the same again
   * @return the part
   * @throws Problem 409 {@code unknown-community}, {@code unknown-grid} or {@code
   *     unknown-micro-grid}
   */
  public Part require(String community, PartKind kind, String code) {
    return find(community, kind, code)
        .orElseThrow(() -> Problem.conflict(kind.problemOfNone()).with("code", code));
  }
}
