package io.boyuan.grid.matter;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What matters hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
public class ForgetInMatters {

  private static final int MOST = 10_000;

  private final Sql sql;

  @Inject
  ForgetInMatters(Sql sql) {
    this.sql = sql;
  }

  /**
   * All that is held on a person.
   *
   * @param person their id
   * @return what they did to matters
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Deed> heldOn(UUID person) {
    // Served by matter_history_person.
    return sql.list(
        "select matter_id, at, event, words from matter_history where by_id = ? limit " + MOST,
        row -> new Deed(row.id("matter_id"), row.time("at"), row.text("event"), row.text("words")),
        person);
  }

  /**
   * Forgets who it was; what happened stays.
   *
   * @param person their id
   * @param nobody an id that leads to nobody
   */
  @Transactional(Transactional.TxType.MANDATORY)
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
  public record Deed(UUID matterId, Instant at, String event, String words) {}
}
