package io.boyuan.partnership.signing;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person signed (X3). */
@ApplicationScoped
class OwnSignatures implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnSignatures(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "agreementSignatures";
  }

  @Override
  public Set<String> columns() {
    return Set.of("agreement_signature.signer_id", "agreement_signature.signer_name");
  }

  /** Served by agreement_signature_signer. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("agreement_signature", "signer_id = ?", List.of("signer_id"), person);
  }

  /** That the side signed stays: it is bound to what was signed, not to who held the pen. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update agreement_signature set signer_id = ?, signer_name = ? where signer_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
