package io.boyuan.partnership.fund;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Transfers a person made (X3). */
@ApplicationScoped
class OwnTransfers implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnTransfers(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "fundTransfers";
  }

  @Override
  public Set<String> columns() {
    return Set.of("fund_transfer.made_by_id");
  }

  /** Served by fund_transfer_made_by. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("fund_transfer", "made_by_id = ?", List.of("made_by_id"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update fund_transfer set made_by_id = ? where made_by_id = ?", nobody, person);
  }
}
