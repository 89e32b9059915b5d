package io.boyuan.booking.waiting;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Places somebody waits for (X3). */
@ApplicationScoped
class OwnWaiting implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnWaiting(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "waitingEntries";
  }

  @Override
  public Set<String> columns() {
    return Set.of("waiting_entry.holder_id", "waiting_entry.holder_name");
  }

  @Override
  public List<?> of(UUID person) {
    return rows.of("waiting_entry", "holder_id = ?", List.of(), person);
  }

  @Override
  public void withdraw(UUID person) {
    sql.change(
        "update waiting_entry set status = 'WITHDRAWN' where holder_id = ? and status = 'WAITING'",
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update waiting_entry set holder_id = ?, holder_name = ? where holder_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
