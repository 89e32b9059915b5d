package io.boyuan.grid.team;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who serves in a grid today, for the features that send something there. */
@ApplicationScoped
public class GridStaff {

  private final Sql sql;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  GridStaff(Sql sql, TimeSettings time, Clock clock) {
    this.sql = sql;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Who leads a grid.
   *
   * @param community the community's code
   * @param grid the grid's code
   * @return the subject of their token; empty when nobody leads it, or nobody who signs in
   */
  @Transactional
  public Optional<UUID> leader(String community, String grid) {
    return holder(community, grid, TeamRole.GRID_LEADER);
  }

  /**
   * Who works full time for a grid.
   *
   * @param community the community's code
   * @param grid the grid's code
   * @return the subject of their token; empty when nobody does, or nobody who signs in
   */
  @Transactional
  public Optional<UUID> worker(String community, String grid) {
    return holder(community, grid, TeamRole.GRID_WORKER);
  }

  /** Who was appointed first; served by appointment_unit. */
  private Optional<UUID> holder(String community, String grid, String role) {
    return sql.first(
        "select person_id from appointment where community_code = ? and level = 'GRID'"
            + " and unit_code = ? and role_code = ? and person_id is not null"
            + " and daterange(serves_from, serves_until, '[]') @> ?::date"
            + " order by serves_from, id limit 1",
        row -> row.id("person_id"),
        community,
        grid,
        role,
        today());
  }

  /**
   * Whether somebody serves in a grid or one of its micro-grids, in any role; served by
   * appointment_person.
   *
   * @param person the subject of their token
   * @param community the community's code
   * @param grid the grid's code
   * @return true when they do today
   */
  @Transactional
  public boolean worksIn(UUID person, String community, String grid) {
    return sql.first(
            """
            select 1 as works from appointment a
            left join micro_grid m on a.level = 'MICRO_GRID'
              and m.community_code = a.community_code and m.code = a.unit_code
            where a.person_id = ? and a.community_code = ?
              and case a.level when 'GRID' then a.unit_code else m.grid_code end = ?
              and daterange(a.serves_from, a.serves_until, '[]') @> ?::date
            limit 1
            """,
            row -> row.number("works"),
            person,
            community,
            grid,
            today())
        .isPresent();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), time.zone());
  }
}
