package io.boyuan.grid.moderation;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person said should not be public (X3). */
@ApplicationScoped
class OwnAbuseReports implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnAbuseReports(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "abuseReports";
  }

  @Override
  public Set<String> columns() {
    return Set.of("abuse_report.person_id");
  }

  /** Served by abuse_report_person. */
  @Override
  public List<Held> of(UUID person) {
    return sql.list(
        "select request_id, words, created_at from abuse_report where person_id = ?"
            + " order by created_at desc limit ?",
        row -> new Held(row.id("request_id"), row.text("words"), row.time("created_at")),
        person,
        MOST);
  }

  /** What they said waits for staff all the same. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update abuse_report set person_id = ? where person_id = ?", nobody, person);
  }

  /**
   * What they reported.
   *
   * @param requestId the request
   * @param words why
   * @param createdAt when
   */
  record Held(UUID requestId, String words, Instant createdAt) {}
}
