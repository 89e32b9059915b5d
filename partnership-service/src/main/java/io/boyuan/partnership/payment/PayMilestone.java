package io.boyuan.partnership.payment;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.award.Award;
import io.boyuan.partnership.award.Awards;
import io.boyuan.partnership.milestone.Milestone;
import io.boyuan.partnership.milestone.Milestones;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff ask for the payment of an accepted milestone, and two of them approve it (P3). */
@ApplicationScoped
class PayMilestone {

  private final Awards awards;
  private final Proposals proposals;
  private final Milestones milestones;
  private final Payments payments;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PayMilestone(
      Awards awards,
      Proposals proposals,
      Milestones milestones,
      Payments payments,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.awards = awards;
    this.proposals = proposals;
    this.milestones = milestones;
    this.payments = payments;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Asks for what a milestone is worth.
   *
   * @param milestoneId an accepted milestone
   * @return the payment
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code award-over},
   *     {@code milestone-not-accepted}, {@code nothing-to-pay}, {@code milestone-paid}, {@code
   *     payments-exceed-award}
   */
  @Transactional
  Payment ask(UUID milestoneId) {
    var found = milestones.byId(milestoneId).orElseThrow(Problem::notFound);
    var award = held(found.awardId());
    award.requirePays();
    var milestone = milestones.byId(milestoneId).orElseThrow();
    if (milestone.status() != Milestone.Status.ACCEPTED) {
      throw Problem.conflict("milestone-not-accepted");
    }
    if (milestone.paymentFen() == 0) {
      throw Problem.conflict("nothing-to-pay");
    }
    var id = ids.next();
    payments.add(id, milestone, caller.id(), clock.instant());
    awards.promise(award.id(), milestone.paymentFen());
    trail.record(Decision.of(award.communityCode(), "ask-payment", "award-payment", id));
    return payments.byId(id).orElseThrow();
  }

  /**
   * Approves for the caller; with the second it is paid. Who asked for it is not the first.
   *
   * @param id the payment
   * @return the payment
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     payment-decided}, {@code same-approver}, {@code asker-approves-first}, {@code
   *     payments-exceed-award}
   */
  @Transactional
  Payment approve(UUID id) {
    var award = held(payments.byId(id).orElseThrow(Problem::notFound).awardId());
    var payment = payments.byId(id).orElseThrow();
    payment.requireAsked();
    if (payment.approverIds().contains(caller.id())) {
      throw Problem.conflict("same-approver");
    }
    if (payment.approverIds().isEmpty()) {
      if (caller.id().equals(payment.askedById())) {
        throw Problem.conflict("asker-approves-first");
      }
      payments.approveFirst(id, caller.id());
    } else {
      payments.approveSecond(id, caller.id(), clock.instant());
      awards.pay(award.id(), payment.amountFen());
    }
    trail.record(Decision.of(award.communityCode(), "approve-payment", "award-payment", id));
    return payments.byId(id).orElseThrow();
  }

  /**
   * Refuses it; it can be asked for again.
   *
   * @param id the payment
   * @param reason for the other staff
   * @return the payment
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     payment-decided}
   */
  @Transactional
  Payment refuse(UUID id, String reason) {
    var award = held(payments.byId(id).orElseThrow(Problem::notFound).awardId());
    var payment = payments.byId(id).orElseThrow();
    payment.requireAsked();
    payments.refuse(id, reason);
    awards.promise(award.id(), -payment.amountFen());
    trail.record(
        Decision.of(award.communityCode(), "refuse-payment", "award-payment", id).because(reason));
    return payments.byId(id).orElseThrow();
  }

  @Transactional
  Page<Payment> of(UUID awardId, PageRequest request) {
    var award = awards.byId(awardId).orElseThrow(Problem::notFound);
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(award.communityCode());
    }
    return payments.of(awardId, request);
  }

  private Award held(UUID awardId) {
    var award = awards.holding(awardId).orElseThrow();
    caller.requireActsFor(award.communityCode());
    proposals.requireNotOf(award.proposalId(), caller.id());
    return award;
  }
}
