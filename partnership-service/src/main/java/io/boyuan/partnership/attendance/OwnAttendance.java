package io.boyuan.partnership.attendance;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is known of a person and their children at sessions (X3). */
@ApplicationScoped
class OwnAttendance implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnAttendance(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "attendance";
  }

  @Override
  public Set<String> columns() {
    return Set.of("attendance_mark.marked_by_id");
  }

  /** Served by enrolment_person and the primary key. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "attendance",
        "enrolment_id in (select id from enrolment where person_id = ?)",
        List.of(),
        person);
  }

  /** That somebody was there still counts; served by attendance_mark_by. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update attendance_mark set marked_by_id = ? where marked_by_id = ?", nobody, person);
  }
}
