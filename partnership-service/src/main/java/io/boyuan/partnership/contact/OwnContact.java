package io.boyuan.partnership.contact;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where a person is the contact of a university (X3). */
@ApplicationScoped
class OwnContact implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnContact(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "universityContacts";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "university_contact.account_id",
        "university_contact.contact_name",
        "university_contact.phone_sealed");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("university_contact", "account_id = ?", List.of("phone_sealed"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update university_contact set account_id = null, signatory = false, contact_name = ?,"
            + " phone_sealed = null, left_at = coalesce(left_at, now()), version = version + 1"
            + " where account_id = ?",
        NO_NAME,
        person);
  }
}
