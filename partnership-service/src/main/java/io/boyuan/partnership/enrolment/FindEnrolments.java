package io.boyuan.partnership.enrolment;

import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.teacher.LeadsClasses;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** People read their own enrolments; teachers and staff read who takes part. */
@ApplicationScoped
class FindEnrolments {

  private final Enrolments enrolments;
  private final Courses courses;
  private final LeadsClasses leads;
  private final Caller caller;

  @Inject
  FindEnrolments(Enrolments enrolments, Courses courses, LeadsClasses leads, Caller caller) {
    this.enrolments = enrolments;
    this.courses = courses;
    this.leads = leads;
    this.caller = caller;
  }

  @Transactional
  Page<EnrolmentView> mine(PageRequest request) {
    return enrolments.ofPerson(caller.id(), request);
  }

  /**
   * One's own enrolment, with how many are before it.
   *
   * @throws Problem 404 also for one of somebody else
   */
  @Transactional
  MyEnrolment mine(UUID id) {
    var enrolment = enrolments.byId(id).orElseThrow(Problem::notFound);
    if (!enrolment.personId().equals(caller.id())) {
      throw Problem.notFound();
    }
    boolean waits = enrolment.status() == EnrolmentStatus.WAITING;
    return new MyEnrolment(enrolment, waits ? enrolments.before(id) : null);
  }

  /**
   * Who takes part in a course and who waits, for its teacher and for staff.
   *
   * @throws Problem 404 also for others
   */
  @Transactional
  Page<EnrolmentView> ofCourse(UUID courseId, PageRequest request) {
    var course = courses.byId(courseId).orElseThrow(Problem::notFound);
    leads.require(course.communityCode(), course.teacherId());
    return enrolments.ofCourse(courseId, request);
  }

  /**
   * One's own enrolment.
   *
   * @param enrolment as it stands
   * @param ahead how many wait before it, null for who does not wait
   */
  record MyEnrolment(EnrolmentView enrolment, Integer ahead) {}
}
