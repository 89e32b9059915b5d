package io.boyuan.volunteer.organization;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Organizations a person belongs to (X3). */
@ApplicationScoped
class OwnMemberships implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnMemberships(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "memberships";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "membership.person_id", "membership.student_number_sealed", "membership.phone_sealed");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "membership",
        "person_id = ?",
        List.of("student_number_sealed", "student_number_hash", "phone_sealed", "invitation_code"),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from membership where person_id = ?", person);
  }
}
