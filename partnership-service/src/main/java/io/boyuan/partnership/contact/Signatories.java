package io.boyuan.partnership.contact;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who may sign for a university. */
@ApplicationScoped
public class Signatories {

  private final Sql sql;

  @Inject
  Signatories(Sql sql) {
    this.sql = sql;
  }

  /**
   * Whether somebody may sign for a university; served by university_contact_account.
   *
   * @param account who
   * @param university its code
   * @return true for a contact who is there and registered to sign
   */
  public boolean includes(UUID account, String university) {
    return sql.first(
            "select 1 as found from university_contact where account_id = ?"
                + " and university_code = ? and signatory and left_at is null limit 1",
            row -> row.number("found"),
            account,
            university)
        .isPresent();
  }
}
