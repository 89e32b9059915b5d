package io.boyuan.partnership.feedback;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person thinks of their courses and their children's (X3). */
@ApplicationScoped
class OwnFeedback implements PersonalRecords {

  private static final String THEIRS =
      "enrolment_id in (select id from enrolment where person_id = ?)";

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnFeedback(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "feedback";
  }

  @Override
  public Set<String> columns() {
    return Set.of();
  }

  /** Served by enrolment_person and the primary key. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("course_feedback", THEIRS, List.of("shuffled"), person);
  }

  /** The words go while it is known whose they are; the marks still count. */
  @Override
  public void release(UUID person) {
    sql.change("update course_feedback set words = null where " + THEIRS, person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    // Whose it was is forgotten with the enrolment.
  }
}
