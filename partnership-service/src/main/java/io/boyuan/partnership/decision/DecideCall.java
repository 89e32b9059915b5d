package io.boyuan.partnership.decision;

import io.boyuan.contracts.partnership.ProposalDecided;
import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.ProposalAdmission;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.ranking.FundList;
import io.boyuan.partnership.ranking.ScoreCall;
import io.boyuan.partnership.review.GivenReviews;
import io.boyuan.partnership.reviewer.Reviewers;
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
  private final Reviewers reviewers;
  private final ProposalAdmission admission;
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
      Reviewers reviewers,
      ProposalAdmission admission,
      GivenReviews reviews,
      ScoreCall scores,
      Decisions decisions,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.admission = admission;
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
   * @param plan what staff take upon themselves
   * @return the ranking, which names who drops out
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, {@code own-review}, 404, 409
   *     {@code call-not-open}, {@code deadline-ahead}, {@code reviews-missing}, {@code
   *     overrides-standing}
   */
  @Transactional
  CallRanking rank(UUID callId, RankingPlan plan) {
    var call = holding(callId);
    proposals.requireNoneOf(callId, caller.id());
    var now = clock.instant();
    call.requirePastDeadline(now);
    int lacking = requireReviewed(call, plan.shortfallReason(), now);
    withdrawOverrides(call, plan.overridesReason());
    var droppedOut = admission.withoutAgreement(call, proposals.submitted(callId));
    var ranked = scores.of(call);
    var funded = FundList.of(ranked, call.terms().budget(), droppedOut);
    decisions.rank(call, lacking == 0 ? null : plan.shortfallReason(), now);
    for (int i = 0; i < ranked.size(); i++) {
      boolean underAgreement = !droppedOut.contains(ranked.get(i).scored().proposalId());
      decisions.place(callId, ranked.get(i), funded.get(i), underAgreement);
    }
    decisions.sum(callId);
    trail.record(
        Decision.of(call.communityCode(), "rank-proposals", "call", callId)
            .because(lacking == 0 ? null : plan.shortfallReason())
            .with("proposals", ranked.size())
            .with("reviewsLacking", lacking)
            .with("droppedOut", droppedOut.size()));
    return decisions.ranking(callId).orElseThrow();
  }

  /**
   * Funds a proposal otherwise than the ranking says.
   *
   * @param proposalId the proposal
   * @param fundedFen what it gets
   * @param reason why, for the audit trail and those who read the ranking
   * @return the decision
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, {@code own-review}, 404, 409
   *     {@code call-not-open}, {@code over-asked}, {@code over-budget}, {@code
   *     no-agreement-on-deadline}
   */
  @Transactional
  ProposalDecision override(UUID proposalId, long fundedFen, String reason) {
    var open = open(proposalId);
    proposals.requireNotOf(proposalId, caller.id());
    if (fundedFen > 0) {
      var call = calls.byId(open.callId()).orElseThrow();
      admission.requireAgreement(call, proposals.byId(proposalId).orElseThrow().universityCode());
    }
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
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, {@code own-review}, 404, 409
   *     {@code call-not-open}
   */
  @Transactional
  ProposalDecision reason(UUID proposalId, String reasons) {
    open(proposalId);
    proposals.requireNotOf(proposalId, caller.id());
    decisions.reason(proposalId, reasons);
    trail.record(Decision.of(communityOf(proposalId), "reason-decision", "proposal", proposalId));
    return decisions.of(proposalId).orElseThrow();
  }

  /**
   * Publishes what becomes of every proposal, which ends the call.
   *
   * @param callId the call
   * @return the ranking
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, {@code own-review}, 404, 409
   *     {@code call-not-open}, {@code not-ranked}, {@code reviews-missing}, {@code ranking-stale},
   *     {@code tie-undecided}, {@code reasons-missing}
   */
  @Transactional
  CallRanking publish(UUID callId) {
    var call = holding(callId);
    proposals.requireNoneOf(callId, caller.id());
    call.requireUnderWay();
    var now = clock.instant();
    var ranking = decisions.holding(callId).orElseThrow(() -> Problem.conflict("not-ranked"));
    requireReviewed(call, ranking.shortfallReason(), now);
    var droppedOut = admission.withoutAgreement(call, proposals.submitted(callId));
    if (decisions.isStale(callId) || !droppedOut.equals(ranking.droppedOut())) {
      throw Problem.conflict("ranking-stale");
    }
    var all = decisions.ofCall(callId);
    requireTiesDecided(all);
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
    // Who has come to the community since they reviewed does not decide as well.
    reviewers.requireNotOf(callId, caller.id());
    return call;
  }

  /** A decision that can still be changed; its ranking is held until the end of the transaction. */
  private ProposalDecision open(UUID proposalId) {
    var decision = decisions.of(proposalId).orElseThrow(Problem::notFound);
    holding(decision.callId()).requireUnderWay();
    decisions.holding(decision.callId()).orElseThrow().requireUnpublished();
    return decisions.of(proposalId).orElseThrow();
  }

  /**
   * Requires that nothing is waited for, and that every proposal has the reviews the terms say.
   *
   * @param reason why staff accept that some lack, null when they don't
   * @return how many lack
   */
  private int requireReviewed(Call call, String reason, Instant now) {
    int missing = reviews.missing(call.id());
    if (missing > 0 && now.isBefore(call.dates().reviewUntil())) {
      throw Problem.conflict("reviews-missing").with("missing", missing);
    }
    int lacking = reviews.lacking(call.id(), call.terms().review().reviewersPerProposal());
    if (lacking > 0 && reason == null) {
      throw Problem.conflict("reviews-missing").with("missing", lacking);
    }
    return lacking;
  }

  /** What somebody funded otherwise is not undone in passing. */
  private void withdrawOverrides(Call call, String reason) {
    for (var each : decisions.ofCall(call.id())) {
      if (each.overrideReason() != null) {
        if (reason == null) {
          throw Problem.conflict("overrides-standing");
        }
        trail.record(
            Decision.of(call.communityCode(), "withdraw-override", "proposal", each.proposalId())
                .because(reason)
                .with("fromFen", each.fundedFen()));
      }
    }
  }

  /** What the rules cannot tell apart is not funded differently by its number. */
  private static void requireTiesDecided(List<ProposalDecision> all) {
    all.stream()
        .filter(ProposalDecision::underAgreement)
        .collect(Collectors.groupingBy(ProposalDecision::rank))
        .forEach(
            (rank, equal) -> {
              boolean alike = equal.stream().map(ProposalDecision::outcome).distinct().count() == 1;
              if (!alike && equal.stream().allMatch(each -> each.overrideReason() == null)) {
                throw Problem.conflict("tie-undecided").with("rank", rank);
              }
            });
  }

  private String communityOf(UUID proposalId) {
    return proposals.byId(proposalId).orElseThrow().communityCode();
  }
}
