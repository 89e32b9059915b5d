package io.boyuan.partnership.joint;

import io.boyuan.partnership.agreement.InForce;
import io.boyuan.partnership.team.KnownTeams;
import io.boyuan.partnership.yearplan.YearPlans;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Staff plan a joint activity with partners whose agreements hold on its day (P2). */
@ApplicationScoped
class PlanActivity {

  private final JointActivities activities;
  private final ActivityParts parts;
  private final YearPlans plans;
  private final KnownTeams teams;
  private final InForce agreements;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  PlanActivity(
      JointActivities activities,
      ActivityParts parts,
      YearPlans plans,
      KnownTeams teams,
      InForce agreements,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.activities = activities;
    this.parts = parts;
    this.plans = plans;
    this.teams = teams;
    this.agreements = agreements;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Plans an activity.
   *
   * @param plan what is said of it
   * @return the activity's id
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-plan}, {@code
   *     plan-adopted}, {@code plan-of-another-year}, {@code unknown-team}, {@code team-not-active},
   *     {@code no-agreement}, {@code volunteer-activity-linked}
   */
  @Transactional
  UUID plan(ActivityPlan plan) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    var day = dayOf(plan);
    if (plan.planId() != null) {
      plans.requireDraft(plan.planId(), plan.communityCode(), day);
    }
    var partners = partnersOf(plan, day);
    var id = ids.next();
    activities.add(id, plan, day, clock.instant());
    parts.replacePartners(id, partners);
    parts.replaceBudget(id, plan.budget());
    record(plan.communityCode(), "plan-joint-activity", id);
    return id;
  }

  /**
   * Plans it otherwise.
   *
   * @param id the activity
   * @param plan of the same community
   * @param ifMatch the version that was read
   * @throws Problem as {@link #plan}, and 404, 409 {@code joint-activity-not-planned}, 412, 428
   */
  @Transactional
  void change(UUID id, ActivityPlan plan, String ifMatch) {
    plan.requireSound();
    var kept = activities.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(kept.activity().communityCode());
    EntityTags.require(ifMatch, kept.version());
    kept.activity().requirePlanned();
    if (!plan.communityCode().equals(kept.activity().communityCode())) {
      throw Problem.invalid("communityCode", "same-community");
    }
    var day = dayOf(plan);
    requireSamePlan(kept.activity(), plan, day);
    activities.change(id, plan, day);
    parts.replacePartners(id, partnersOf(plan, day));
    parts.replaceBudget(id, plan.budget());
    record(plan.communityCode(), "change-joint-activity", id);
  }

  /** What an adopted plan holds stays in it; nothing else comes into it. */
  private void requireSamePlan(JointActivity activity, ActivityPlan plan, LocalDate day) {
    if (Objects.equals(activity.planId(), plan.planId())) {
      if (plan.planId() != null) {
        plans.requireYear(plan.planId(), day);
      }
      return;
    }
    for (UUID changed : Arrays.asList(activity.planId(), plan.planId())) {
      if (changed != null) {
        plans.requireDraft(changed, activity.communityCode(), day);
      }
    }
  }

  private LocalDate dayOf(ActivityPlan plan) {
    return LocalDate.ofInstant(plan.startsAt(), zone);
  }

  private Set<Partner> partnersOf(ActivityPlan plan, LocalDate day) {
    var partners = new LinkedHashSet<Partner>();
    for (var partner : plan.partners()) {
      if (partner.teamCode() == null) {
        agreements.require(partner.universityCode(), plan.communityCode(), day);
        partners.add(partner);
      } else {
        String university =
            teams.requireUnderAgreement(partner.teamCode(), plan.communityCode(), day);
        partners.add(new Partner(university, partner.teamCode()));
      }
    }
    return partners;
  }

  private void record(String community, String action, UUID id) {
    trail.record(Decision.of(community, action, "joint-activity", id));
  }
}
