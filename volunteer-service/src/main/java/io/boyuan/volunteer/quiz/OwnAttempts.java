package io.boyuan.volunteer.quiz;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Quizzes a person took (X3). */
@ApplicationScoped
class OwnAttempts implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnAttempts(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "quizAttempts";
  }

  @Override
  public Set<String> columns() {
    return Set.of("quiz_attempt.volunteer_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("quiz_attempt", "volunteer_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from quiz_attempt where volunteer_id = ?", person);
  }
}
