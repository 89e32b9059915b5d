package io.boyuan.partnership.team;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Teams a person coordinates (X3). */
@ApplicationScoped
class OwnTeams implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnTeams(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "coordinatedTeams";
  }

  @Override
  public Set<String> columns() {
    return Set.of("team_coordinator.account_id", "team_coordinator.person_name");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("team_coordinator", "account_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from team_coordinator where account_id = ?", person);
  }
}
