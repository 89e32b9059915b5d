package io.boyuan.partnership.ranking;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What proposals ask for. */
@ApplicationScoped
class Asked {

  private final Sql sql;

  @Inject
  Asked(Sql sql) {
    this.sql = sql;
  }

  /** Of what was submitted to a call, in fen; served by proposal_submitted. */
  Map<UUID, Long> of(UUID callId) {
    return sql
        .list(
            "select p.id, v.budget_fen from proposal p join proposal_version v"
                + " on v.proposal_id = p.id and v.number = p.submitted_version"
                + " where p.call_id = ? and p.status = 'SUBMITTED'",
            row -> Map.entry(row.id("id"), row.bigNumber("budget_fen")),
            callId)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
