package io.boyuan.partnership.child;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The children a person cares for (X3). */
@ApplicationScoped
class OwnChildren implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnChildren(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "children";
  }

  @Override
  public Set<String> columns() {
    return Set.of("child.guardian_id", "child.name");
  }

  /** Served by child_guardian. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("child", "guardian_id = ?", List.of(), person);
  }

  /** The year of birth stays, for statistics of who took part. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update child set guardian_id = ?, name = ? || ' ' || id, birth_date ="
            + " date_trunc('year', birth_date), version = version + 1 where guardian_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
