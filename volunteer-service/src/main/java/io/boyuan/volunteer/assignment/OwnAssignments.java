package io.boyuan.volunteer.assignment;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person was asked for and answered (X3). */
@ApplicationScoped
class OwnAssignments implements PersonalRecords {

  private final Assignments assignments;
  private final AnswerAssignment answers;
  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnAssignments(Assignments assignments, AnswerAssignment answers, PersonalRows rows, Sql sql) {
    this.assignments = assignments;
    this.answers = answers;
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "assignments";
  }

  @Override
  public Set<String> columns() {
    return Set.of("assignment.person_id", "assignment.answered_by", "order_alternative.person_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("assignment", "person_id = ?", List.of("answered_by"), person);
  }

  /** Others are asked. */
  @Override
  public void release(UUID person) {
    assignments.askedOf(person).forEach(answers::leave);
  }

  /** Served by order_alternative_person, assignment_answered_by and assignment_person. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from order_alternative where person_id = ?", person);
    sql.change(
        "update assignment set answered_by = ?, version = version + 1 where answered_by = ?",
        nobody,
        person);
    sql.change(
        "update assignment set person_id = ?, reason = null, reasons = '[]', version = version + 1"
            + " where person_id = ?",
        nobody,
        person);
  }
}
