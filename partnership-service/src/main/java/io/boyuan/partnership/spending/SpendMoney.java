package io.boyuan.partnership.spending;

import io.boyuan.contracts.partnership.FundSpent;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.fund.Fund;
import io.boyuan.partnership.fund.FundMovement;
import io.boyuan.partnership.fund.FundReason;
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

/** One of the staff asks for money of the fund, two others approve it, then it is paid out (P7). */
@ApplicationScoped
class SpendMoney {

  private final Spendings spendings;
  private final Attachments attachments;
  private final Fund fund;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  SpendMoney(
      Spendings spendings,
      Attachments attachments,
      Fund fund,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.spendings = spendings;
    this.attachments = attachments;
    this.fund = fund;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Asks for money.
   *
   * @param plan how much and what for
   * @return the spending
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  Spending ask(SpendingPlan plan) {
    caller.requireActsFor(plan.communityCode());
    var id = ids.next();
    spendings.add(id, plan, caller.id(), clock.instant());
    trail.record(
        Decision.of(plan.communityCode(), "ask-spending", "spending", id).with("fen", plan.fen()));
    return spendings.byId(id).orElseThrow();
  }

  /**
   * Approves for the caller; with the second it can be paid out.
   *
   * @param id the spending
   * @return the spending
   * @throws Problem 403 {@code other-community}, {@code own-spending}, 404, 409 {@code
   *     spending-decided}, {@code evidence-missing}, {@code same-approver}
   */
  @Transactional
  Spending approve(UUID id) {
    var spending = held(id);
    spending.require(Spending.Status.ASKED, "spending-decided");
    if (spending.askedById().equals(caller.id())) {
      throw Problem.forbidden("own-spending");
    }
    if (attachments.of(AttachmentSubject.SPENDING, id).isEmpty()) {
      throw Problem.conflict("evidence-missing");
    }
    if (spending.approverIds().contains(caller.id())) {
      throw Problem.conflict("same-approver");
    }
    if (spending.approverIds().isEmpty()) {
      spendings.approveFirst(id, caller.id());
    } else {
      spendings.approveSecond(id, caller.id());
    }
    return decided(spending, "approve-spending", null);
  }

  /**
   * Refuses it, also after it was approved, until it is paid out.
   *
   * @param id the spending
   * @param reason for who asked
   * @return the spending
   * @throws Problem 403 {@code other-community}, 404, 409 {@code spending-decided}
   */
  @Transactional
  Spending refuse(UUID id, String reason) {
    var spending = held(id);
    if (spending.status() != Spending.Status.APPROVED) {
      spending.require(Spending.Status.ASKED, "spending-decided");
    }
    spendings.refuse(id, reason);
    return decided(spending, "refuse-spending", reason);
  }

  /**
   * Pays it out.
   *
   * @param id the spending
   * @return the spending
   * @throws Problem 403 {@code other-community}, 404, 409 {@code spending-not-approved}, {@code
   *     fund-too-low}
   */
  @Transactional
  Spending pay(UUID id) {
    var spending = held(id);
    spending.require(Spending.Status.APPROVED, "spending-not-approved");
    var now = clock.instant();
    fund.pay(FundReason.SPENDING, movement(spending));
    spendings.pay(id, caller.id(), now);
    outbox.tell(
        new FundSpent(
            id,
            spending.version() + 1,
            spending.communityCode(),
            spending.purpose().name(),
            spending.fen(),
            now));
    return decided(spending, "pay-spending", null);
  }

  /**
   * Takes a payment back that was a mistake: the money is in the fund again.
   *
   * @param id the spending
   * @param reason everybody reads it
   * @return the spending
   * @throws Problem 403 {@code other-community}, {@code own-spending} for who asked for it, 404,
   *     409 {@code spending-not-paid}
   */
  @Transactional
  Spending reverse(UUID id, String reason) {
    var spending = held(id);
    spending.require(Spending.Status.PAID, "spending-not-paid");
    if (spending.askedById().equals(caller.id())) {
      throw Problem.forbidden("own-spending");
    }
    fund.receive(FundReason.REVERSAL, movement(spending));
    spendings.reverse(id, reason);
    return decided(spending, "reverse-spending", reason);
  }

  private Spending held(UUID id) {
    var spending = spendings.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(spending.communityCode());
    return spending;
  }

  private Spending decided(Spending spending, String what, String reason) {
    trail.record(
        Decision.of(spending.communityCode(), what, "spending", spending.id()).because(reason));
    return spendings.byId(spending.id()).orElseThrow();
  }

  private static FundMovement movement(Spending spending) {
    return new FundMovement(
        spending.communityCode(),
        spending.method(),
        spending.purpose().account(),
        spending.fen(),
        spending.id(),
        0);
  }
}
