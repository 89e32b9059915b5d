package io.boyuan.grid.minutes;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who signed minutes, and what was noted afterwards. */
@ApplicationScoped
class Signatures {

  private final Sql sql;
  private final ActingParty acting;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Signatures(Sql sql, ActingParty acting, Ids ids, Clock clock) {
    this.sql = sql;
    this.acting = acting;
    this.ids = ids;
    this.clock = clock;
  }

  void sign(UUID meetingId, Party party) {
    sql.change(
        "insert into minutes_signature (meeting_id, party, by_id, by_name, at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing",
        meetingId,
        party,
        acting.callerId(),
        acting.callerName(),
        clock.instant());
  }

  void tear(UUID meetingId) {
    sql.change("delete from minutes_signature where meeting_id = ?", meetingId);
  }

  void note(UUID meetingId, String community, String words) {
    sql.change(
        "insert into minutes_note (id, meeting_id, party, words, by_id, by_name, at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        meetingId,
        acting.in(community).orElse(null),
        words,
        acting.callerId(),
        acting.callerName(),
        clock.instant());
  }

  /** At most one of each party. */
  List<MinutesView.Signature> of(UUID meetingId) {
    return sql.list(
        "select party, by_name, at from minutes_signature where meeting_id = ? order by at",
        row ->
            new MinutesView.Signature(
                row.constant("party", Party.class), row.text("by_name"), row.time("at")),
        meetingId);
  }

  /** In the order they were written; served by minutes_note_meeting. */
  List<MinutesView.Note> notesOf(UUID meetingId) {
    return sql.list(
        "select party, words, by_name, at from minutes_note where meeting_id = ?"
            + " order by at, id limit 100",
        row ->
            new MinutesView.Note(
                row.constant("party", Party.class),
                row.text("words"),
                row.text("by_name"),
                row.time("at")),
        meetingId);
  }
}
