package io.boyuan.grid.matter;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What matters hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
class OwnMatters implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnMatters(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "matters";
  }

  @Override
  public Set<String> columns() {
    return Set.of("matter_history.by_id", "matter_history.by_name");
  }

  @Override
  public List<Deed> of(UUID person) {
    // Served by matter_history_person.
    return sql.list(
        "select matter_id, at, event, words from matter_history where by_id = ? limit " + MOST,
        row -> new Deed(row.id("matter_id"), row.time("at"), row.text("event"), row.text("words")),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update matter_history set by_id = ?, by_name = null where by_id = ?", nobody, person);
  }

  /**
   * Something a person did to a matter.
   *
   * @param matterId the matter
   * @param at when
   * @param event what
   * @param words what they said, may be null
   */
  record Deed(UUID matterId, Instant at, String event, String words) {}
}
