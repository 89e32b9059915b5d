package io.boyuan.volunteer.service;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Service that a person did (X3). */
@ApplicationScoped
class OwnRecords implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnRecords(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "serviceRecords";
  }

  @Override
  public Set<String> columns() {
    return Set.of("service_record.volunteer_id", "service_record.volunteer_name");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "service_record",
        "volunteer_id = ?",
        List.of("entered_by", "proposed_by", "verified_by"),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update service_record set volunteer_id = ?, volunteer_name = ? where"
            + " volunteer_id = ?",
        nobody,
        NO_NAME,
        person);
    sql.change(
        "update service_history h set words = null, by_id = case h.step when"
            + " 'QUESTIONED' then null else h.by_id end from service_record r where r.id ="
            + " h.record_id and r.volunteer_id = ? and h.step in ('QUESTIONED', 'ANSWERED')",
        nobody);
  }
}
