package io.boyuan.partnership.milestone;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Milestones a person reported on (X3). */
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
    return "milestoneReports";
  }

  @Override
  public Set<String> columns() {
    return Set.of("milestone.reporter_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("milestone", "reporter_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update milestone set reporter_id = ? where reporter_id = ?", nobody, person);
  }
}
