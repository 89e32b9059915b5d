package io.boyuan.partnership.donation;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Donations of others that a person received or took back (X3). */
@ApplicationScoped
class OwnReceipts implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnReceipts(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "donationsReceived";
  }

  @Override
  public Set<String> columns() {
    return Set.of("donation.received_by_id", "donation.reversed_by_id");
  }

  /** Served by donation_received_by and donation_reversed_by; without who gave it. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "donation",
        "? in (received_by_id, reversed_by_id)",
        List.of("donor_id", "donor_name", "received_by_id", "reversed_by_id"),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    for (String column : List.of("received_by_id", "reversed_by_id")) {
      sql.change(
          "update donation set %s = ? where %s = ?".formatted(column, column), nobody, person);
    }
  }
}
