package io.boyuan.grid.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.grid.round.OnRound;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

/** Which rounds were walked in a month, and which checkpoints were missed, by name (G4). */
@ApplicationScoped
class ReportCoverage {

  // Served by patrol_round_month, and the primary key of round_checkpoint. A community has some
  // grids, and a grid some dozens of rounds a month.
  private static final String COUNT =
      """
      with r as (
        select id, grid_code, status from patrol_round
        where community_code = ? and date >= ? and date < ?
          and (?::text is null or grid_code = ?)),
      c as (
        select r.grid_code, c.checkpoint_id, max(c.name) as name, max(c.name_en) as name_en,
          count(*) as expected, count(c.ticked_at) as ticked
        from r join round_checkpoint c on c.round_id = r.id
        where r.status in ('FINISHED', 'MISSED')
        group by r.grid_code, c.checkpoint_id)
      select g.*,
        (select coalesce(sum(expected), 0) from c where c.grid_code = g.grid_code) as checkpoints,
        (select coalesce(sum(ticked), 0) from c where c.grid_code = g.grid_code) as ticked,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'names', jsonb_build_object('zh', c.name, 'en', c.name_en),
            'times', c.expected - c.ticked)
            order by c.expected - c.ticked desc, c.checkpoint_id), '[]')
          from c where c.grid_code = g.grid_code and c.expected > c.ticked)::text as missed_points
      from (select grid_code, count(*) filter (where status <> 'CANCELLED') as planned,
          count(*) filter (where status = 'FINISHED') as finished,
          count(*) filter (where status = 'MISSED') as missed,
          count(*) filter (where status = 'CANCELLED') as cancelled
        from r group by grid_code) g
      order by g.grid_code
      """;

  private final Sql sql;
  private final ObjectMapper mapper;
  private final OnRound onRound;

  @Inject
  ReportCoverage(Sql sql, ObjectMapper mapper, OnRound onRound) {
    this.sql = sql;
    this.mapper = mapper;
    this.onRound = onRound;
  }

  /**
   * How well a community's grids were patrolled.
   *
   * @param community its code
   * @param grid one grid's code, null for all that had rounds
   * @param month such as 2026-03
   * @return one for each grid, by code
   * @throws Problem 400, 403 {@code other-community}
   */
  @Transactional
  List<Coverage> of(String community, String grid, String month) {
    onRound.requireReads(community);
    var first = read(month).atDay(1);
    return sql.list(COUNT, this::coverageOf, community, first, first.plusMonths(1), grid, grid);
  }

  private static YearMonth read(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException noMonth) {
      throw Problem.invalid("month", "malformed");
    }
  }

  private Coverage coverageOf(Row row) {
    return new Coverage(
        row.text("grid_code"),
        row.number("planned"),
        row.number("finished"),
        row.number("missed"),
        row.number("cancelled"),
        row.number("checkpoints"),
        row.number("ticked"),
        missedOf(row));
  }

  private List<Coverage.MissedCheckpoint> missedOf(Row row) {
    try {
      return mapper.readValue(
          row.text("missed_points"), new TypeReference<List<Coverage.MissedCheckpoint>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }
}
