package io.boyuan.grid.decision;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What decisions hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
class OwnDecisions implements PersonalRecords {

  // Served by matter_decision_person and matter_consent_person.
  private static final String HELD =
      """
      select id as decision_id, 'PROPOSED' as part, text as words, created_at as at
      from matter_decision where proposed_by = ?
      union all
      select decision_id, answer, reason, at from matter_consent where by_id = ?
      limit 10000
      """;

  private final Sql sql;

  @Inject
  OwnDecisions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "decisions";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "matter_decision.proposed_by",
        "matter_decision.proposed_by_name",
        "matter_consent.by_id",
        "matter_consent.by_name");
  }

  @Override
  public List<Part> of(UUID person) {
    return sql.list(
        HELD,
        row -> new Part(row.id("decision_id"), row.text("part"), row.text("words"), row.time("at")),
        person,
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update matter_decision set proposed_by = ?, proposed_by_name = ? where proposed_by = ?",
        nobody,
        NO_NAME,
        person);
    sql.change(
        "update matter_consent set by_id = ?, by_name = ? where by_id = ?",
        nobody,
        NO_NAME,
        person);
  }

  /**
   * What a person did in a decision.
   *
   * @param decisionId the decision
   * @param part PROPOSED, CONSENTED or OBJECTED
   * @param words what they said, may be null
   * @param at when
   */
  record Part(UUID decisionId, String part, String words, Instant at) {}
}
