package io.boyuan.volunteer.subscription;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Of which matches a person wants to hear (X3). */
@ApplicationScoped
class OwnSubscriptions implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnSubscriptions(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "matchSubscriptions";
  }

  @Override
  public Set<String> columns() {
    return Set.of("match_subscription.person_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("match_subscription", "person_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from match_subscription where person_id = ?", person);
  }
}
