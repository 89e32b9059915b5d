package io.boyuan.volunteer.readiness;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** When and where a person can be sent (X3). */
@ApplicationScoped
class OwnReadiness implements PersonalRecords {

  private final ReadinessRows rows;
  private final Sql sql;

  @Inject
  OwnReadiness(ReadinessRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "readiness";
  }

  @Override
  public Set<String> columns() {
    return Set.of("readiness.person_id", "readiness_hours.person_id", "readiness_away.person_id");
  }

  @Override
  public List<Readiness> of(UUID person) {
    return rows.of(person).map(ReadinessRows.Said::readiness).stream().toList();
  }

  /** Who goes is sent nowhere while their places are given to others. */
  @Override
  public void withdraw(UUID person) {
    forget(person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    forget(person);
  }

  private void forget(UUID person) {
    sql.change("delete from readiness where person_id = ?", person);
  }
}
