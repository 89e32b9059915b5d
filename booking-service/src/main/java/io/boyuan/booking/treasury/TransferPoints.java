package io.boyuan.booking.treasury;

import io.boyuan.booking.points.AccountHolder;
import io.boyuan.booking.points.Accounts;
import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.booking.scoring.EarnedServices;
import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * A coordinator gives points of their organization to a member (B2). A member is who has served for
 * it.
 */
@ApplicationScoped
class TransferPoints {

  private final EarnedServices services;
  private final Accounts accounts;
  private final Ledger ledger;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;

  @Inject
  TransferPoints(
      EarnedServices services,
      Accounts accounts,
      Ledger ledger,
      AuditTrail trail,
      Caller caller,
      Ids ids) {
    this.services = services;
    this.accounts = accounts;
    this.ledger = ledger;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
  }

  /**
   * Transfers points.
   *
   * @param organization whose points
   * @param plan to whom, how many and why
   * @return the transfer
   * @throws Problem 403 {@code other-organization}, {@code own-adjustment} to oneself, {@code
   *     other-community} when none of its points are of that community, 409 {@code not-a-member},
   *     {@code not-enough-points}, {@code points-owed}
   */
  @Transactional
  UUID transfer(String organization, TransferPlan plan) {
    if (!caller.organizations().contains(organization) && !caller.is(Roles.ADMIN)) {
      throw Problem.forbidden("other-organization");
    }
    if (caller.id().equals(plan.personId())) {
      throw Problem.forbidden("own-adjustment");
    }
    var from = AccountHolder.organization(organization);
    if (!caller.is(Roles.ADMIN) && !accounts.hasDealtWith(from, List.of(plan.communityCode()))) {
      throw Problem.forbidden("other-community");
    }
    if (!services.isMember(plan.personId(), organization)) {
      throw Problem.conflict("not-a-member");
    }
    var id = ids.next();
    ledger.transfer(
        from,
        new Movement(
            AccountHolder.person(plan.personId()), plan.communityCode(), plan.points(), id));
    trail.record(
        Decision.of(plan.communityCode(), "transfer-points", "transfer", id)
            .because(plan.reason())
            .with("organization", organization)
            .with("points", plan.points()));
    return id;
  }
}
