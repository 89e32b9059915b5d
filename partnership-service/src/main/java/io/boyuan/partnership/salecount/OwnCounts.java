package io.boyuan.partnership.salecount;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sales a person counted or confirmed (X3). */
@ApplicationScoped
class OwnCounts implements PersonalRecords {

  private static final List<String> PERSONS = List.of("counted_by_id", "confirmed_by_id");

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnCounts(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "saleCounts";
  }

  @Override
  public Set<String> columns() {
    return Set.of("charity_sale.counted_by_id", "charity_sale.confirmed_by_id");
  }

  /** Served by the indexes of both columns. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("charity_sale", "? in (counted_by_id, confirmed_by_id)", PERSONS, person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    for (String column : PERSONS) {
      sql.change(
          "update charity_sale set %s = ? where %s = ?".formatted(column, column), nobody, person);
    }
  }
}
