package io.boyuan.partnership.fundopening;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.fund.Fund;
import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.partnership.fund.FundMovement;
import io.boyuan.partnership.fund.FundReason;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** One of the staff says what a fund had before, two others approve it, once (P7). */
@ApplicationScoped
class OpenFund {

  private final FundOpenings openings;
  private final Fund fund;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  OpenFund(
      FundOpenings openings, Fund fund, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.openings = openings;
    this.fund = fund;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Says what there was.
   *
   * @param plan how much, and where
   * @return the opening, which two others have to approve
   * @throws Problem 400, 403 {@code other-community}, 409 {@code fund-opened}
   */
  @Transactional
  FundOpening ask(OpeningPlan plan) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    var id = ids.next();
    openings.add(id, plan, caller.id(), clock.instant());
    trail.record(Decision.of(plan.communityCode(), "ask-fund-opening", "fund-opening", id));
    return openings.byId(id).orElseThrow();
  }

  /**
   * Approves for the caller; with the second it is in the book.
   *
   * @param id the opening
   * @return the opening
   * @throws Problem 403 {@code other-community}, {@code own-opening}, 404, 409 {@code
   *     opening-decided}, {@code same-opening-approver}
   */
  @Transactional
  FundOpening approve(UUID id) {
    var opening = held(id);
    if (opening.askedById().equals(caller.id())) {
      throw Problem.forbidden("own-opening");
    }
    if (opening.approverIds().contains(caller.id())) {
      throw Problem.conflict("same-opening-approver");
    }
    if (opening.approverIds().isEmpty()) {
      openings.approveFirst(id, caller.id());
    } else {
      openings.book(id, caller.id(), clock.instant());
      book(opening);
    }
    return decided(opening, "approve-fund-opening", null);
  }

  private void book(FundOpening opening) {
    opening
        .fen()
        .forEach(
            (method, fen) -> {
              if (fen > 0) {
                fund.receive(
                    FundReason.OPENING,
                    new FundMovement(
                        opening.communityCode(),
                        method,
                        FundAccountKind.OPENING,
                        fen,
                        opening.id(),
                        method.part()));
              }
            });
  }

  /**
   * Refuses it; another may be said then.
   *
   * @param id the opening
   * @param reason for who said so
   * @return the opening
   * @throws Problem 403 {@code other-community}, 404, 409 {@code opening-decided}
   */
  @Transactional
  FundOpening refuse(UUID id, String reason) {
    var opening = held(id);
    openings.refuse(id, reason);
    return decided(opening, "refuse-fund-opening", reason);
  }

  /**
   * The opening of a community's fund.
   *
   * @param community its code
   * @return what was said, whether it is approved or waits
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  FundOpening of(String community) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
    return openings.standing(community).orElseThrow(Problem::notFound);
  }

  private FundOpening held(UUID id) {
    var opening = openings.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(opening.communityCode());
    opening.requireAsked();
    return opening;
  }

  private FundOpening decided(FundOpening opening, String what, String reason) {
    trail.record(
        Decision.of(opening.communityCode(), what, "fund-opening", opening.id()).because(reason));
    return openings.byId(opening.id()).orElseThrow();
  }
}
