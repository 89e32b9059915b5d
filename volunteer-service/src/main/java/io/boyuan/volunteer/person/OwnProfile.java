package io.boyuan.volunteer.person;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a volunteer says of themself (X3). */
@ApplicationScoped
class OwnProfile implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnProfile(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "profile";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "volunteer.phone_sealed", "volunteer.student_number_sealed", "volunteer.guardian_sealed");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "volunteer",
        "id = ?",
        List.of("phone_sealed", "student_number_sealed", "guardian_sealed"),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from volunteer where id = ?", person);
  }
}
