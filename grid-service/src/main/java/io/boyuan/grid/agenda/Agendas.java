package io.boyuan.grid.agenda;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The agenda of each meeting. What was dropped is remembered, so that it is not drawn again. */
@ApplicationScoped
class Agendas {

  private static final String NEXT_POSITION =
      "(select coalesce(max(position) + 1, 0) from agenda_item where meeting_id = ?)";

  private final Sql sql;

  @Inject
  Agendas(Sql sql) {
    this.sql = sql;
  }

  void addMatter(UUID id, UUID meetingId, MattersToDiscuss.Found found) {
    sql.change(
        "insert into agenda_item (id, meeting_id, position, kind, because, matter_id, title)"
            + " values (?, ?, "
            + NEXT_POSITION
            + ", 'MATTER', ?, ?, ?) on conflict (meeting_id, matter_id) do nothing",
        id,
        meetingId,
        meetingId,
        found.because(),
        found.matterId(),
        found.title());
  }

  void addAction(UUID id, UUID meetingId, UUID actionId, String title) {
    sql.change(
        "insert into agenda_item (id, meeting_id, position, kind, action_id, title)"
            + " values (?, ?, "
            + NEXT_POSITION
            + ", 'ACTION', ?, ?) on conflict (meeting_id, action_id) do nothing",
        id,
        meetingId,
        meetingId,
        actionId,
        title);
  }

  void addOwn(UUID id, UUID meetingId, String title, String words) {
    sql.change(
        "insert into agenda_item (id, meeting_id, position, kind, title, words)"
            + " values (?, ?, "
            + NEXT_POSITION
            + ", 'OWN', ?, ?)",
        id,
        meetingId,
        meetingId,
        title,
        words);
  }

  boolean drop(UUID meetingId, UUID id, Instant now) {
    return sql.change(
            "update agenda_item set dropped_at = ?"
                + " where id = ? and meeting_id = ? and dropped_at is null",
            now,
            id,
            meetingId)
        == 1;
  }

  /** Puts items in order, all in one statement. */
  void order(UUID meetingId, List<UUID> ordered) {
    sql.change(
        "update agenda_item i set position = o.position - 1"
            + " from unnest(?::uuid[]) with ordinality as o (id, position)"
            + " where i.id = o.id and i.meeting_id = ?",
        ordered,
        meetingId);
  }

  /** In its order; served by agenda_item_meeting, and bounded by what a meeting can hold. */
  List<AgendaItem> of(UUID meetingId) {
    return sql.list(
        "select id, position, kind, because, matter_id, action_id, title, words from agenda_item"
            + " where meeting_id = ? and dropped_at is null order by position, id limit 200",
        Agendas::itemOf,
        meetingId);
  }

  private static AgendaItem itemOf(Row row) {
    return new AgendaItem(
        row.id("id"),
        row.number("position"),
        row.constant("kind", AgendaItem.Kind.class),
        row.constant("because", AgendaItem.Because.class),
        row.id("matter_id"),
        row.id("action_id"),
        row.text("title"),
        row.text("words"));
  }
}
