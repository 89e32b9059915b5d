package io.boyuan.grid.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rounds. */
@ApplicationScoped
class Rounds {

  // A round has some walkers and sixty checkpoints at most, found by their primary keys.
  private static final String VIEW =
      """
      select r.id, r.route_id, p.name, p.name_en, r.community_code, r.grid_code, r.date,
        r.starts_at, r.ends_at, r.status, r.started_at, r.finished_at, r.forgotten, r.reason,
        r.confirmed_at, r.version,
        (select coalesce(jsonb_agg(jsonb_build_object('personId', w.person_id, 'name', w.name)
            order by w.assigned_at, w.person_id), '[]')
          from round_walker w where w.round_id = r.id)::text as walkers,
        (select count(*) from round_checkpoint c where c.round_id = r.id) as checkpoints,
        (select count(c.ticked_at) from round_checkpoint c where c.round_id = r.id) as ticked,
        (select coalesce(jsonb_agg(jsonb_build_object('zh', c.name, 'en', c.name_en)
            order by c.position), '[]')
          from round_checkpoint c where c.round_id = r.id and c.ticked_at is null
            and r.status in ('FINISHED', 'MISSED'))::text as missed
      from patrol_round r join patrol_route p on p.id = r.route_id
      """;

  private final Sql sql;
  private final ObjectMapper mapper;
  private final Ids ids;

  @Inject
  Rounds(Sql sql, ObjectMapper mapper, Ids ids) {
    this.sql = sql;
    this.mapper = mapper;
    this.ids = ids;
  }

  Optional<RoundView> byId(UUID id) {
    return sql.first(VIEW + "where r.id = ?", this::viewOf, id);
  }

  /** The round, held until the end of the transaction and read after that. */
  Optional<RoundView> holding(UUID id) {
    sql.first("select id from patrol_round where id = ? for update", row -> row.id("id"), id);
    return byId(id);
  }

  /** The round begins, with the checkpoints as they are now. */
  void start(UUID id, Instant at) {
    sql.change(
        "update patrol_round set status = 'STARTED', started_at = ?, version = version + 1"
            + " where id = ?",
        at,
        id);
    keepCheckpoints(id);
  }

  private void keepCheckpoints(UUID id) {
    sql.change(
        "insert into round_checkpoint (round_id, checkpoint_id, position, name, name_en)"
            + " select r.id, c.id, c.position, c.name, c.name_en from patrol_round r"
            + " join patrol_checkpoint c on c.route_id = r.route_id and c.removed_at is null"
            + " where r.id = ? on conflict do nothing",
        id);
  }

  /**
   * The round was walked while the phones were offline: from the first tick to the last as they
   * say, as far as that lies within the time that was planned. Served by round_tick_round.
   */
  void walkedAfterAll(UUID id) {
    sql.change(
        "update patrol_round r set status = 'FINISHED', forgotten = true, version = version + 1,"
            + " started_at = greatest(r.starts_at, least(r.ends_at, t.first)),"
            + " finished_at = greatest(r.starts_at, least(r.ends_at, t.last))"
            + " from (select min(device_at) as first, max(device_at) as last"
            + " from round_tick where round_id = ?) t where r.id = ?",
        id,
        id);
  }

  void finish(UUID id, Instant at, boolean forgotten) {
    sql.change(
        "update patrol_round set status = 'FINISHED', finished_at = ?, forgotten = ?,"
            + " version = version + 1 where id = ?",
        at,
        forgotten,
        id);
  }

  void miss(UUID id) {
    sql.change("update patrol_round set status = 'MISSED', version = version + 1 where id = ?", id);
    keepCheckpoints(id);
  }

  void cancel(UUID id, String reason) {
    sql.change(
        "update patrol_round set status = 'CANCELLED', reason = ?, version = version + 1"
            + " where id = ?",
        reason,
        id);
  }

  void confirm(UUID id, UUID by, Instant now) {
    sql.change(
        "update patrol_round set confirmed_at = ?, confirmed_by = ?, version = version + 1"
            + " where id = ?",
        now,
        by,
        id);
  }

  void touch(UUID id) {
    sql.change("update patrol_round set version = version + 1 where id = ?", id);
  }

  void assign(RoundView round, RoundView.Walker walker, UUID inPlaceOf, Instant now) {
    sql.change(
        "insert into round_walker (round_id, person_id, name, starts_at, assigned_at, in_place_of,"
            + " duty_id) values (?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (round_id, person_id) do nothing",
        round.id(),
        walker.personId(),
        walker.name(),
        round.startsAt(),
        now,
        inPlaceOf,
        ids.next());
  }

  void relieve(UUID id, UUID person) {
    sql.change("delete from round_walker where round_id = ? and person_id = ?", id, person);
  }

  /** Who walks a round, each under the id by which their service is known; some at most. */
  List<Duty> duties(UUID id) {
    return sql.list(
        "select duty_id, person_id from round_walker where round_id = ? order by person_id",
        row -> new Duty(row.id("duty_id"), row.id("person_id")),
        id);
  }

  /** What somebody served by a round. */
  record Duty(UUID id, UUID personId) {}

  /** Earliest first; served by patrol_round_community or patrol_round_grid. */
  Page<RoundView> of(String community, String grid, Instant from, PageRequest request) {
    var after = request.after(new Cursor(from, new UUID(0, 0)));
    var values = new ArrayList<Object>(List.of(community));
    if (grid != null) {
      values.add(grid);
    }
    values.addAll(List.of(after.at(), after.id(), request.rows()));
    return page(
        "where r.community_code = ?"
            + (grid == null ? "" : " and r.grid_code = ?")
            + " and (r.starts_at, r.id) > (?, ?) order by r.starts_at, r.id limit ?",
        request,
        values);
  }

  /** Latest first; served by round_walker_person. */
  Page<RoundView> walkedBy(UUID person, PageRequest request) {
    var before = request.after(Cursor.END);
    return page(
        "join round_walker m on m.round_id = r.id where m.person_id = ?"
            + " and (m.starts_at, m.round_id) < (?, ?)"
            + " order by m.starts_at desc, m.round_id desc limit ?",
        request,
        List.of(person, before.at(), before.id(), request.rows()));
  }

  private Page<RoundView> page(String which, PageRequest request, List<Object> values) {
    var rows = sql.list(VIEW + which, this::viewOf, values.toArray());
    return Page.of(rows, request, round -> new Cursor(round.startsAt(), round.id()));
  }

  /** What nobody began or finished by now; served by patrol_round_open. */
  List<UUID> overdue(RoundStatus status, Instant now, int most) {
    return sql.list(
        "select id from patrol_round where status in ('PLANNED', 'STARTED') and status = ?"
            + " and missed_after <= ? order by missed_after, id limit ?",
        row -> row.id("id"),
        status,
        now,
        most);
  }

  private RoundView viewOf(Row row) {
    return new RoundView(
        row.id("id"),
        row.id("route_id"),
        new Names(row.text("name"), row.text("name_en")),
        row.text("community_code"),
        row.text("grid_code"),
        row.date("date"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.constant("status", RoundStatus.class),
        read(row.text("walkers"), new TypeReference<List<RoundView.Walker>>() {}),
        row.number("checkpoints"),
        row.number("ticked"),
        read(row.text("missed"), new TypeReference<List<Names>>() {}),
        row.time("started_at"),
        row.time("finished_at"),
        row.flag("forgotten"),
        row.text("reason"),
        row.time("confirmed_at"),
        row.bigNumber("version"));
  }

  private <T> T read(String json, TypeReference<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }
}
