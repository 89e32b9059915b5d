package io.boyuan.volunteer.slot;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Slots of talents a resident reserved (X3). */
@ApplicationScoped
class OwnReservations implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnReservations(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "slotReservations";
  }

  @Override
  public Set<String> columns() {
    return Set.of("slot_reservation.resident_id", "slot_reservation.resident_name");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("slot_reservation", "resident_id = ?", List.of("talent_id"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update slot_reservation set wish = null, version = version + 1, status = case"
            + " when status = 'RESERVED' then 'CANCELLED' else status end where resident_id ="
            + " ?",
        person);
    sql.change(
        "update slot_reservation set resident_id = ?, resident_name = ? where" + " resident_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
