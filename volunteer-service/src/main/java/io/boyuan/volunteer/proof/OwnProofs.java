package io.boyuan.volunteer.proof;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Proofs of service a person was given (X3). */
@ApplicationScoped
class OwnProofs implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnProofs(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "proofs";
  }

  @Override
  public Set<String> columns() {
    return Set.of("proof.volunteer_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("proof", "volunteer_id = ?", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "delete from proof_item i using proof p where p.id = i.proof_id and"
            + " p.volunteer_id = ?",
        person);
    sql.change("delete from proof where volunteer_id = ?", person);
  }
}
