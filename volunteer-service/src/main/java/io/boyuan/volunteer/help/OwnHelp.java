package io.boyuan.volunteer.help;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Help a person asked for and gave (X3). */
@ApplicationScoped
class OwnHelp implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnHelp(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "help";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "help_post.helper_id",
        "help_post.helper_name",
        "help_post.asker_id",
        "help_post.asker_name");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "help_post",
        "? in (helper_id, asker_id)",
        List.of("helper_id", "asker_id", "helper_name", "asker_name", "decided_by"),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update help_post set status = 'WITHDRAWN', ended_at = now(), version = version"
            + " + 1 where status = 'OPEN' and ? in (helper_id, asker_id)",
        person);
    sql.change(
        "update help_post set title = '', words = '', dispute_words = null where ? in"
            + " (helper_id, asker_id)",
        person);
    sql.change(
        "update help_post set helper_id = ?, helper_name = ? where helper_id = ?",
        nobody,
        NO_NAME,
        person);
    sql.change(
        "update help_post set asker_id = ?, asker_name = ? where asker_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
