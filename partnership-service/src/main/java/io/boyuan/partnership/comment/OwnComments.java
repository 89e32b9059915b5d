package io.boyuan.partnership.comment;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person said of drafts (X3). */
@ApplicationScoped
class OwnComments implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnComments(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "agreementComments";
  }

  @Override
  public Set<String> columns() {
    return Set.of("agreement_comment.author_id", "agreement_comment.author_name");
  }

  /** Served by agreement_comment_author. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("agreement_comment", "author_id = ?", List.of("author_id"), person);
  }

  /** What was said for a side stays said. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update agreement_comment set author_id = ?, author_name = ? where author_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
