package io.boyuan.volunteer.activity;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.organization.Agreements;
import io.boyuan.volunteer.shift.NewShift;
import io.boyuan.volunteer.shift.ScheduleShifts;
import io.boyuan.volunteer.skill.Skills;
import io.boyuan.volunteer.training.Qualifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;

/** A coordinator plans an activity with its posts and shifts (V3). */
@ApplicationScoped
class PlanActivity {

  private final Activities activities;
  private final ScheduleShifts schedule;
  private final Agreements agreements;
  private final Skills skills;
  private final Qualifications qualifications;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  PlanActivity(
      Activities activities,
      ScheduleShifts schedule,
      Agreements agreements,
      Skills skills,
      Qualifications qualifications,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.activities = activities;
    this.schedule = schedule;
    this.agreements = agreements;
    this.skills = skills;
    this.qualifications = qualifications;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Plans it.
   *
   * @param plan what is asked for
   * @return the activity with the ids of its posts and shifts
   * @throws Problem 400 {@code invalid-input}, 403 {@code other-community}
   */
  @Transactional
  ActivityView plan(ActivityPlan plan) {
    plan.requireSoundShifts();
    var partner = partnerIn(plan.communityCode());
    if (partner.isEmpty() && !caller.actsFor(plan.communityCode())) {
      throw Problem.forbidden("other-community");
    }
    var organization = partner.or(() -> caller.organizations().stream().findFirst()).orElse(null);
    return planFor(new Planner(caller.id(), organization), plan);
  }

  /** An organization plans for every community with which it has an agreement. */
  private Optional<String> partnerIn(String community) {
    if (!caller.is(Roles.COORDINATOR)) {
      return Optional.empty();
    }
    var today = clock.instant().atZone(zone).toLocalDate();
    return caller.organizations().stream()
        .filter(organization -> agreements.hold(organization, community, today))
        .findFirst();
  }

  /** Plans what was agreed on elsewhere, where it was said who may. */
  @Transactional(Transactional.TxType.MANDATORY)
  ActivityView planFor(Planner planner, ActivityPlan plan) {
    plan.requireSoundShifts();
    var activity = Activity.plan(ids.next(), plan, planner, clock.instant());
    requireKnown(plan);
    var shifts = new ArrayList<NewShift>();
    for (var postPlan : plan.posts()) {
      var post = activity.addPost(ids.next(), postPlan);
      var like = like(activity, post, visibleFrom(plan));
      for (var shift : postPlan.shifts()) {
        shifts.add(like.at(shift.startsAt(), shift.endsAt(), null, null));
      }
    }
    activities.persistAndFlush(activity);
    for (int i = 0; i < plan.posts().size(); i++) {
      var recurrence = plan.posts().get(i).recurrence();
      if (recurrence != null) {
        var like = like(activity, activity.posts().get(i), visibleFrom(plan));
        shifts.addAll(schedule.recurring(like, recurrence));
      }
    }
    var scheduled = schedule.schedule(shifts);
    trail.record(
        planner.id(),
        Decision.of(activity.communityCode(), "plan-activity", "activity", activity.id()));
    return ActivityView.of(activity, scheduled);
  }

  private void requireKnown(ActivityPlan plan) {
    for (int i = 0; i < plan.posts().size(); i++) {
      var required = plan.posts().get(i).requirementsOrNone();
      skills.requireKnown("posts[" + i + "].requirements.skills", required.skills());
      qualifications.requireKnown(required.trainings());
    }
  }

  private static Instant visibleFrom(ActivityPlan plan) {
    if (plan.isDraft()) {
      return Activity.NEVER;
    }
    return plan.visibleFrom() == null ? Instant.EPOCH : plan.visibleFrom();
  }

  /** A shift of a post, to be put at any time. */
  static NewShift like(Activity activity, Post post, Instant visibleFrom) {
    return new NewShift(
        activity.id(),
        post.id(),
        activity.title(),
        post.name(),
        post.category(),
        activity.communityCode(),
        activity.organizationCode(),
        activity.place(),
        visibleFrom,
        activity.rules(),
        post.requirements(),
        null,
        null,
        null,
        null,
        post.capacity());
  }
}
