package io.boyuan.grid.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The report of a quarter is counted anew until staff publish it; then it is fixed (G7). */
@ApplicationScoped
class KeepReports {

  private final Instance<ReportPart> parts;
  private final Sql sql;
  private final ObjectMapper mapper;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  KeepReports(
      Instance<ReportPart> parts,
      Sql sql,
      ObjectMapper mapper,
      AuditTrail trail,
      ActingParty acting,
      Clock clock,
      TimeSettings settings) {
    this.parts = parts;
    this.sql = sql;
    this.mapper = mapper;
    this.trail = trail;
    this.acting = acting;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * The report of a quarter.
   *
   * @param community whose
   * @param quarterCode which, such as 2026-Q1
   * @return as it was published, or as it is counted now
   * @throws Problem 403 {@code other-community}, 404 before the quarter begins
   */
  @Transactional
  QuarterlyReport of(String community, String quarterCode) {
    acting.requireReads(community);
    var quarter = begun(quarterCode);
    return published(community, quarter)
        .orElseGet(
            () ->
                new QuarterlyReport(community, quarter.code(), null, counted(community, quarter)));
  }

  /**
   * Fixes the report of a quarter that is over.
   *
   * @param community whose
   * @param quarterCode which
   * @return the report
   * @throws Problem 403 {@code other-community}, 404, 409 {@code quarter-not-over}, {@code
   *     already-published}, {@code unknown-community}
   */
  @Transactional
  QuarterlyReport publish(String community, String quarterCode) {
    acting.requireManages(community);
    var quarter = begun(quarterCode);
    var now = clock.instant();
    if (quarter.end().isAfter(now)) {
      throw Problem.conflict("quarter-not-over");
    }
    var tables = counted(community, quarter);
    sql.change(
        "insert into quarterly_report (community_code, quarter, tables, published_at, published_by)"
            + " values (?, ?, ?::jsonb, ?, ?)",
        community,
        quarter.code(),
        written(tables),
        now,
        acting.callerId());
    trail.record(
        Decision.of(
                community,
                "publish-quarterly-report",
                "quarterly-report",
                idOf(community + "/" + quarter.code()))
            .with("quarter", quarter.code()));
    return new QuarterlyReport(community, quarter.code(), now, tables);
  }

  private Quarter begun(String code) {
    var quarter = Quarter.of(code, zone);
    if (quarter.begin().isAfter(clock.instant())) {
      throw Problem.notFound();
    }
    return quarter;
  }

  private List<ReportTable> counted(String community, Quarter quarter) {
    return parts.stream()
        .sorted(Comparator.comparingInt(ReportPart::order))
        .map(part -> part.table(community, quarter))
        .toList();
  }

  private Optional<QuarterlyReport> published(String community, Quarter quarter) {
    return sql.first(
        "select tables::text as tables, published_at from quarterly_report"
            + " where community_code = ? and quarter = ?",
        row ->
            new QuarterlyReport(community, quarter.code(), row.time("published_at"), tablesOf(row)),
        community,
        quarter.code());
  }

  private String written(List<ReportTable> tables) {
    try {
      return mapper.writeValueAsString(tables);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The report cannot be written", e);
    }
  }

  private List<ReportTable> tablesOf(Row row) {
    try {
      return List.of(mapper.readValue(row.text("tables"), ReportTable[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The report cannot be read", e);
    }
  }

  /** A report is known by its community and quarter alone. */
  private static UUID idOf(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
