package io.boyuan.partnership.course;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.partnership.teacher.TeacherStatus;
import io.boyuan.partnership.teacher.Teachers;
import io.boyuan.partnership.term.TermView;
import io.boyuan.partnership.term.Terms;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Staff plan what is taught in a term (P5). */
@ApplicationScoped
class PlanCourses {

  private final Courses courses;
  private final Terms terms;
  private final Teachers teachers;
  private final Event<CourseCancelled> cancelled;
  private final Event<CoursePlacesAdded> placesAdded;
  private final CommunityStaff staff;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PlanCourses(
      Courses courses,
      Terms terms,
      Teachers teachers,
      Event<CourseCancelled> cancelled,
      Event<CoursePlacesAdded> placesAdded,
      CommunityStaff staff,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.courses = courses;
    this.terms = terms;
    this.teachers = teachers;
    this.cancelled = cancelled;
    this.placesAdded = placesAdded;
    this.staff = staff;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Plans a course.
   *
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code teacher-not-approved}, {@code
   *     too-many-courses}
   */
  @Transactional
  CourseView plan(UUID termId, CoursePlan plan) {
    var term = terms.holding(termId).orElseThrow(Problem::notFound);
    caller.requireActsFor(term.communityCode());
    plan.requireSound(term);
    requireApproved(plan.teacherId(), term.communityCode());
    if (courses.heldIn(termId).size() >= Courses.MOST_IN_TERM) {
      throw Problem.conflict("too-many-courses");
    }
    var id = ids.next();
    courses.add(id, term, plan, clock.instant());
    trail.record(Decision.of(term.communityCode(), "plan-course", "course", id));
    return courses.byId(id).orElseThrow();
  }

  /**
   * Changes a course. Once people enrol, only its words and more places.
   *
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code course-published}, {@code
   *     course-cancelled}, {@code teacher-not-approved}, {@code room-too-small}, 412, 428
   */
  @Transactional
  CourseView change(UUID id, CoursePlan plan, String ifMatch) {
    var course = courses.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(course.communityCode());
    EntityTags.require(ifMatch, course.version());
    requireNotCancelled(course);
    plan.requireSound(terms.byId(course.termId()).orElseThrow());
    if (course.status() == CourseStatus.PUBLISHED
        && (!plan.changesWordsOf(course) || plan.capacity() < course.capacity())) {
      throw Problem.conflict("course-published");
    }
    requireApproved(plan.teacherId(), course.communityCode());
    courses.change(id, plan);
    trail.record(Decision.of(course.communityCode(), "change-course", "course", id));
    var changed = courses.byId(id).orElseThrow();
    if (changed.capacity() > course.capacity()) {
      placesAdded.fire(new CoursePlacesAdded(changed));
    }
    return courses.byId(id).orElseThrow();
  }

  /**
   * Calls a course off; its rooms and its participants are let go.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code course-cancelled}
   */
  @Transactional
  CourseView cancel(UUID id, String reason) {
    var course = courses.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(course.communityCode());
    requireNotCancelled(course);
    courses.stand(List.of(id), CourseStatus.CANCELLED);
    trail.record(
        Decision.of(course.communityCode(), "cancel-course", "course", id).because(reason));
    cancelled.fire(new CourseCancelled(courses.byId(id).orElseThrow(), caller.id()));
    return courses.byId(id).orElseThrow();
  }

  /** A course; one that is planned is for staff. */
  @Transactional
  CourseView byId(UUID id) {
    return courses
        .byId(id)
        .filter(
            course -> course.status() != CourseStatus.DRAFT || staff.isOf(course.communityCode()))
        .orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<CourseView> ofTerm(UUID termId, Audience audience, PageRequest request) {
    TermView term = terms.byId(termId).orElseThrow(Problem::notFound);
    return courses.ofTerm(termId, audience, staff.isOf(term.communityCode()), request);
  }

  @Transactional
  Page<CourseView> published(String community, PageRequest request) {
    return courses.published(community, request);
  }

  private void requireApproved(UUID teacherId, String community) {
    boolean mayTeach =
        teachers
            .byId(teacherId)
            .filter(
                teacher ->
                    teacher.status() == TeacherStatus.APPROVED
                        && teacher.communityCode().equals(community))
            .isPresent();
    if (!mayTeach) {
      throw Problem.conflict("teacher-not-approved");
    }
  }

  private static void requireNotCancelled(CourseView course) {
    if (course.status() == CourseStatus.CANCELLED) {
      throw Problem.conflict("course-cancelled");
    }
  }
}
