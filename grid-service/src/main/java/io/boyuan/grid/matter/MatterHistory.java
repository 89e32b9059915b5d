package io.boyuan.grid.matter;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to matters; the database refuses to change it. */
@ApplicationScoped
class MatterHistory {

  private final Sql sql;
  private final ActingParty acting;
  private final Ids ids;
  private final Clock clock;

  @Inject
  MatterHistory(Sql sql, ActingParty acting, Ids ids, Clock clock) {
    this.sql = sql;
    this.acting = acting;
    this.ids = ids;
    this.clock = clock;
  }

  void add(UUID matterId, String community, MatterEvent event, String words) {
    add(
        matterId,
        event,
        words,
        acting.in(community).orElse(null),
        acting.callerId(),
        acting.callerName());
  }

  /** What nobody did here, such as what another service tells of. */
  void add(UUID matterId, MatterEvent event, String words) {
    add(matterId, event, words, null, null, null);
  }

  private void add(
      UUID matterId, MatterEvent event, String words, Party party, UUID by, String name) {
    sql.change(
        "insert into matter_history (id, matter_id, at, event, words, party, by_id, by_name)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        matterId,
        clock.instant(),
        event,
        words,
        party,
        by,
        name);
  }

  /** Newest first; served by matter_history_matter. */
  Page<Entry> of(UUID matterId, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            "select id, at, event, words, party, by_name from matter_history"
                + " where matter_id = ? and (at, id) < (?, ?) order by at desc, id desc limit ?",
            MatterHistory::entryOf,
            matterId,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, entry -> new Cursor(entry.at(), entry.id()));
  }

  private static Entry entryOf(Row row) {
    return new Entry(
        row.id("id"),
        row.time("at"),
        row.constant("event", MatterEvent.class),
        row.text("words"),
        row.constant("party", Party.class),
        row.text("by_name"));
  }

  /**
   * One thing that happened.
   *
   * @param id the entry
   * @param at when
   * @param event what
   * @param words what was said of it, may be null
   * @param party for which of the three who did it acted, null for none of them
   * @param byName who did it, null when they were forgotten
   */
  @Schema(name = "MatterHistoryEntry")
  record Entry(UUID id, Instant at, MatterEvent event, String words, Party party, String byName) {}
}
