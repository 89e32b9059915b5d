package io.boyuan.grid.timeline;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What became of each request, append-only (G5). */
@ApplicationScoped
public class Timeline {

  private static final String COLUMNS =
      "id, request_id, at, kind, status, is_public, words, actor_id, actor_role, unit, level";

  private final Sql sql;
  private final Ids ids;

  @Inject
  Timeline(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  /**
   * Writes down what became of a request, in the transaction in which it did.
   *
   * @param requestId the request
   * @param entry what became of it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(UUID requestId, Entry entry) {
    sql.change(
        "insert into request_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        requestId,
        entry.at(),
        entry.kind(),
        entry.status(),
        entry.isPublic(),
        entry.words(),
        entry.by().id(),
        entry.by().role(),
        entry.unit(),
        entry.level());
  }

  /**
   * One page of a request's timeline, in order; whether the caller may see it is for others to say.
   *
   * @param requestId the request
   * @param isInternal whether the caller solves requests and sees internal notes
   * @param request which page
   * @return the page
   */
  @Transactional
  public Page<EntryView> of(UUID requestId, boolean isInternal, PageRequest request) {
    // Served by request_entry_request.
    var after = request.after(Cursor.START);
    var entries =
        sql.list(
            "select "
                + COLUMNS
                + " from request_entry where request_id = ? and (is_public or ?)"
                + " and (at, id) > (?, ?) order by at, id limit ?",
            row -> viewOf(row, isInternal),
            requestId,
            isInternal,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(entries, request, entry -> new Cursor(entry.at(), entry.id()));
  }

  /** Who asked may have taken their name off it. */
  private static boolean isResident(Row row) {
    return row.constant("actor_role", Actor.Role.class) == Actor.Role.RESIDENT;
  }

  private static EntryView viewOf(Row row, boolean isInternal) {
    return new EntryView(
        row.id("id"),
        row.time("at"),
        row.constant("kind", Entry.Kind.class),
        row.text("status"),
        row.flag("is_public"),
        row.text("words"),
        row.constant("actor_role", Actor.Role.class),
        isInternal && !isResident(row) ? row.id("actor_id") : null,
        row.text("unit"),
        row.text("level"));
  }
}
