package io.boyuan.partnership.enrolment;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.child.Children;
import io.boyuan.partnership.course.CourseStatus;
import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Courses;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** People enrol themselves and the children they care for (P5). */
@ApplicationScoped
class EnrolInCourse {

  private final Courses courses;
  private final Children children;
  private final GivePlaces give;
  private final Caller caller;

  @Inject
  EnrolInCourse(Courses courses, Children children, GivePlaces give, Caller caller) {
    this.courses = courses;
    this.children = children;
    this.give = give;
    this.caller = caller;
  }

  /**
   * Enrols one.
   *
   * @return with a place, or waiting for one
   * @throws Problem 404, 409 as {@link GivePlaces#admit}
   */
  @Transactional
  EnrolmentView enrol(UUID courseId, EnrolmentPlan plan) {
    var course = holding(courseId);
    var applicant =
        plan.childId() == null
            ? self(plan, course.communityCode())
            : child(plan.childId(), course.communityCode());
    return give.admit(course, applicant, plan.consentSha256());
  }

  /**
   * Enrols several together or not at all (pretix#974).
   *
   * @return each with a place
   * @throws Problem 400, 404, 409 as {@link GivePlaces#admit}, and {@code family-not-together} when
   *     one of them would have to wait
   */
  @Transactional
  List<EnrolmentView> enrol(FamilyPlan plan) {
    plan.requireSound();
    plan.courses().forEach(courses::hold);
    var given = new ArrayList<EnrolmentView>();
    for (var place : plan.places()) {
      // As it stands after the places that were given before.
      var course = courses.byId(place.courseId()).orElseThrow(Problem::notFound);
      var applicant = child(place.childId(), course.communityCode());
      var enrolment = give.admit(course, applicant, place.consentSha256());
      if (enrolment.status() != EnrolmentStatus.ENROLLED) {
        throw Problem.conflict("family-not-together").with("courseId", course.id());
      }
      given.add(enrolment);
    }
    return given;
  }

  /**
   * What a guardian consents to.
   *
   * @throws Problem 404
   */
  @Transactional
  Consent consent(UUID courseId) {
    return courses
        .byId(courseId)
        .filter(course -> course.status() != CourseStatus.DRAFT)
        .map(Consent::to)
        .orElseThrow(Problem::notFound);
  }

  private CourseView holding(UUID courseId) {
    return courses.holding(courseId).orElseThrow(Problem::notFound);
  }

  private Applicant self(EnrolmentPlan plan, String community) {
    return new Applicant(
        caller.id(),
        null,
        caller.name(),
        plan.birthDate(),
        plan.saysOfAge(),
        isResident(community));
  }

  private Applicant child(UUID childId, String community) {
    return children
        .holding(childId, caller.id())
        .map(child -> Applicant.child(child, isResident(community)))
        .orElseThrow(Problem::notFound);
  }

  private boolean isResident(String community) {
    return caller.is(Roles.RESIDENT) && caller.communities().contains(community);
  }
}
