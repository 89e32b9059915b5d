package io.boyuan.partnership.decision;

import io.boyuan.partnership.ranking.RankList;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rankings and decisions. */
@ApplicationScoped
public class Decisions {

  private static final String RANKING =
      "select call_id, budget_fen, funded_fen, computed_at, published_at from call_ranking"
          + " where call_id = ?";

  private static final String DECISION =
      "select d.proposal_id, d.call_id, d.place, d.rank, d.score_milli, d.raw_milli, d.reviews,"
          + " d.asked_fen, d.funded_fen, d.outcome, d.override_reason, d.reasons, r.published_at"
          + " from proposal_decision d join call_ranking r on r.call_id = d.call_id ";

  private final Sql sql;

  @Inject
  Decisions(Sql sql) {
    this.sql = sql;
  }

  /**
   * What becomes of a proposal.
   *
   * @param proposalId the proposal
   * @return empty while nothing was ranked; look whether it is published
   */
  public Optional<ProposalDecision> of(UUID proposalId) {
    return sql.first(DECISION + "where d.proposal_id = ?", Decisions::of, proposalId);
  }

  Optional<CallRanking> ranking(UUID callId) {
    return sql.first(RANKING, Decisions::rankingOf, callId);
  }

  /** The ranking, held until the end of the transaction. */
  Optional<CallRanking> holding(UUID callId) {
    return sql.first(RANKING + " for update", Decisions::rankingOf, callId);
  }

  void rank(UUID callId, long budgetFen, Instant now) {
    sql.change(
        "insert into call_ranking (call_id, budget_fen, funded_fen, computed_at)"
            + " values (?, ?, 0, ?) on conflict (call_id) do update set funded_fen = 0,"
            + " computed_at = excluded.computed_at, version = call_ranking.version + 1",
        callId,
        budgetFen,
        now);
  }

  /** What was written to teams stays; what was overridden is as the ranking says again. */
  void place(UUID callId, RankList.Ranked ranked, long fundedFen) {
    var scored = ranked.scored();
    sql.change(
        "insert into proposal_decision (proposal_id, call_id, place, rank, score_milli, raw_milli,"
            + " reviews, asked_fen, funded_fen, outcome) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (proposal_id) do update set place = excluded.place,"
            + " rank = excluded.rank, score_milli = excluded.score_milli,"
            + " raw_milli = excluded.raw_milli, reviews = excluded.reviews,"
            + " asked_fen = excluded.asked_fen, funded_fen = excluded.funded_fen,"
            + " outcome = excluded.outcome, override_reason = null",
        scored.proposalId(),
        callId,
        ranked.place(),
        ranked.rank(),
        scored.scoreMilli(),
        scored.rawMilli(),
        scored.reviews(),
        scored.askedFen(),
        fundedFen,
        Outcome.of(fundedFen, scored.askedFen()));
  }

  void override(ProposalDecision decision, long fundedFen, String reason) {
    sql.change(
        "update proposal_decision set funded_fen = ?, outcome = ?, override_reason = ?"
            + " where proposal_id = ?",
        fundedFen,
        Outcome.of(fundedFen, decision.askedFen()),
        reason,
        decision.proposalId());
  }

  /** Refused by over_budget when it is more than there is. */
  void sum(UUID callId) {
    sql.change(
        "update call_ranking set version = version + 1, funded_fen = (select coalesce(sum("
            + "funded_fen), 0) from proposal_decision where call_id = ?) where call_id = ?",
        callId,
        callId);
  }

  void reason(UUID proposalId, String reasons) {
    sql.change(
        "update proposal_decision set reasons = ? where proposal_id = ?", reasons, proposalId);
  }

  void publish(UUID callId, Instant now) {
    sql.change(
        "update call_ranking set published_at = ?, version = version + 1 where call_id = ?",
        now,
        callId);
  }

  /** Served by proposal_decision_place. */
  List<ProposalDecision> ofCall(UUID callId) {
    return sql.list(DECISION + "where d.call_id = ? order by d.place", Decisions::of, callId);
  }

  /** The best first; served by proposal_decision_place. Its place stands for the cursor's time. */
  Page<ProposalDecision> ofCall(UUID callId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            DECISION + "where d.call_id = ? and d.place > ? order by d.place limit ?",
            Decisions::of,
            callId,
            after.at().getEpochSecond(),
            request.rows());
    return Page.of(
        rows, request, each -> new Cursor(Instant.ofEpochSecond(each.place()), each.proposalId()));
  }

  /** What is funded, the best first; served by proposal_decision_place. */
  Page<FundedProposal> funded(UUID callId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select d.place, v.title, t.name as team, t.name_en as team_en, u.name as university,"
                + " u.name_en as university_en, d.outcome, d.funded_fen"
                + " from proposal_decision d join call_ranking r on r.call_id = d.call_id"
                + " and r.published_at is not null join proposal p on p.id = d.proposal_id"
                + " join proposal_version v on v.proposal_id = p.id"
                + " and v.number = p.submitted_version join team t on t.code = p.team_code"
                + " join university u on u.code = p.university_code"
                + " where d.call_id = ? and d.funded_fen > 0 and d.place > ?"
                + " order by d.place limit ?",
            Decisions::fundedOf,
            callId,
            after.at().getEpochSecond(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(Instant.ofEpochSecond(each.place()), callId));
  }

  private static FundedProposal fundedOf(Row row) {
    return new FundedProposal(
        row.number("place"),
        row.text("title"),
        new Names(row.text("team"), row.text("team_en")),
        new Names(row.text("university"), row.text("university_en")),
        row.constant("outcome", Outcome.class),
        row.bigNumber("funded_fen"));
  }

  private static CallRanking rankingOf(Row row) {
    return new CallRanking(
        row.id("call_id"),
        row.bigNumber("budget_fen"),
        row.bigNumber("funded_fen"),
        row.time("computed_at"),
        row.time("published_at"));
  }

  private static ProposalDecision of(Row row) {
    return new ProposalDecision(
        row.id("proposal_id"),
        row.id("call_id"),
        row.number("place"),
        row.number("rank"),
        row.isMissing("score_milli") ? null : row.number("score_milli"),
        row.isMissing("raw_milli") ? null : row.number("raw_milli"),
        row.number("reviews"),
        row.bigNumber("asked_fen"),
        row.bigNumber("funded_fen"),
        row.constant("outcome", Outcome.class),
        row.text("override_reason"),
        row.text("reasons"),
        row.time("published_at"));
  }
}
