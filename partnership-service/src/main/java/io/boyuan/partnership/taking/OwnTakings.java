package io.boyuan.partnership.taking;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lines a person recorded or voided at sales (X3). */
@ApplicationScoped
class OwnTakings implements PersonalRecords {

  private static final List<String> PERSONS = List.of("recorded_by_id", "voided_by_id");

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnTakings(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "saleTakings";
  }

  @Override
  public Set<String> columns() {
    return Set.of("sale_taking.recorded_by_id", "sale_taking.voided_by_id");
  }

  /** Served by the indexes of both columns. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("sale_taking", "? in (recorded_by_id, voided_by_id)", PERSONS, person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    for (String column : PERSONS) {
      sql.change(
          "update sale_taking set %s = ? where %s = ?".formatted(column, column), nobody, person);
    }
  }
}
