package io.boyuan.volunteer.plan;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where plans proposed to send a person (X3). */
@ApplicationScoped
class OwnPlans implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnPlans(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "plannedAssignments";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "plan_assignment.person_id", "plan_alternative.person_id", "dispatch_plan.created_by");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("plan_assignment", "person_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from plan_alternative where person_id = ?", person);
    sql.change("delete from plan_assignment where person_id = ?", person);
    sql.change("update dispatch_plan set created_by = ? where created_by = ?", nobody, person);
  }
}
