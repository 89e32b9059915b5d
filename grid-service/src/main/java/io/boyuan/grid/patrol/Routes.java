package io.boyuan.grid.patrol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All routes. */
@ApplicationScoped
class Routes {

  private static final int PORTION = 100;

  // A route has sixty checkpoints at most; served by patrol_checkpoint_route.
  private static final String VIEW =
      """
      select r.id, r.community_code, r.grid_code, r.name, r.name_en, r.rrule, r.first_on,
        r.starts_at::text as starts_at, r.minutes, r.grace_minutes, r.on_holiday, r.retired_at,
        r.created_at, r.version,
        (select coalesce(jsonb_agg(jsonb_build_object('id', c.id,
            'names', jsonb_build_object('zh', c.name, 'en', c.name_en), 'lat', c.lat,
            'lng', c.lng, 'radius', c.radius, 'hasCode', c.token is not null,
            'checklist', c.checklist) order by c.position), '[]')
          from patrol_checkpoint c where c.route_id = r.id and c.removed_at is null)::text
          as checkpoints
      from patrol_route r
      """;

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Routes(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  void add(UUID id, RoutePlan plan, Instant now) {
    sql.change(
        "insert into patrol_route (id, community_code, grid_code, name, name_en, rrule, first_on,"
            + " starts_at, minutes, grace_minutes, on_holiday, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        plan.communityCode(),
        plan.gridCode(),
        plan.names().zh(),
        plan.names().en(),
        plan.rrule(),
        plan.firstOn(),
        plan.startsAt(),
        plan.minutes(),
        plan.graceMinutes(),
        plan.onHoliday(),
        now);
  }

  void change(UUID id, RoutePlan plan) {
    sql.change(
        "update patrol_route set name = ?, name_en = ?, rrule = ?, first_on = ?, starts_at = ?,"
            + " minutes = ?, grace_minutes = ?, on_holiday = ?, planned_until = null,"
            + " version = version + 1 where id = ?",
        plan.names().zh(),
        plan.names().en(),
        plan.rrule(),
        plan.firstOn(),
        plan.startsAt(),
        plan.minutes(),
        plan.graceMinutes(),
        plan.onHoliday(),
        id);
  }

  void retire(UUID id, Instant now) {
    sql.change(
        "update patrol_route set retired_at = ?, version = version + 1 where id = ?", now, id);
  }

  /** Puts the checkpoints in place; a code once given stays, as it hangs on the wall. */
  void put(UUID routeId, UUID id, int position, CheckpointPlan plan, String token) {
    sql.change(
        "insert into patrol_checkpoint (id, route_id, position, name, name_en, lat, lng, radius,"
            + " token, checklist) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)"
            + " on conflict (id) do update set position = excluded.position, name = excluded.name,"
            + " name_en = excluded.name_en, lat = excluded.lat, lng = excluded.lng,"
            + " radius = excluded.radius, checklist = excluded.checklist, token = case"
            + " when excluded.token is null then null"
            + " else coalesce(patrol_checkpoint.token, excluded.token) end",
        id,
        routeId,
        position,
        plan.names().zh(),
        plan.names().en(),
        plan.lat(),
        plan.lng(),
        plan.radius(),
        token,
        written(plan.lines()));
  }

  /** Removes those that are not named; their ticks stay. */
  void removeOthers(UUID routeId, List<UUID> kept, Instant now) {
    sql.change(
        "update patrol_checkpoint set removed_at = ?"
            + " where route_id = ? and removed_at is null and not id = any(?::uuid[])",
        now,
        routeId,
        kept);
  }

  Optional<RouteView> byId(UUID id) {
    return sql.first(VIEW + "where r.id = ?", this::viewOf, id);
  }

  /** The route, held until the end of the transaction. */
  Optional<RouteView> holding(UUID id) {
    return sql.first(VIEW + "where r.id = ? for update of r", this::viewOf, id);
  }

  Optional<String> token(UUID routeId, UUID checkpointId) {
    return sql.first(
        "select token from patrol_checkpoint"
            + " where id = ? and route_id = ? and removed_at is null",
        row -> row.text("token"),
        checkpointId,
        routeId);
  }

  /** In the order they were defined; served by patrol_route_community or patrol_route_grid. */
  Page<RouteView> of(String community, String grid, PageRequest request) {
    var after = request.after(Cursor.START);
    var values = new ArrayList<Object>(List.of(community));
    if (grid != null) {
      values.add(grid);
    }
    values.addAll(List.of(after.at(), after.id(), request.rows()));
    var rows =
        sql.list(
            VIEW
                + "where r.community_code = ?"
                + (grid == null ? "" : " and r.grid_code = ?")
                + " and (r.created_at, r.id) > (?, ?) order by r.created_at, r.id limit ?",
            this::viewOf,
            values.toArray());
    return Page.of(rows, request, route -> new Cursor(route.createdAt(), route.id()));
  }

  /** Which routes are to be planned further; served by patrol_route_plan. */
  List<UUID> plannedBefore(LocalDate date) {
    return sql.list(
        "select id from patrol_route where planned_until < ? and retired_at is null"
            + " order by planned_until, id limit "
            + PORTION,
        row -> row.id("id"),
        date);
  }

  /** Until when a route is planned. */
  Optional<LocalDate> plannedUntil(UUID id) {
    return sql.first(
        "select planned_until from patrol_route where id = ?",
        row -> row.date("planned_until"),
        id);
  }

  void plannedUntil(UUID id, LocalDate date) {
    sql.change("update patrol_route set planned_until = ? where id = ?", date, id);
  }

  private RouteView viewOf(Row row) {
    return new RouteView(
        row.id("id"),
        row.text("community_code"),
        row.text("grid_code"),
        new Names(row.text("name"), row.text("name_en")),
        row.text("rrule"),
        row.date("first_on"),
        LocalTime.parse(row.text("starts_at")),
        row.number("minutes"),
        row.number("grace_minutes"),
        row.constant("on_holiday", OnHoliday.class),
        checkpointsOf(row),
        !row.isMissing("retired_at"),
        row.time("created_at"),
        row.bigNumber("version"));
  }

  private List<CheckpointView> checkpointsOf(Row row) {
    try {
      return mapper.readValue(
          row.text("checkpoints"), new TypeReference<List<CheckpointView>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }

  private String written(List<String> lines) {
    try {
      return mapper.writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A checklist cannot be written", e);
    }
  }
}
