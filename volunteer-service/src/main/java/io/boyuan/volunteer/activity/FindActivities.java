package io.boyuan.volunteer.activity;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.shift.ScheduleShifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Anyone reads what is planned. */
@ApplicationScoped
class FindActivities {

  private final Activities activities;
  private final ScheduleShifts schedule;

  @Inject
  FindActivities(Activities activities, ScheduleShifts schedule) {
    this.activities = activities;
    this.schedule = schedule;
  }

  @Transactional
  ActivityView byId(UUID id) {
    var activity = activities.withPosts(id).orElseThrow(Problem::notFound);
    return ActivityView.of(activity, schedule.ofActivity(id));
  }

  @Transactional
  Page<ActivitySummary> newest(String community, PageRequest request) {
    return activities.newest(community, request).map(ActivitySummary::of);
  }
}
