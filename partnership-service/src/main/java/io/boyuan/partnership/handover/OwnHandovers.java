package io.boyuan.partnership.handover;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Handovers a person accepted (X3). */
@ApplicationScoped
class OwnHandovers implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnHandovers(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "spotHandovers";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "spot_handover.given_by_id",
        "spot_handover.given_by_name",
        "spot_handover.taken_by_id",
        "spot_handover.taken_by_name");
  }

  /** Served by spot_handover_given_by and spot_handover_taken_by. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "spot_handover",
        "? in (given_by_id, taken_by_id)",
        List.of("given_by_id", "given_by_name", "taken_by_id", "taken_by_name"),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    for (String how : List.of("given", "taken")) {
      sql.change(
          "update spot_handover set %1$s_by_id = null, %1$s_by_name = ? where %1$s_by_id = ?"
              .formatted(how),
          NO_NAME,
          person);
    }
  }
}
