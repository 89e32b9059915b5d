package io.boyuan.partnership.teaching;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person taught (X3). */
@ApplicationScoped
class OwnHours implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnHours(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "taughtSessions";
  }

  @Override
  public Set<String> columns() {
    return Set.of("teaching.confirmed_by_id");
  }

  /** Served by teacher_person and teaching_teacher. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "teaching",
        "minutes > 0 and teacher_id in (select id from teacher where person_id = ?)",
        List.of("confirmed_by_id"),
        person);
  }

  /** That it was taught still counts; served by teaching_confirmed_by. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update teaching set confirmed_by_id = ? where confirmed_by_id = ?", nobody, person);
  }
}
