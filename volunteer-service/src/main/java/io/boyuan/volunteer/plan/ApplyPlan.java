package io.boyuan.volunteer.plan;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.problem.Problem;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * The dispatch centre applies a plan: everybody in it is asked who still may be. Order by order,
 * each in a transaction of its own, so that a plan that has become stale is applied as far as it
 * holds; a call that was cut off goes on when it is repeated.
 */
@ApplicationScoped
class ApplyPlan {

  private final Plans plans;
  private final ApplyToOrder toOrder;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ApplyPlan(Plans plans, ApplyToOrder toOrder, AuditTrail trail, Caller caller, Clock clock) {
    this.plans = plans;
    this.toOrder = toOrder;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Applies it.
   *
   * @param id the plan
   * @return the plan
   * @throws Problem 404, 409 {@code plan-closed}, {@code plan-not-ready}
   */
  PlanView apply(UUID id) {
    QuarkusTransaction.requiringNew().run(() -> begin(id));
    boolean isWhole =
        OneByOne.each(
            plans.ordersToApply(id),
            order -> toOrder.apply(id, order),
            (order, e) ->
                Log.errorf(e, "The plan %s could not be applied to the order %s", id, order));
    if (isWhole) {
      QuarkusTransaction.requiringNew().run(() -> end(id));
    }
    return plans.byId(id).orElseThrow();
  }

  private void begin(UUID id) {
    var status = plans.held(id).orElseThrow(Problem::notFound);
    switch (status) {
      case PLANNING -> throw Problem.conflict("plan-not-ready");
      case PROPOSED, APPLYING -> plans.become(id, PlanStatus.APPLYING);
      case APPLIED, DISCARDED, FAILED -> throw Problem.conflict("plan-closed");
    }
  }

  private void end(UUID id) {
    plans.applied(id, clock.instant());
    trail.record(caller.id(), Decision.of(MakePlan.STREET, "apply-plan", "dispatch-plan", id));
  }
}
