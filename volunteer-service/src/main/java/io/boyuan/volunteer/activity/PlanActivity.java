package io.boyuan.volunteer.activity;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.shift.NewShift;
import io.boyuan.volunteer.shift.ScheduleShifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;

/** A coordinator plans an activity with its posts and shifts (V3). */
@ApplicationScoped
class PlanActivity {

  private final Activities activities;
  private final ScheduleShifts schedule;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PlanActivity(
      Activities activities,
      ScheduleShifts schedule,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.activities = activities;
    this.schedule = schedule;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
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
    caller.requireActsFor(plan.communityCode());
    return planFor(
        new Planner(caller.id(), caller.organizations().stream().findFirst().orElse(null)), plan);
  }

  /** Plans what was agreed on elsewhere, where it was said who may. */
  @Transactional(Transactional.TxType.MANDATORY)
  ActivityView planFor(Planner planner, ActivityPlan plan) {
    plan.requireSoundShifts();
    var activity = Activity.plan(ids.next(), plan, planner, clock.instant());
    var shifts = new ArrayList<NewShift>();
    for (var postPlan : plan.posts()) {
      var post = activity.addPost(ids.next(), postPlan);
      for (var shift : postPlan.shifts()) {
        shifts.add(
            new NewShift(
                activity.id(),
                post.id(),
                activity.title(),
                post.name(),
                post.category(),
                activity.communityCode(),
                activity.organizationCode(),
                activity.place(),
                shift.startsAt(),
                shift.endsAt(),
                post.capacity()));
      }
    }
    activities.persistAndFlush(activity);
    var scheduled = schedule.schedule(shifts);
    trail.record(Decision.of(activity.communityCode(), "plan-activity", "activity", activity.id()));
    return ActivityView.of(activity, scheduled);
  }
}
