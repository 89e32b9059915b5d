package io.boyuan.grid.finding;

import io.boyuan.grid.round.RoundView;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All findings. */
@ApplicationScoped
class Findings {

  private static final String VIEW =
      "select id, round_id, checkpoint_id, words, severity, photo_ids::text[] as photo_ids, lat,"
          + " lng, found_by, found_at, request_id from round_finding ";

  private final Sql sql;

  @Inject
  Findings(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, RoundView round, FindingPlan plan, UUID by, Instant now) {
    sql.change(
        "insert into round_finding (id, round_id, community_code, grid_code, checkpoint_id, words,"
            + " severity, photo_ids, lat, lng, found_by, found_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?)",
        id,
        round.id(),
        round.communityCode(),
        round.gridCode(),
        plan.checkpointId(),
        plan.words(),
        plan.severity(),
        plan.photos(),
        plan.lat(),
        plan.lng(),
        by,
        now);
  }

  void becomes(UUID id, UUID requestId) {
    sql.change("update round_finding set request_id = ? where id = ?", requestId, id);
  }

  Optional<FindingView> byId(UUID roundId, UUID id) {
    return sql.first(VIEW + "where id = ? and round_id = ?", Findings::viewOf, id, roundId);
  }

  /** In the order they were found; served by round_finding_round. */
  Page<FindingView> of(UUID roundId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW + "where round_id = ? and (found_at, id) > (?, ?) order by found_at, id limit ?",
            Findings::viewOf,
            roundId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, finding -> new Cursor(finding.foundAt(), finding.id()));
  }

  private static FindingView viewOf(Row row) {
    return new FindingView(
        row.id("id"),
        row.id("round_id"),
        row.id("checkpoint_id"),
        row.text("words"),
        row.constant("severity", Severity.class),
        row.texts("photo_ids").stream().map(UUID::fromString).toList(),
        row.isMissing("lat") ? null : Double.valueOf(row.text("lat")),
        row.isMissing("lng") ? null : Double.valueOf(row.text("lng")),
        row.id("found_by"),
        row.time("found_at"),
        row.id("request_id"));
  }
}
