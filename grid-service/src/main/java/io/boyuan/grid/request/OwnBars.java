package io.boyuan.grid.request;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where a person may not ask for a while (X3). */
@ApplicationScoped
class OwnBars implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnBars(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "bars";
  }

  @Override
  public Set<String> columns() {
    return Set.of("barred_asker.person_id");
  }

  /** Served by the primary key. */
  @Override
  public List<Held> of(UUID person) {
    return sql.list(
        "select community_code, until, reason from barred_asker where person_id = ? limit ?",
        row -> new Held(row.text("community_code"), row.time("until"), row.text("reason")),
        person,
        MOST);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from barred_asker where person_id = ?", person);
  }

  /**
   * Where they may not ask.
   *
   * @param communityCode the community
   * @param until until when
   * @param reason why
   */
  record Held(String communityCode, Instant until, String reason) {}
}
