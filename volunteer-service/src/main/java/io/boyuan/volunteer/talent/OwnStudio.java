package io.boyuan.volunteer.talent;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The studio of a talent, with its slots and stands (X3). */
@ApplicationScoped
class OwnStudio implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnStudio(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "studio";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "studio.talent_id",
        "studio.display_name",
        "talent_slot.talent_id",
        "talent_stand.talent_id",
        "talent_stand.talent_name");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("studio", "talent_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update studio set display_name = ?, introduction = '', introduction_en = '',"
            + " place = '', crafts = '[]', categories = '{}', published = false, version ="
            + " version + 1 where talent_id = ?",
        NO_NAME,
        person);
    sql.change(
        "update slot_reservation set status = 'CALLED_OFF', version = version + 1 where"
            + " talent_id = ? and status = 'RESERVED'",
        person);
    sql.change(
        "update talent_slot set place = '', withdrawn_at = coalesce(withdrawn_at, case"
            + " when starts_at > now() then now() end) where talent_id = ?",
        person);
    sql.change(
        "update talent_stand set place = '', talent_name = ?, accepted = accepted and"
            + " opened_at is not null, version = version + 1 where talent_id = ?",
        NO_NAME,
        person);
  }
}
