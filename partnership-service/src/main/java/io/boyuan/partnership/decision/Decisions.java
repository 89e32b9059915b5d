package io.boyuan.partnership.decision;

import io.boyuan.partnership.call.Call;
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
import java.util.stream.Collectors;

/** All rankings and decisions. */
@ApplicationScoped
public class Decisions {

  private static final String RANKING =
      "select r.call_id, r.budget_fen, r.funded_fen, r.computed_at, r.shortfall_words,"
          + " r.published_at, array(select d.proposal_id::text from proposal_decision d"
          + " where d.call_id = r.call_id and not d.under_agreement) as dropped_out"
          + " from call_ranking r where r.call_id = ?";

  private static final String DECISION =
      "select d.proposal_id, d.call_id, d.place, d.rank, d.score_milli, d.raw_milli, d.reviews,"
          + " d.asked_fen, d.funded_fen, d.outcome, d.override_reason, d.reasons,"
          + " d.under_agreement, r.published_at"
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
    return sql.first(RANKING + " for update of r", Decisions::rankingOf, callId);
  }

  /** The call is held; what its reviews are now is what is ranked. */
  void rank(Call call, String shortfallReason, Instant now) {
    sql.change(
        "insert into call_ranking (call_id, budget_fen, funded_fen, computed_at, shortfall_words,"
            + " review_revision) select c.id, ?, 0, ?, ?, c.review_revision from venture_call c"
            + " where c.id = ? on conflict (call_id) do update set funded_fen = 0,"
            + " computed_at = excluded.computed_at, shortfall_words = excluded.shortfall_words,"
            + " review_revision = excluded.review_revision, version = call_ranking.version + 1",
        call.terms().budget().totalFen(),
        now,
        shortfallReason,
        call.id());
  }

  /** Whether reviews changed since it was ranked, which no clock tells for sure. */
  boolean isStale(UUID callId) {
    return sql.first(
            "select 1 as found from call_ranking r join venture_call c on c.id = r.call_id"
                + " where r.call_id = ? and r.review_revision <> c.review_revision",
            row -> row.number("found"),
            callId)
        .isPresent();
  }

  /**
   * What was written to a team stays as long as what it gets does; what was overridden is as the
   * ranking says again.
   */
  void place(UUID callId, RankList.Ranked ranked, long fundedFen, boolean underAgreement) {
    var scored = ranked.scored();
    sql.change(
        "insert into proposal_decision (proposal_id, call_id, place, rank, score_milli, raw_milli,"
            + " reviews, asked_fen, funded_fen, outcome, under_agreement)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (proposal_id) do update set place = excluded.place,"
            + " rank = excluded.rank, score_milli = excluded.score_milli,"
            + " raw_milli = excluded.raw_milli, reviews = excluded.reviews,"
            + " asked_fen = excluded.asked_fen, funded_fen = excluded.funded_fen,"
            + " outcome = excluded.outcome, override_reason = null,"
            + " under_agreement = excluded.under_agreement, reasons = case"
            + " when proposal_decision.outcome = excluded.outcome"
            + " and proposal_decision.funded_fen = excluded.funded_fen"
            + " then proposal_decision.reasons end",
        scored.proposalId(),
        callId,
        ranked.place(),
        ranked.rank(),
        scored.scoreMilli(),
        scored.rawMilli(),
        scored.reviews(),
        scored.askedFen(),
        fundedFen,
        Outcome.of(fundedFen, scored.askedFen()),
        underAgreement);
  }

  /** What the team was told of another sum it is told no more. */
  void override(ProposalDecision decision, long fundedFen, String reason) {
    sql.change(
        "update proposal_decision set funded_fen = ?, outcome = ?, override_reason = ?,"
            + " reasons = case when funded_fen = ? then reasons end where proposal_id = ?",
        fundedFen,
        Outcome.of(fundedFen, decision.askedFen()),
        reason,
        fundedFen,
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
        row.text("shortfall_words"),
        row.texts("dropped_out").stream().map(UUID::fromString).collect(Collectors.toSet()),
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
        row.flag("under_agreement"),
        row.time("published_at"));
  }
}
