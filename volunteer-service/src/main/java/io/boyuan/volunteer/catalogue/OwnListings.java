package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person offers (X3). */
@ApplicationScoped
class OwnListings implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnListings(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "resources";
  }

  @Override
  public Set<String> columns() {
    return Set.of("listing.person_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("listing", "person_id = ?", List.of("document", "created_by"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update listing set title = '', description = '', place_name = null, place_lat"
            + " = null, place_lng = null, document = '', status = 'CLOSED' where person_id ="
            + " ?",
        person);
    sql.change(
        "update listing set person_id = ?, version = version + 1 where person_id = ?",
        nobody,
        person);
  }
}
