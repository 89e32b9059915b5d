package io.boyuan.partnership.teaching;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.partnership.teacher.LeadsClasses;
import io.boyuan.partnership.teacher.Teachers;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Staff read what waits for them; teachers and staff read hours. */
@ApplicationScoped
class FindTeaching {

  private final Teachings teachings;
  private final Teachers teachers;
  private final LeadsClasses leads;
  private final CommunityStaff staff;
  private final Clock clock;

  @Inject
  FindTeaching(
      Teachings teachings,
      Teachers teachers,
      LeadsClasses leads,
      CommunityStaff staff,
      Clock clock) {
    this.teachings = teachings;
    this.teachers = teachers;
    this.leads = leads;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Sessions that are over and not confirmed.
   *
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  Page<TeachingView> waiting(String community, PageRequest request) {
    staff.require(community);
    return teachings.waiting(community, clock.instant(), request);
  }

  /**
   * What a teacher taught, term by term.
   *
   * @throws Problem 404 also for others than themselves and staff
   */
  @Transactional
  List<HoursOfTerm> hours(UUID teacherId) {
    var teacher = teachers.byId(teacherId).orElseThrow(Problem::notFound);
    leads.require(teacher.communityCode(), teacherId);
    return teachings.hours(teacherId);
  }
}
