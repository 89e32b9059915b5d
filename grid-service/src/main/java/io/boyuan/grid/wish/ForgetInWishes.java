package io.boyuan.grid.wish;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What wishes hold on a person, and forgetting who it was; how many supported it stays (X3). */
@ApplicationScoped
public class ForgetInWishes {

  private static final int MOST = 10_000;

  private final Sql sql;

  @Inject
  ForgetInWishes(Sql sql) {
    this.sql = sql;
  }

  /**
   * All that is held on a person.
   *
   * @param person their id
   * @return the wishes they support and the answers they gave
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Part> heldOn(UUID person) {
    // Served by wish_supporter_person and wish_answer_by.
    return sql.list(
        "select request_id, since as at, null as words from wish_supporter where person_id = ?"
            + " union all select request_id, at, words from wish_answer where by_id = ? limit "
            + MOST,
        row -> new Part(row.id("request_id"), row.time("at"), row.text("words")),
        person,
        person);
  }

  /**
   * Forgets who it was.
   *
   * @param person their id
   * @param nobody an id that leads to nobody
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(UUID person, UUID nobody) {
    sql.change("update wish_supporter set person_id = ? where person_id = ?", nobody, person);
    sql.change("update wish_answer set by_id = ? where by_id = ?", nobody, person);
  }

  /**
   * What a person did with a wish.
   *
   * @param wishId the wish
   * @param at when
   * @param words what they answered, null when they support it
   */
  public record Part(UUID wishId, Instant at, String words) {}
}
