package io.boyuan.partnership.award;

import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.decision.Decisions;
import io.boyuan.partnership.decision.Outcome;
import io.boyuan.partnership.proposal.ProposalAdmission;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff agree with a team whose proposal is funded, and end what was agreed (P3). */
@ApplicationScoped
class GiveAward {

  private final Calls calls;
  private final Proposals proposals;
  private final ProposalAdmission admission;
  private final Decisions decisions;
  private final Awards awards;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  GiveAward(
      Calls calls,
      Proposals proposals,
      ProposalAdmission admission,
      Decisions decisions,
      Awards awards,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.admission = admission;
    this.decisions = decisions;
    this.awards = awards;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Awards a funded proposal what was decided.
   *
   * @param proposalId the proposal
   * @param plan what is agreed
   * @return the award
   * @throws Problem 400, 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     not-funded}, {@code no-agreement-on-deadline}, {@code already-awarded}, {@code
   *     contract-number-taken}, {@code payments-exceed-award}
   */
  @Transactional
  Award give(UUID proposalId, AwardPlan plan) {
    plan.requireSound();
    var proposal = proposals.holding(proposalId).orElseThrow(Problem::notFound);
    caller.requireActsFor(proposal.communityCode());
    proposals.requireNotOf(proposalId, caller.id());
    var decision =
        decisions
            .of(proposalId)
            .filter(each -> each.publishedAt() != null && each.outcome() != Outcome.NOT_FUNDED)
            .orElseThrow(() -> Problem.conflict("not-funded"));
    admission.requireAgreement(
        calls.byId(proposal.callId()).orElseThrow(), proposal.universityCode());
    if (plan.paymentsFen() > decision.fundedFen()) {
      throw Problem.conflict("payments-exceed-award");
    }
    var id = ids.next();
    awards.add(id, proposal, decision.fundedFen(), plan, clock.instant());
    for (int i = 0; i < plan.milestones().size(); i++) {
      awards.plan(ids.next(), id, i + 1, plan.milestones().get(i));
    }
    trail.record(Decision.of(proposal.communityCode(), "give-award", "award", id));
    return told(id);
  }

  /**
   * Ends it well.
   *
   * @param id the award
   * @param waiver why what was accepted is not paid, null when all is
   * @return the award
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code award-over},
   *     {@code milestones-open}, {@code payments-open}, {@code milestones-unpaid}
   */
  @Transactional
  Award finish(UUID id, String waiver) {
    var award = active(id);
    if (awards.lacksMilestones(id)) {
      throw Problem.conflict("milestones-open");
    }
    if (awards.hasOpenPayments(id)) {
      throw Problem.conflict("payments-open");
    }
    boolean unpaid = awards.hasUnpaidMilestones(id);
    if (unpaid && waiver == null) {
      throw Problem.conflict("milestones-unpaid");
    }
    awards.finish(id);
    trail.record(
        Decision.of(award.communityCode(), "finish-award", "award", id)
            .because(unpaid ? waiver : null));
    return told(id);
  }

  /**
   * Ends it before all is done; what was accepted by then is paid still.
   *
   * @param id the award
   * @param reason for the team
   * @return the award
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code award-over}
   */
  @Transactional
  Award terminate(UUID id, String reason) {
    var award = active(id);
    awards.terminate(id, reason);
    trail.record(
        Decision.of(award.communityCode(), "terminate-award", "award", id).because(reason));
    return told(id);
  }

  private Award told(UUID id) {
    var award = awards.byId(id).orElseThrow();
    outbox.tell(award.changed(clock.instant()));
    return award;
  }

  private Award active(UUID id) {
    var award = awards.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(award.communityCode());
    proposals.requireNotOf(award.proposalId(), caller.id());
    award.requireActive();
    return award;
  }
}
