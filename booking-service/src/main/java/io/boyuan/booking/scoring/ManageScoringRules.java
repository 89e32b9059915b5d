package io.boyuan.booking.scoring;

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

/** Staff decide what service is worth; anyone reads it. */
@ApplicationScoped
class ManageScoringRules {

  private final ScoringRules rules;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ManageScoringRules(ScoringRules rules, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.rules = rules;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adopts a rule. One of the same kind that has no end ends where it begins.
   *
   * @param plan the rule
   * @return the rule
   * @throws Problem 400, 403 {@code other-community}, 409 {@code scoring-rule-overlaps}
   */
  @Transactional
  ScoringRuleView adopt(ScoringRulePlan plan) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    var rule = ScoringRule.adopt(ids.next(), plan, clock.instant());
    rules.endPredecessorOf(rule);
    rules.persistAndFlush(rule);
    trail.record(
        Decision.of(rule.communityCode(), "adopt-scoring-rule", "scoring-rule", rule.id())
            .with("pointsPerHour", rule.pointsPerHour()));
    return ScoringRuleView.of(rule);
  }

  @Transactional
  Page<ScoringRuleView> newest(PageRequest request) {
    return rules.newest(request).map(ScoringRuleView::of);
  }
}
