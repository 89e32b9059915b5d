package io.boyuan.partnership.decision;

import io.boyuan.contracts.partnership.ProposalDecided;
import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.ranking.FundList;
import io.boyuan.partnership.ranking.ScoreCall;
import io.boyuan.partnership.review.GivenReviews;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Staff rank what was reviewed, give reasons, and publish all of it in one act (P3). */
@ApplicationScoped
class DecideCall {

  private final Calls calls;
  private final Proposals proposals;
  private final GivenReviews reviews;
  private final ScoreCall scores;
  private final Decisions decisions;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  DecideCall(
      Calls calls,
      Proposals proposals,
      GivenReviews reviews,
      ScoreCall scores,
      Decisions decisions,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.reviews = reviews;
    this.scores = scores;
    this.decisions = decisions;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Counts the scores and spends the budget down the list, anew if it was before.
   *
   * @param callId the call
   * @return the ranking
   * @throws Problem 403 {@code other-community}, 404, 409 {@code call-not-open}, {@code
   *     deadline-ahead}, {@code reviews-missing} while reviewers have time
   */
  @Transactional
  CallRanking rank(UUID callId) {
    var call = holding(callId);
    var now = clock.instant();
    call.requirePastDeadline(now);
    requireReviewed(call, now);
    var ranked = scores.of(call);
    var funded = FundList.of(ranked, call.terms().budget());
    decisions.rank(callId, call.terms().budget().totalFen(), now);
    for (int i = 0; i < ranked.size(); i++) {
      decisions.place(callId, ranked.get(i), funded.get(i));
    }
    decisions.sum(callId);
    trail.record(
        Decision.of(call.communityCode(), "rank-proposals", "call", callId)
            .with("proposals", ranked.size()));
    return decisions.ranking(callId).orElseThrow();
  }

  /**
   * Funds a proposal otherwise than the ranking says.
   *
   * @param proposalId the proposal
   * @param fundedFen what it gets
   * @param reason why, for the audit trail and those who read the ranking
   * @return the decision
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     call-not-open}, {@code over-asked}, {@code over-budget}
   */
  @Transactional
  ProposalDecision override(UUID proposalId, long fundedFen, String reason) {
    var open = open(proposalId);
    proposals.requireNotOf(proposalId, caller.id());
    decisions.override(open, fundedFen, reason);
    decisions.sum(open.callId());
    trail.record(
        Decision.of(communityOf(proposalId), "override-funding", "proposal", proposalId)
            .because(reason)
            .with("fromFen", open.fundedFen())
            .with("toFen", fundedFen));
    return decisions.of(proposalId).orElseThrow();
  }

  /**
   * Writes to a team why.
   *
   * @param proposalId the proposal
   * @param reasons for the team
   * @return the decision
   * @throws Problem 403 {@code other-community}, 404, 409 {@code call-not-open}
   */
  @Transactional
  ProposalDecision reason(UUID proposalId, String reasons) {
    open(proposalId);
    decisions.reason(proposalId, reasons);
    trail.record(Decision.of(communityOf(proposalId), "reason-decision", "proposal", proposalId));
    return decisions.of(proposalId).orElseThrow();
  }

  /**
   * Publishes what becomes of every proposal, which ends the call.
   *
   * @param callId the call
   * @return the ranking
   * @throws Problem 403 {@code other-community}, 404, 409 {@code call-not-open}, {@code
   *     not-ranked}, {@code reviews-missing}, {@code ranking-stale}, {@code reasons-missing}
   */
  @Transactional
  CallRanking publish(UUID callId) {
    var call = holding(callId);
    call.requireUnderWay();
    var now = clock.instant();
    var ranking = decisions.holding(callId).orElseThrow(() -> Problem.conflict("not-ranked"));
    requireReviewed(call, now);
    if (reviews.changedSince(callId, ranking.computedAt())) {
      throw Problem.conflict("ranking-stale");
    }
    var all = decisions.ofCall(callId);
    long missing = all.stream().filter(each -> each.reasons() == null).count();
    if (missing > 0) {
      throw Problem.conflict("reasons-missing").with("missing", missing);
    }
    decisions.publish(callId, now);
    calls.decided(callId);
    tell(callId, all, now);
    trail.record(
        Decision.of(call.communityCode(), "publish-decision", "call", callId)
            .with("fundedFen", ranking.fundedFen()));
    return decisions.ranking(callId).orElseThrow();
  }

  private void tell(UUID callId, List<ProposalDecision> all, Instant now) {
    var decided =
        all.stream().collect(Collectors.toMap(ProposalDecision::proposalId, each -> each));
    for (var proposal : proposals.raiseSubmitted(callId)) {
      var decision = decided.get(proposal.id());
      outbox.tell(
          new ProposalDecided(
              proposal.id(),
              proposal.version(),
              callId,
              proposal.communityCode(),
              proposal.teamCode(),
              decision.outcome().name(),
              decision.fundedFen(),
              now));
    }
  }

  private Call holding(UUID callId) {
    var call = calls.holding(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    return call;
  }

  /** A decision that can still be changed; its ranking is held until the end of the transaction. */
  private ProposalDecision open(UUID proposalId) {
    var decision = decisions.of(proposalId).orElseThrow(Problem::notFound);
    holding(decision.callId()).requireUnderWay();
    decisions.holding(decision.callId()).orElseThrow().requireUnpublished();
    return decisions.of(proposalId).orElseThrow();
  }

  private void requireReviewed(Call call, Instant now) {
    int missing = reviews.missing(call.id());
    if (missing > 0 && now.isBefore(call.dates().reviewUntil())) {
      throw Problem.conflict("reviews-missing").with("missing", missing);
    }
  }

  private String communityOf(UUID proposalId) {
    return proposals.byId(proposalId).orElseThrow().communityCode();
  }
}
