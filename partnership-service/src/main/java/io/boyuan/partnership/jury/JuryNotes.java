package io.boyuan.partnership.jury;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** All notes of juries. */
@ApplicationScoped
class JuryNotes {

  private final Sql sql;

  @Inject
  JuryNotes(Sql sql) {
    this.sql = sql;
  }

  void add(JuryNote note, UUID author) {
    sql.change(
        "insert into jury_note (id, proposal_id, author_id, by_staff, words, written_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        note.id(),
        note.proposalId(),
        author,
        note.byStaff(),
        note.words(),
        note.writtenAt());
  }

  /** In the order they were written; served by jury_note_proposal. */
  Page<JuryNote> of(UUID proposalId, UUID reader, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select id, proposal_id, by_staff, author_id = ? as mine, words, written_at"
                + " from jury_note where proposal_id = ? and (written_at, id) > (?, ?)"
                + " order by written_at, id limit ?",
            row ->
                new JuryNote(
                    row.id("id"),
                    row.id("proposal_id"),
                    row.flag("by_staff"),
                    row.flag("mine"),
                    row.text("words"),
                    row.time("written_at")),
            reader,
            proposalId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.writtenAt(), each.id()));
  }
}
