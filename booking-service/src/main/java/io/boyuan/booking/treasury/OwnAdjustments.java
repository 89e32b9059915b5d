package io.boyuan.booking.treasury;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Points that staff gave somebody, or took (X3). */
@ApplicationScoped
class OwnAdjustments implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnAdjustments(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "adjustments";
  }

  @Override
  public Set<String> columns() {
    return Set.of("adjustment.person_id", "adjustment.requested_by", "adjustment.decided_by");
  }

  @Override
  public List<?> of(UUID person) {
    return rows.of("adjustment", "person_id = ?", List.of("requested_by", "decided_by"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    for (String column : List.of("person_id", "requested_by", "decided_by")) {
      sql.change("update adjustment set %1$s = ? where %1$s = ?".formatted(column), nobody, person);
    }
  }
}
