package io.boyuan.partnership.jury;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person said as jury (X3). */
@ApplicationScoped
class OwnJuryNotes implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnJuryNotes(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "juryNotes";
  }

  @Override
  public Set<String> columns() {
    return Set.of("jury_note.author_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("jury_note", "author_id = ?", List.of("proposal_id"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update jury_note set author_id = ? where author_id = ?", nobody, person);
  }
}
