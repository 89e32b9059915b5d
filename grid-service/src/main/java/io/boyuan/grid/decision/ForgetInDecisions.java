package io.boyuan.grid.decision;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What decisions hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
public class ForgetInDecisions {

  private static final String NO_NAME = "已注销 / erased";

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
  ForgetInDecisions(Sql sql) {
    this.sql = sql;
  }

  /**
   * All that is held on a person.
   *
   * @param person their id
   * @return what they proposed and answered for their party
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Part> heldOn(UUID person) {
    return sql.list(
        HELD,
        row -> new Part(row.id("decision_id"), row.text("part"), row.text("words"), row.time("at")),
        person,
        person);
  }

  /**
   * Forgets who it was; what was decided stays.
   *
   * @param person their id
   * @param nobody an id that leads to nobody
   */
  @Transactional(Transactional.TxType.MANDATORY)
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
  public record Part(UUID decisionId, String part, String words, Instant at) {}
}
