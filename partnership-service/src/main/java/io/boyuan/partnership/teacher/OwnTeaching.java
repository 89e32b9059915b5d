package io.boyuan.partnership.teacher;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A person's applications to teach (X3). */
@ApplicationScoped
class OwnTeaching implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnTeaching(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "teaching";
  }

  @Override
  public Set<String> columns() {
    return Set.of("teacher.person_id", "teacher.name");
  }

  /** Served by teacher_person. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("teacher", "person_id = ?", List.of(), person);
  }

  /** What they taught was taught; who did is not known any more, and what shows it goes. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "delete from attachment where subject_type = 'TEACHER' and subject_id in"
            + " (select id from teacher where person_id = ?)",
        person);
    sql.change(
        "update teacher set person_id = ?, name = ?, about = null, about_en = null, status ="
            + " 'SUSPENDED', unavailable = '{}', preferred = '{}', avoided = '{}', version ="
            + " version + 1 where person_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
