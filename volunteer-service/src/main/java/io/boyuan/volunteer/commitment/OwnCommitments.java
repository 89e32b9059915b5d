package io.boyuan.volunteer.commitment;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** When a person is taken (X3). */
@ApplicationScoped
class OwnCommitments implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnCommitments(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "commitments";
  }

  @Override
  public Set<String> columns() {
    return Set.of("commitment.person_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("commitment", "person_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from commitment where person_id = ?", person);
  }
}
