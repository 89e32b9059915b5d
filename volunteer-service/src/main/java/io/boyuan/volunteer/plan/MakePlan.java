package io.boyuan.volunteer.plan;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.plan.PlannedView.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The dispatch centre has all open orders of a time planned together (D2). */
@ApplicationScoped
class MakePlan {

  /** Under what decisions stand in the audit trail that concern no community alone. */
  static final String STREET = "street";

  private final Plans plans;
  private final PlanInBackground planner;
  private final Event<PlanStarted> started;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  MakePlan(
      Plans plans,
      PlanInBackground planner,
      Event<PlanStarted> started,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.plans = plans;
    this.planner = planner;
    this.started = started;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Begins to plan.
   *
   * @param request which orders
   * @return the plan, which is being made
   * @throws Problem 400, 409 {@code plan-under-way}
   */
  @Transactional
  PlanView make(PlanRequest request) {
    request.requireSound();
    var id = ids.next();
    plans.add(id, request, caller.id(), clock.instant());
    started.fire(new PlanStarted(id));
    return byId(id);
  }

  @Transactional
  PlanView byId(UUID id) {
    return plans.byId(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<PlanView> newest(PageRequest request) {
    return plans.newest(request);
  }

  /** Who is sent where, and why. */
  @Transactional
  Page<PlannedView> assignments(UUID id, PageRequest request) {
    byId(id);
    return plans.planned(id, List.of(Change.NEW, Change.KEPT), request);
  }

  /** What changes against what stands. */
  @Transactional
  Page<PlannedView> changes(UUID id, PageRequest request) {
    byId(id);
    return plans.planned(id, List.of(Change.NEW, Change.WITHDRAWN), request);
  }

  /**
   * Discards a plan that was not applied, or the rest of one that was applied in part.
   *
   * @param id the plan
   * @throws Problem 404, 409 {@code plan-closed}
   */
  @Transactional
  void discard(UUID id) {
    var status = plans.held(id).orElseThrow(Problem::notFound);
    switch (status) {
      case PLANNING, PROPOSED, APPLYING, FAILED -> {
        plans.become(id, PlanStatus.DISCARDED);
        plans.forget(id);
        planner.stop(id);
      }
      case APPLIED, DISCARDED -> throw Problem.conflict("plan-closed");
    }
    trail.record(Decision.of(STREET, "discard-plan", "dispatch-plan", id));
  }
}
