package io.boyuan.partnership.fundopening;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Openings of funds that a person said or approved (X3). */
@ApplicationScoped
class OwnOpenings implements PersonalRecords {

  private static final List<String> PERSONS =
      List.of("asked_by_id", "first_approver_id", "second_approver_id");

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnOpenings(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "fundOpenings";
  }

  @Override
  public Set<String> columns() {
    return PERSONS.stream().map(column -> "fund_opening." + column).collect(Collectors.toSet());
  }

  /** Served by the indexes of each column. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("fund_opening", "? in (" + String.join(", ", PERSONS) + ")", PERSONS, person);
  }

  /** That three took part stays, who they were does not; the audit trail keeps that. */
  @Override
  public void forget(UUID person, UUID nobody) {
    for (String column : PERSONS) {
      sql.change(
          "update fund_opening set %s = ? where %s = ?".formatted(column, column), nobody, person);
    }
  }
}
