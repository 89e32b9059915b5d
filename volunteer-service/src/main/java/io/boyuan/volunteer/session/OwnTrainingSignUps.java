package io.boyuan.volunteer.session;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Training sessions a person signed up for (X3). */
@ApplicationScoped
class OwnTrainingSignUps implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnTrainingSignUps(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "trainingSignUps";
  }

  @Override
  public Set<String> columns() {
    return Set.of("training_sign_up.volunteer_id", "training_sign_up.volunteer_name");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("training_sign_up", "volunteer_id = ?", List.of("marked_by"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update training_session s set taken = taken - 1 from training_sign_up u where"
            + " u.session_id = s.id and u.volunteer_id = ? and u.left_at is null and"
            + " u.attended is null and s.ends_at > now()",
        person);
    sql.change(
        "update training_sign_up u set left_at = now() from training_session s where"
            + " u.session_id = s.id and u.volunteer_id = ? and u.left_at is null and"
            + " u.attended is null and s.ends_at > now()",
        person);
    sql.change(
        "update training_sign_up set volunteer_id = ?, volunteer_name = ? where"
            + " volunteer_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
