package io.boyuan.volunteer.talentday;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Numbers a resident drew (X3). */
@ApplicationScoped
class OwnQueueNumbers implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnQueueNumbers(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "queueNumbers";
  }

  @Override
  public Set<String> columns() {
    return Set.of("queue_number.resident_id", "queue_number.resident_name");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("queue_number", "resident_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update talent_stand s set waiting = waiting - 1, version = version + 1 from"
            + " queue_number q where q.stand_id = s.id and q.resident_id = ? and q.status ="
            + " 'WAITING'",
        person);
    sql.change(
        "update queue_number set status = 'LEFT', ended_at = now() where resident_id ="
            + " ? and status = 'WAITING'",
        person);
    sql.change(
        "update queue_number set resident_id = ?, resident_name = ? where resident_id =" + " ?",
        nobody,
        NO_NAME,
        person);
  }
}
