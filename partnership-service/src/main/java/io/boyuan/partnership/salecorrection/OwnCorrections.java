package io.boyuan.partnership.salecorrection;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Corrections a person asked for or confirmed (X3). */
@ApplicationScoped
class OwnCorrections implements PersonalRecords {

  private static final List<String> PERSONS = List.of("asked_by_id", "confirmed_by_id");

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnCorrections(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "saleCorrections";
  }

  @Override
  public Set<String> columns() {
    return Set.of("sale_correction.asked_by_id", "sale_correction.confirmed_by_id");
  }

  /** Served by the indexes of both columns. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("sale_correction", "? in (asked_by_id, confirmed_by_id)", PERSONS, person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    for (String column : PERSONS) {
      sql.change(
          "update sale_correction set %s = ? where %s = ?".formatted(column, column),
          nobody,
          person);
    }
  }
}
