package io.boyuan.volunteer.completion;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Trainings a person completed (X3). */
@ApplicationScoped
class OwnCompletions implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnCompletions(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "trainingCompletions";
  }

  @Override
  public Set<String> columns() {
    return Set.of("training_completion.volunteer_id", "training_completion.volunteer_name");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("training_completion", "volunteer_id = ?", List.of("recorded_by"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update training_completion set volunteer_id = ?, volunteer_name = ? where"
            + " volunteer_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
