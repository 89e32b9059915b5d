package io.boyuan.grid.team;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows what each grid and micro-grid lacks (G2). */
@ApplicationScoped
class FindStaffing {

  /** Who left longer ago says nothing of a vacancy that anybody still counts in days. */
  private static final int DAYS_LOOKED_BACK = 730;

  private final Sql sql;
  private final Templates templates;
  private final Appoint appoint;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  FindStaffing(Sql sql, Templates templates, Appoint appoint, TimeSettings time, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.appoint = appoint;
    this.time = time;
    this.clock = clock;
  }

  /** Units in the order they were defined, by three statements however many they are. */
  @Transactional
  Page<UnitStaffing> of(String community, PageRequest request) {
    appoint.requireSees(community);
    var today = LocalDate.ofInstant(clock.instant(), time.zone());
    var template = templates.of(community).view();
    var units = units(community, request);
    var terms = terms(community, units.items(), today);
    return units.map(unit -> staffing(unit, template, terms, today));
  }

  private UnitStaffing staffing(
      Unit unit, TeamTemplate template, Map<Held, List<Vacancy.Term>> terms, LocalDate today) {
    var since = LocalDate.ofInstant(unit.createdAt(), time.zone());
    var roles =
        template.roles().stream()
            .filter(role -> role.level() == unit.level())
            .map(
                role -> {
                  var held = new Held(unit.level(), unit.code(), role.code());
                  return UnitStaffing.RoleStaffing.of(
                      role, since, terms.getOrDefault(held, List.of()), today);
                })
            .toList();
    return new UnitStaffing(unit.level(), unit.code(), unit.names(), roles);
  }

  /** Served by grid_community and micro_grid_community. */
  private Page<Unit> units(String community, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            """
            (select 'GRID' as level, id, code, name, name_en, created_at from grid
              where community_code = ? and (created_at, id) > (?, ?) order by created_at, id limit ?)
            union all
            (select 'MICRO_GRID', id, code, name, name_en, created_at from micro_grid
              where community_code = ? and (created_at, id) > (?, ?) order by created_at, id limit ?)
            order by created_at, id limit ?
            """,
            row ->
                new Unit(
                    row.constant("level", Level.class),
                    row.id("id"),
                    row.text("code"),
                    new Names(row.text("name"), row.text("name_en")),
                    row.time("created_at")),
            community,
            after.at(),
            after.id(),
            request.rows(),
            community,
            after.at(),
            after.id(),
            request.rows(),
            request.rows());
    return Page.of(rows, request, unit -> new Cursor(unit.createdAt(), unit.id()));
  }

  /** Served by appointment_unit. */
  private Map<Held, List<Vacancy.Term>> terms(String community, List<Unit> units, LocalDate today) {
    var terms = new HashMap<Held, List<Vacancy.Term>>();
    sql.each(
        "select level, unit_code, role_code, serves_from, serves_until from appointment"
            + " where community_code = ? and unit_code = any(?) and serves_from <= ?"
            + " and (serves_until is null or serves_until >= ?)",
        row ->
            terms
                .computeIfAbsent(
                    new Held(
                        row.constant("level", Level.class),
                        row.text("unit_code"),
                        row.text("role_code")),
                    none -> new ArrayList<>())
                .add(new Vacancy.Term(row.date("serves_from"), row.date("serves_until"))),
        community,
        units.stream().map(Unit::code).toList(),
        today,
        today.minusDays(DAYS_LOOKED_BACK));
    return terms;
  }

  private record Held(Level level, String unit, String role) {}

  private record Unit(Level level, UUID id, String code, Names names, Instant createdAt) {}
}
