package io.boyuan.partnership.inspection;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Inspections a person made (X3). */
@ApplicationScoped
class OwnInspections implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnInspections(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "spotInspections";
  }

  @Override
  public Set<String> columns() {
    return Set.of("spot_inspection.inspector_id", "spot_inspection.inspector_name");
  }

  /** Served by spot_inspection_inspector. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("spot_inspection", "inspector_id = ?", List.of("inspector_id"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update spot_inspection set inspector_id = ?, inspector_name = ? where inspector_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
