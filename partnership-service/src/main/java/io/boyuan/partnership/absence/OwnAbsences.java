package io.boyuan.partnership.absence;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A person's notices, for themselves and their children (X3). */
@ApplicationScoped
class OwnAbsences implements PersonalRecords {

  private static final String THEIRS =
      "enrolment_id in (select id from enrolment where person_id = ?)";

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnAbsences(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "absences";
  }

  @Override
  public Set<String> columns() {
    return Set.of();
  }

  /** Served by enrolment_person and the primary key. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("absence_notice", THEIRS, List.of(), person);
  }

  /** Why they did not come goes while it is known whose it is. */
  @Override
  public void release(UUID person) {
    sql.change("delete from absence_notice where " + THEIRS, person);
    sql.change("delete from frequent_absence where " + THEIRS, person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    // All of it went with the release.
  }
}
