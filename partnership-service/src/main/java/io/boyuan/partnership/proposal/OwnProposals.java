package io.boyuan.partnership.proposal;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Proposals in which a person takes part or which they wrote (X3). */
@ApplicationScoped
class OwnProposals implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnProposals(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "proposals";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "proposal_member.account_id",
        "proposal_member.person_name",
        "proposal_version.saved_by_id");
  }

  @Override
  public List<?> of(UUID person) {
    var held = new ArrayList<>(rows.of("proposal_member", "account_id = ?", List.of(), person));
    held.addAll(rows.of("proposal_version", "saved_by_id = ?", List.of(), person));
    return held;
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update proposal_member set account_id = ?, person_name = ? where account_id = ?",
        nobody,
        NO_NAME,
        person);
    sql.change("update proposal_version set saved_by_id = ? where saved_by_id = ?", nobody, person);
  }
}
