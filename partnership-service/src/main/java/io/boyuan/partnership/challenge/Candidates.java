package io.boyuan.partnership.challenge;

import io.boyuan.contracts.grid.MatterChanged;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** All matters that could become challenges. A fact that comes late or again changes nothing. */
@ApplicationScoped
class Candidates {

  private static final String TELL =
      """
      insert into challenge_candidate
        (matter_id, community_code, grid_code, title, category, status, changed_at, version)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (matter_id) do update set community_code = excluded.community_code,
        grid_code = excluded.grid_code, title = excluded.title, category = excluded.category,
        status = excluded.status, changed_at = excluded.changed_at, version = excluded.version
      where challenge_candidate.version < excluded.version
      """;

  // Served by challenge_candidate_open.
  private static final String OPEN =
      """
      select m.matter_id, m.community_code, m.grid_code, m.title, m.category, m.status,
        m.changed_at, c.id as challenge_id
      from challenge_candidate m left join challenge c on c.matter_id = m.matter_id
      where m.community_code = ? and m.status not in ('SOLVED', 'CLOSED', 'DROPPED')
        and (m.changed_at, m.matter_id) < (?, ?)
      order by m.changed_at desc, m.matter_id desc limit ?
      """;

  private final Sql sql;

  @Inject
  Candidates(Sql sql) {
    this.sql = sql;
  }

  void told(MatterChanged fact) {
    sql.change(
        TELL,
        fact.matterId(),
        fact.communityCode(),
        fact.gridCode(),
        fact.title(),
        fact.category(),
        fact.status(),
        fact.at(),
        fact.aggregateVersion());
  }

  /**
   * Requires that a community has a matter that the three parties still work on.
   *
   * @throws Problem 409 {@code unknown-matter}, {@code matter-ended}
   */
  void requireOpen(String community, UUID matterId) {
    boolean open =
        sql.first(
                "select status not in ('SOLVED', 'CLOSED', 'DROPPED') as open"
                    + " from challenge_candidate where matter_id = ? and community_code = ?",
                row -> row.flag("open"),
                matterId,
                community)
            .orElseThrow(() -> Problem.conflict("unknown-matter"));
    if (!open) {
      throw Problem.conflict("matter-ended");
    }
  }

  /** Those still open, latest change first. */
  Page<Candidate> open(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows = sql.list(OPEN, Candidates::of, community, before.at(), before.id(), request.rows());
    return Page.of(rows, request, each -> new Cursor(each.changedAt(), each.matterId()));
  }

  private static Candidate of(Row row) {
    return new Candidate(
        row.id("matter_id"),
        row.text("community_code"),
        row.text("grid_code"),
        row.text("title"),
        row.text("category"),
        row.text("status"),
        row.time("changed_at"),
        row.id("challenge_id"));
  }
}
