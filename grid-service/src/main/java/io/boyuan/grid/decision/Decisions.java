package io.boyuan.grid.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All decisions with what the parties answered. */
@ApplicationScoped
class Decisions {

  private static final String VIEW =
      """
      select d.id, d.matter_id, d.community_code, d.meeting_id, d.text, d.asked,
        d.proposed_by_name, d.created_at, d.decided_at,
        (select coalesce(jsonb_agg(jsonb_build_object('party', c.party, 'answer', c.answer,
            'reason', c.reason, 'byName', c.by_name, 'at', c.at) order by c.at), '[]')
          from matter_consent c where c.decision_id = d.id)::text as consents
      from matter_decision d
      """;

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Decisions(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  void add(DecisionView decision, UUID proposedBy) {
    sql.change(
        "insert into matter_decision (id, matter_id, community_code, meeting_id, text, asked,"
            + " proposed_by, proposed_by_name, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        decision.id(),
        decision.matterId(),
        decision.communityCode(),
        decision.meetingId(),
        decision.text(),
        decision.asked(),
        proposedBy,
        decision.proposedByName(),
        decision.createdAt());
  }

  Optional<DecisionView> byId(UUID matterId, UUID id) {
    return sql.first(VIEW + "where d.id = ? and d.matter_id = ?", this::viewOf, id, matterId);
  }

  void answer(UUID id, UUID by, DecisionView.Consent consent) {
    sql.change(
        "insert into matter_consent (decision_id, party, answer, reason, by_id, by_name, at)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (decision_id, party) do update"
            + " set answer = excluded.answer, reason = excluded.reason, by_id = excluded.by_id,"
            + " by_name = excluded.by_name, at = excluded.at",
        id,
        consent.party(),
        consent.answer(),
        consent.reason(),
        by,
        consent.byName(),
        consent.at());
  }

  void decide(UUID id, Instant now) {
    sql.change("update matter_decision set decided_at = ? where id = ?", now, id);
  }

  /** In the order they were proposed; served by matter_decision_matter. */
  Page<DecisionView> ofMatter(UUID matterId, PageRequest request) {
    return page("d.matter_id = ?", matterId, request);
  }

  /** In the order they were proposed; served by matter_decision_meeting. */
  Page<DecisionView> ofMeeting(UUID meetingId, PageRequest request) {
    return page("d.meeting_id = ?", meetingId, request);
  }

  private Page<DecisionView> page(String condition, UUID id, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where "
                + condition
                + " and (d.created_at, d.id) > (?, ?) order by d.created_at, d.id limit ?",
            this::viewOf,
            id,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private DecisionView viewOf(Row row) {
    return new DecisionView(
        row.id("id"),
        row.id("matter_id"),
        row.text("community_code"),
        row.id("meeting_id"),
        row.text("text"),
        row.texts("asked").stream().map(Party::valueOf).toList(),
        consentsOf(row),
        row.text("proposed_by_name"),
        row.time("created_at"),
        row.time("decided_at"));
  }

  private List<DecisionView.Consent> consentsOf(Row row) {
    try {
      return List.of(mapper.readValue(row.text("consents"), DecisionView.Consent[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }
}
