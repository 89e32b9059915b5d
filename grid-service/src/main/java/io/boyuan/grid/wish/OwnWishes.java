package io.boyuan.grid.wish;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Wishes a person supports and answered; how many support a wish stays (X3). */
@ApplicationScoped
class OwnWishes implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnWishes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "wishes";
  }

  @Override
  public Set<String> columns() {
    return Set.of("wish_supporter.person_id", "wish_answer.by_id");
  }

  /** Served by wish_supporter_person and wish_answer_by. */
  @Override
  public List<Part> of(UUID person) {
    return sql.list(
        "select request_id, since as at, null as words from wish_supporter where person_id = ?"
            + " union all select request_id, at, words from wish_answer where by_id = ? limit ?",
        row -> new Part(row.id("request_id"), row.time("at"), row.text("words")),
        person,
        person,
        MOST);
  }

  @Override
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
  record Part(UUID wishId, Instant at, String words) {}
}
