package io.boyuan.grid.timeline;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person did to requests (X3). */
@ApplicationScoped
class OwnEntries implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnEntries(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "requestEntries";
  }

  @Override
  public Set<String> columns() {
    return Set.of("request_entry.actor_id");
  }

  /** Served by request_entry_actor. */
  @Override
  public List<Held> of(UUID person) {
    return sql.list(
        "select request_id, at, kind, words from request_entry where actor_id = ?"
            + " order by at desc, id desc limit ?",
        row -> new Held(row.id("request_id"), row.time("at"), row.text("kind"), row.text("words")),
        person,
        MOST);
  }

  /** What happened stays; the table lets nothing else be changed. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update request_entry set actor_id = null where actor_id = ?", person);
  }

  /**
   * An entry they made.
   *
   * @param requestId the request
   * @param at when
   * @param kind what became of it
   * @param words what they said, null for nothing
   */
  record Held(UUID requestId, Instant at, String kind, String words) {}
}
