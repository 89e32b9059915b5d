package io.boyuan.volunteer.signup;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shifts a person signed up for, and exchanges they asked for (X3). */
@ApplicationScoped
class OwnSignUps implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;
  private final LeaveAll leaveAll;

  @Inject
  OwnSignUps(PersonalRows rows, Sql sql, LeaveAll leaveAll) {
    this.rows = rows;
    this.sql = sql;
    this.leaveAll = leaveAll;
  }

  @Override
  public String kind() {
    return "signUps";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "sign_up.volunteer_id", "sign_up.volunteer_name", "swap.from_person", "swap.to_person");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("sign_up", "volunteer_id = ?", List.of("by_id"), person);
  }

  /** Those who wait get the places. */
  @Override
  public void release(UUID person) {
    leaveAll.of(person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update sign_up set volunteer_id = ?, volunteer_name = ? where volunteer_id = ?",
        nobody,
        NO_NAME,
        person);
    sql.change(
        "update swap set from_person = ?, version = version + 1 where from_person = ?",
        nobody,
        person);
    sql.change(
        "update swap set to_person = ?, version = version + 1 where to_person = ?", nobody, person);
  }
}
