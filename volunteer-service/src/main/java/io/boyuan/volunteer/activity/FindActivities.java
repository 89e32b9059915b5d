package io.boyuan.volunteer.activity;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.shift.ScheduleShifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Anyone reads what is planned, but for drafts. */
@ApplicationScoped
class FindActivities {

  private final Activities activities;
  private final ScheduleShifts schedule;
  private final Caller caller;
  private final Clock clock;

  @Inject
  FindActivities(Activities activities, ScheduleShifts schedule, Caller caller, Clock clock) {
    this.activities = activities;
    this.schedule = schedule;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Defined<ActivityView> byId(UUID id) {
    var activity = activities.withPosts(id).filter(this::maySee).orElseThrow(Problem::notFound);
    var shifts =
        isInCharge(activity)
            ? schedule.ofActivity(id)
            : schedule.visibleOfActivity(id, clock.instant());
    var view = ActivityView.of(activity, shifts);
    return new Defined<>(view, activity.version(), false);
  }

  private boolean maySee(Activity activity) {
    return activity.status() != Activity.Status.DRAFT || isInCharge(activity);
  }

  private boolean isInCharge(Activity activity) {
    return !caller.isAnonymous()
        && Charge.isWith(caller, activity.communityCode(), activity.organizationCode());
  }

  @Transactional
  Page<ActivitySummary> drafts(String community, PageRequest request) {
    caller.requireActsFor(community);
    return activities.drafts(community, request).map(ActivitySummary::of);
  }

  @Transactional
  Page<ActivitySummary> newest(String community, PageRequest request) {
    return activities.newest(community, request).map(ActivitySummary::of);
  }
}
