package io.boyuan.partnership.donation;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person gave (X3). */
@ApplicationScoped
class OwnDonations implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnDonations(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "donations";
  }

  @Override
  public Set<String> columns() {
    return Set.of("donation.donor_id", "donation.donor_name");
  }

  /** Served by donation_donor. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "donation",
        "donor_id = ?",
        List.of("donor_id", "received_by_id", "reversed_by_id"),
        person);
  }

  /** The fund's books go on, as if the donation had been anonymous from the first. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update donation set donor_id = null, donor_name = null, is_named = false,"
            + " version = version + 1 where donor_id = ?",
        person);
  }
}
