package io.boyuan.grid.help;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Help a person asked for on behalf of others (X3). */
@ApplicationScoped
class OwnHelp implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnHelp(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "help";
  }

  @Override
  public Set<String> columns() {
    return Set.of("help_order.asked_by");
  }

  /** Served by help_order_asked_by. */
  @Override
  public List<Held> of(UUID person) {
    return sql.list(
        "select id, title, status, asked_at from help_order where asked_by = ?"
            + " order by asked_at desc, id desc limit ?",
        row -> new Held(row.id("id"), row.text("title"), row.text("status"), row.time("asked_at")),
        person,
        MOST);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update help_order set asked_by = ?, version = version + 1 where asked_by = ?",
        nobody,
        person);
  }

  /**
   * Help they asked for.
   *
   * @param id the order
   * @param title what is needed
   * @param status where it stands
   * @param askedAt when
   */
  record Held(UUID id, String title, String status, Instant askedAt) {}
}
