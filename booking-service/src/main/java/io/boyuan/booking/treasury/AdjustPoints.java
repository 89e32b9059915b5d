package io.boyuan.booking.treasury;

import io.boyuan.booking.points.Accounts;
import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.booking.points.Reason;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Staff give or take points with a reason; above a limit a second person decides (B2). */
@ApplicationScoped
class AdjustPoints {

  private final Adjustments adjustments;
  private final Accounts accounts;
  private final Ledger ledger;
  private final AdjustmentPolicy policy;
  private final Sql sql;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  AdjustPoints(
      Adjustments adjustments,
      Accounts accounts,
      Ledger ledger,
      AdjustmentPolicy policy,
      Sql sql,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.adjustments = adjustments;
    this.accounts = accounts;
    this.ledger = ledger;
    this.policy = policy;
    this.sql = sql;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Gives or takes points, at once or when a second person approves.
   *
   * @param plan to whom, how many and why
   * @return the adjustment, applied or pending
   * @throws Problem 400, 403 {@code other-community}, {@code own-adjustment} to oneself, 409 {@code
   *     not-enough-points}
   */
  @Transactional
  AdjustmentView request(AdjustmentPlan plan) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    if (caller.id().equals(plan.personId())) {
      throw Problem.forbidden("own-adjustment");
    }
    requireMayTake(plan);
    var now = clock.instant();
    var adjustment = Adjustment.requested(ids.next(), plan, caller.id(), now);
    // Those to one account are decided one after the other, or the limit could be split.
    accounts.holding(adjustment.holder());
    if (givenAloneToday(adjustment) + Math.abs(plan.points()) <= policy.aloneUpTo()) {
      adjustment.applyAlone(now);
      move(adjustment);
    }
    adjustments.persistAndFlush(adjustment);
    record("request-adjustment", adjustment, plan.reason());
    return AdjustmentView.of(adjustment);
  }

  /** Nobody takes from an account that never had to do with their community. */
  private void requireMayTake(AdjustmentPlan plan) {
    if (plan.points() < 0 && !accounts.hasDealtWith(plan.holder(), List.of(plan.communityCode()))) {
      throw Problem.conflict("not-enough-points").with("points", -plan.points()).with("balance", 0);
    }
  }

  /** Served by adjustment_alone. */
  private long givenAloneToday(Adjustment adjustment) {
    var today = clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    return sql.first(
            "select coalesce(sum(abs(points)), 0)::bigint as given from adjustment"
                + " where requested_by = ? and created_at >= ?"
                + " and status = 'APPLIED' and decided_by is null"
                + " and person_id is not distinct from ?"
                + " and organization_code is not distinct from ?",
            row -> row.bigNumber("given"),
            caller.id(),
            today,
            adjustment.personId(),
            adjustment.organizationCode())
        .orElseThrow();
  }

  /**
   * Decides an adjustment as the second person.
   *
   * @param id the adjustment
   * @param approve whether the points move
   * @param answer what the first person is told
   * @return the adjustment
   * @throws Problem 403 {@code other-community}, {@code own-adjustment}, 404, 409 {@code
   *     already-decided}, {@code not-enough-points}
   */
  @Transactional
  AdjustmentView decide(UUID id, boolean approve, String answer) {
    var adjustment = adjustments.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(adjustment.communityCode());
    if (caller.id().equals(adjustment.personId())) {
      throw Problem.forbidden("own-adjustment");
    }
    adjustment.decide(approve, caller.id(), answer, clock.instant());
    if (approve) {
      move(adjustment);
    }
    adjustments.flush();
    record(approve ? "approve-adjustment" : "refuse-adjustment", adjustment, answer);
    return AdjustmentView.of(adjustment);
  }

  private void move(Adjustment adjustment) {
    var movement =
        new Movement(
            adjustment.holder(),
            adjustment.communityCode(),
            Math.abs(adjustment.points()),
            adjustment.id());
    if (adjustment.points() > 0) {
      ledger.issue(Reason.ADJUSTMENT, movement);
    } else {
      ledger.withdraw(movement);
    }
  }

  private void record(String action, Adjustment adjustment, String reason) {
    trail.record(
        Decision.of(adjustment.communityCode(), action, "adjustment", adjustment.id())
            .because(reason)
            .with("points", adjustment.points())
            .with("status", adjustment.status()));
  }

  @Transactional
  Page<AdjustmentView> of(String community, Adjustment.Status status, PageRequest request) {
    caller.requireActsFor(community);
    return adjustments.of(community, status, request).map(AdjustmentView::of);
  }
}
