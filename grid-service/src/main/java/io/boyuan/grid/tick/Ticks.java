package io.boyuan.grid.tick;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All ticks, and the checkpoints that they are of. */
@ApplicationScoped
class Ticks {

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Ticks(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /** The checkpoints of a round that has begun, sixty at most. */
  Map<UUID, Spot> spots(UUID roundId) {
    var spots = new HashMap<UUID, Spot>();
    sql.each(
        "select c.id, c.lat, c.lng, c.radius, c.token from round_checkpoint r"
            + " join patrol_checkpoint c on c.id = r.checkpoint_id where r.round_id = ?",
        row ->
            spots.put(
                row.id("id"),
                new Spot(
                    decimal(row, "lat"),
                    decimal(row, "lng"),
                    row.number("radius"),
                    row.text("token"))),
        roundId);
    return spots;
  }

  private static Double decimal(Row row, String column) {
    return row.isMissing(column) ? null : Double.valueOf(row.text(column));
  }

  /** Keeps a tick, unless it was sent before. */
  boolean add(UUID roundId, TickPlan tick, Where where, UUID person, Instant now) {
    boolean isNew =
        sql.change(
                "insert into round_tick (round_id, id, checkpoint_id, person_id, means, lat, lng,"
                    + " distance, out_of_range, late, device_at, server_at, answers)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)"
                    + " on conflict do nothing",
                roundId,
                tick.id(),
                tick.checkpointId(),
                person,
                tick.means(),
                tick.lat(),
                tick.lng(),
                where.distance(),
                where.outOfRange(),
                where.late(),
                tick.deviceAt(),
                now,
                written(tick.answers() == null ? List.of() : tick.answers()))
            == 1;
    if (isNew) {
      sql.change(
          "update round_checkpoint set ticked_at = ?"
              + " where round_id = ? and checkpoint_id = ? and ticked_at is null",
          now,
          roundId,
          tick.checkpointId());
    }
    return isNew;
  }

  /** In the order they came in; served by round_tick_round. */
  Page<TickView> of(UUID roundId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select id, checkpoint_id, person_id, means, distance, out_of_range, late, device_at,"
                + " server_at, answers::text as answers from round_tick"
                + " where round_id = ? and (server_at, id) > (?, ?)"
                + " order by server_at, id limit ?",
            this::viewOf,
            roundId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, tick -> new Cursor(tick.serverAt(), tick.id()));
  }

  private TickView viewOf(Row row) {
    var means = row.constant("means", Means.class);
    return new TickView(
        row.id("id"),
        row.id("checkpoint_id"),
        row.id("person_id"),
        means,
        means == Means.BY_HAND,
        row.isMissing("distance") ? null : Integer.valueOf(row.number("distance")),
        row.flag("out_of_range"),
        row.flag("late"),
        row.time("device_at"),
        row.time("server_at"),
        answersOf(row));
  }

  private List<TickPlan.Answer> answersOf(Row row) {
    try {
      return List.of(mapper.readValue(row.text("answers"), TickPlan.Answer[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }

  private String written(List<TickPlan.Answer> answers) {
    try {
      return mapper.writeValueAsString(answers);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Answers cannot be written", e);
    }
  }

  /** Where a tick was given, beside where it should have been. */
  record Where(Integer distance, boolean outOfRange, boolean late) {}
}
