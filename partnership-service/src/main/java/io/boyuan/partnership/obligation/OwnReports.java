package io.boyuan.partnership.obligation;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Obligations a person reported or confirmed (X3). */
@ApplicationScoped
class OwnReports implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnReports(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "obligations";
  }

  @Override
  public Set<String> columns() {
    return Set.of("obligation.reported_by_id", "obligation.confirmed_by_id");
  }

  /** Served by obligation_reported_by and obligation_confirmed_by. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "obligation",
        "? in (reported_by_id, confirmed_by_id)",
        List.of("reported_by_id", "confirmed_by_id"),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update obligation set reported_by_id = null where reported_by_id = ?", person);
    sql.change("update obligation set confirmed_by_id = null where confirmed_by_id = ?", person);
  }
}
