package io.boyuan.partnership.reviewer;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person was asked to review (X3). */
@ApplicationScoped
class OwnReviewing implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnReviewing(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "reviewing";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "call_reviewer.account_id", "call_reviewer.person_name", "reviewer_conflict.reason");
  }

  @Override
  public List<?> of(UUID person) {
    var held = new ArrayList<>(rows.of("call_reviewer", "account_id = ?", List.of(), person));
    held.addAll(
        rows.of(
            "reviewer_conflict",
            "reviewer_id in (select r.id from call_reviewer r where r.account_id = ?)",
            List.of(),
            person));
    return held;
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update reviewer_conflict set reason = '' where reviewer_id in"
            + " (select r.id from call_reviewer r where r.account_id = ?)",
        person);
    sql.change(
        "update call_reviewer set account_id = ?, person_name = ?, team_codes = '{}'"
            + " where account_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
