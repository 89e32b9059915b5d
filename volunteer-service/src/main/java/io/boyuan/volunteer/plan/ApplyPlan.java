package io.boyuan.volunteer.plan;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.candidate.SendingPolicy;
import io.boyuan.volunteer.plan.PlannedView.Change;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The dispatch centre applies a plan: everybody in it is asked who still may be. Order by order,
 * each in a transaction of its own, so that a plan that has become stale is applied as far as it
 * holds; a call that was cut off goes on when it is repeated. All are let off before anybody is
 * asked, since who is let off from one order may be wanted for another; what then is still free is
 * filled last, so that nobody is taken from an order for which the plan wants them.
 */
@ApplicationScoped
class ApplyPlan {

  private final Plans plans;
  private final ApplyToOrder toOrder;
  private final SendingPolicy policy;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ApplyPlan(
      Plans plans,
      ApplyToOrder toOrder,
      SendingPolicy policy,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.plans = plans;
    this.toOrder = toOrder;
    this.policy = policy;
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
        each(
            id,
            plans.ordersToApply(id, List.of(Change.WITHDRAWN)),
            order -> toOrder.letOff(id, order));
    isWhole &=
        each(
            id,
            plans.ordersToApply(id, List.of(Change.NEW, Change.KEPT)),
            order -> toOrder.ask(id, order));
    if (isWhole) {
      isWhole =
          each(
              id,
              plans.ordersToFill(id, clock.instant(), policy.mostOrders()),
              order -> toOrder.fill(id, order));
    }
    if (isWhole) {
      QuarkusTransaction.requiringNew().run(() -> end(id));
    }
    return plans.byId(id).orElseThrow();
  }

  private static boolean each(UUID plan, List<UUID> orders, Consumer<UUID> work) {
    return OneByOne.each(
        orders,
        work,
        (order, e) ->
            Log.errorf(e, "The plan %s could not be applied to the order %s", plan, order));
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
    // Another call may have ended it, or it was discarded meanwhile.
    if (plans.applied(id, clock.instant())) {
      trail.record(caller.id(), Decision.of(MakePlan.STREET, "apply-plan", "dispatch-plan", id));
    }
  }
}
