package io.boyuan.booking.scoring;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Services by which somebody earned points (X3). */
@ApplicationScoped
class OwnServices implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnServices(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "services";
  }

  @Override
  public Set<String> columns() {
    return Set.of("earned_service.holder_id");
  }

  @Override
  public List<?> of(UUID person) {
    return rows.of("earned_service", "holder_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update earned_service set holder_id = ? where holder_id = ?", nobody, person);
  }
}
