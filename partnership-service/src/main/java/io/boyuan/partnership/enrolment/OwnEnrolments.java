package io.boyuan.partnership.enrolment;

import io.boyuan.partnership.course.Courses;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A person's enrolments and those of the children they care for (X3). */
@ApplicationScoped
class OwnEnrolments implements PersonalRecords {

  private final Enrolments enrolments;
  private final Courses courses;
  private final GivePlaces give;
  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnEnrolments(
      Enrolments enrolments, Courses courses, GivePlaces give, PersonalRows rows, Sql sql) {
    this.enrolments = enrolments;
    this.courses = courses;
    this.give = give;
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "enrolments";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "enrolment.person_id",
        "enrolment.participant_id",
        "enrolment.participant_name",
        "enrolment.consent_by_id",
        "enrolled_time.participant_id");
  }

  /** Served by enrolment_person. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("enrolment", "person_id = ?", List.of(), person);
  }

  /** Their places go to who waits, course by course in one order. */
  @Override
  public void release(UUID person) {
    var standing =
        sql.list(
            "select id, course_id from enrolment where person_id = ?"
                + " and status in ('ENROLLED', 'WAITING') order by course_id, id",
            row -> row.id("id"),
            person);
    for (var id : standing) {
      var found = enrolments.byId(id).orElseThrow();
      courses.hold(found.courseId());
      var enrolment = enrolments.byId(id).orElseThrow();
      // Who took part took part, also when nobody knows any more who it was.
      if (enrolment.status().isStanding() && !give.isOver(enrolment.courseId())) {
        give.end(enrolment, EnrolmentStatus.ENDED, Cause.ERASED);
        give.moveUp(enrolment.courseId());
      }
    }
  }

  /** That somebody took part still counts; that a guardian consented is kept without who it was. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update enrolment set person_id = ?, participant_id = gen_random_uuid(), participant_name ="
            + " ?, consent_by_id = case when consent_by_id is null then null else ? end, version ="
            + " version + 1 where person_id = ?",
        nobody,
        NO_NAME,
        nobody,
        person);
  }
}
