package io.boyuan.grid.minutes;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What minutes and actions hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
class OwnMinutes implements PersonalRecords {

  // Served by minutes_signature_person, minutes_note_person and action_item_person.
  private static final String HELD =
      """
      select meeting_id, 'SIGNED' as part, null as words, at from minutes_signature where by_id = ?
      union all
      select meeting_id, 'NOTED', words, at from minutes_note where by_id = ?
      union all
      select meeting_id, 'ACTION_DONE', words, done_at from action_item where done_by = ?
      limit 10000
      """;

  private final Sql sql;

  @Inject
  OwnMinutes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "minutes";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "minutes_signature.by_id",
        "minutes_signature.by_name",
        "minutes_note.by_id",
        "minutes_note.by_name",
        "action_item.done_by");
  }

  @Override
  public List<Part> of(UUID person) {
    return sql.list(
        HELD,
        row -> new Part(row.id("meeting_id"), row.text("part"), row.text("words"), row.time("at")),
        person,
        person,
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    for (String table : List.of("minutes_signature", "minutes_note")) {
      sql.change(
          "update " + table + " set by_id = ?, by_name = ? where by_id = ?",
          nobody,
          NO_NAME,
          person);
    }
    sql.change("update action_item set done_by = ? where done_by = ?", nobody, person);
  }

  /**
   * A person's part in a meeting.
   *
   * @param meetingId the meeting
   * @param part SIGNED, NOTED or ACTION_DONE
   * @param words what they said, may be null
   * @param at when
   */
  record Part(UUID meetingId, String part, String words, Instant at) {}
}
