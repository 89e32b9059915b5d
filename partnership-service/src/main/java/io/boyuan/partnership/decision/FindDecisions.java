package io.boyuan.partnership.decision;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.FindProposals;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.review.GivenReviews;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Staff read the ranking; a team reads what was decided on its proposal once it is published. */
@ApplicationScoped
class FindDecisions {

  private final Calls calls;
  private final Proposals all;
  private final FindProposals proposals;
  private final GivenReviews reviews;
  private final Decisions decisions;
  private final Caller caller;

  @Inject
  FindDecisions(
      Calls calls,
      Proposals all,
      FindProposals proposals,
      GivenReviews reviews,
      Decisions decisions,
      Caller caller) {
    this.calls = calls;
    this.all = all;
    this.proposals = proposals;
    this.reviews = reviews;
    this.decisions = decisions;
    this.caller = caller;
  }

  @Transactional
  CallRanking ranking(UUID callId) {
    requireReads(callId);
    return decisions.ranking(callId).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<ProposalDecision> ranked(UUID callId, PageRequest request) {
    requireReads(callId);
    return decisions.ofCall(callId, request);
  }

  /** Nothing before it is published, to anybody. */
  @Transactional
  Page<FundedProposal> results(UUID callId, PageRequest request) {
    if (calls.byId(callId).filter(call -> call.status() != Call.Status.DRAFT).isEmpty()) {
      throw Problem.notFound();
    }
    return decisions.funded(callId, request);
  }

  @Transactional
  TeamDecision ofTeam(UUID proposalId) {
    var proposal = proposals.readable(proposalId);
    var decision =
        decisions
            .of(proposalId)
            .filter(each -> each.publishedAt() != null)
            .orElseThrow(Problem::notFound);
    return new TeamDecision(
        proposalId,
        decision.outcome(),
        decision.fundedFen(),
        decision.rank(),
        decision.scoreMilli(),
        decision.reasons(),
        calls.byId(proposal.callId()).orElseThrow().terms().rubric(),
        reviews.said(proposalId),
        decision.publishedAt());
  }

  /** Staff who have no proposal in it, and the street. */
  private void requireReads(UUID callId) {
    var call = calls.byId(callId).orElseThrow(Problem::notFound);
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(call.communityCode());
    }
    all.requireNoneOf(callId, caller.id());
  }
}
