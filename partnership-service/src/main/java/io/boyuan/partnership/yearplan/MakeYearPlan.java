package io.boyuan.partnership.yearplan;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff plan the joint activities of a year, and adopt the plan (P2). */
@ApplicationScoped
class MakeYearPlan {

  private final YearPlans plans;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  MakeYearPlan(YearPlans plans, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.plans = plans;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Begins a plan.
   *
   * @param text what is said of it
   * @return the plan
   * @throws Problem 403 {@code other-community}, 409 {@code plan-exists}
   */
  @Transactional
  YearPlanView begin(YearPlanText text) {
    caller.requireActsFor(text.communityCode());
    var id = ids.next();
    plans.add(id, text, clock.instant());
    record(text.communityCode(), "begin-joint-plan", id);
    return plans.byId(id).orElseThrow().view();
  }

  /**
   * Says otherwise what the year is to bring.
   *
   * @param id the plan
   * @param text of the same community and year
   * @param ifMatch the version that was read
   * @return the plan
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code plan-adopted}, 412, 428
   */
  @Transactional
  Defined<YearPlanView> reword(UUID id, YearPlanText text, String ifMatch) {
    var plan = draft(id, ifMatch);
    if (!plan.communityCode().equals(text.communityCode()) || plan.year() != text.year()) {
      throw Problem.invalid("year", "same-plan");
    }
    plans.reword(id, text.words());
    record(plan.communityCode(), "reword-joint-plan", id);
    return shown(id);
  }

  /**
   * Adopts a plan: what is planned later is outside of it.
   *
   * @param id the plan
   * @param ifMatch the version that was read
   * @return the plan
   * @throws Problem 403 {@code other-community}, 404, 409 {@code plan-adopted}, {@code plan-empty},
   *     412, 428
   */
  @Transactional
  Defined<YearPlanView> adopt(UUID id, String ifMatch) {
    var plan = draft(id, ifMatch);
    if (plan.activities() == 0) {
      throw Problem.conflict("plan-empty");
    }
    plans.adopt(id, clock.instant());
    record(plan.communityCode(), "adopt-joint-plan", id);
    return shown(id);
  }

  @Transactional
  Defined<YearPlanView> read(UUID id) {
    var shown = shown(id);
    requireReader(shown.view().communityCode());
    return shown;
  }

  @Transactional
  Page<YearPlanView> of(String community, PageRequest request) {
    requireReader(community);
    return plans.of(community, request);
  }

  private YearPlanView draft(UUID id, String ifMatch) {
    var plan = plans.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(plan.view().communityCode());
    EntityTags.require(ifMatch, plan.version());
    if (!plan.view().isDraft()) {
      throw Problem.conflict("plan-adopted");
    }
    return plan.view();
  }

  private Defined<YearPlanView> shown(UUID id) {
    var plan = plans.byId(id).orElseThrow(Problem::notFound);
    return new Defined<>(plan.view(), plan.version(), false);
  }

  private void requireReader(String community) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
  }

  private void record(String community, String action, UUID id) {
    trail.record(Decision.of(community, action, "joint-plan", id));
  }
}
