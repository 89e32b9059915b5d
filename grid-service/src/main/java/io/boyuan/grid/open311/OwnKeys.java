package io.boyuan.grid.open311;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keys a person issued to clients (X3). */
@ApplicationScoped
class OwnKeys implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnKeys(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "open311Keys";
  }

  @Override
  public Set<String> columns() {
    return Set.of("open311_key.created_by");
  }

  /** Served by open311_key_created_by. */
  @Override
  public List<Held> of(UUID person) {
    return sql.list(
        "select id, client, created_at from open311_key where created_by = ?"
            + " order by created_at desc, id desc limit ?",
        row -> new Held(row.id("id"), row.text("client"), row.time("created_at")),
        person,
        MOST);
  }

  /** The keys go on working. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update open311_key set created_by = null where created_by = ?", person);
  }

  /**
   * A key they issued.
   *
   * @param id the key
   * @param client for whom
   * @param createdAt when
   */
  record Held(UUID id, String client, Instant createdAt) {}
}
