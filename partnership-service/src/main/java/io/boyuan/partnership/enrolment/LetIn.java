package io.boyuan.partnership.enrolment;

import io.boyuan.partnership.course.Courses;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Staff let who waits in past the queue, with a reason: a named right. Who waits has asked and, for
 * a child, consented; there is no way in without that.
 */
@ApplicationScoped
class LetIn {

  private final Enrolments enrolments;
  private final Courses courses;
  private final GivePlaces give;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  LetIn(Enrolments enrolments, Courses courses, GivePlaces give, AuditTrail trail, Caller caller) {
    this.enrolments = enrolments;
    this.courses = courses;
    this.give = give;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * Lets somebody in who waits.
   *
   * @throws Problem 403 {@code other-community}, {@code own-admission}, 404, 409 {@code
   *     not-waiting}, {@code course-full}, {@code course-cancelled}, {@code participant-busy}
   */
  @Transactional
  EnrolmentView letIn(UUID id, String reason) {
    var found = enrolments.byId(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(found.communityCode());
    if (found.personId().equals(caller.id())) {
      throw Problem.forbidden("own-admission");
    }
    courses.hold(found.courseId());
    var waiting = enrolments.byId(id).orElseThrow();
    if (waiting.status() != EnrolmentStatus.WAITING) {
      throw Problem.conflict("not-waiting");
    }
    var enrolment = give.letIn(waiting);
    trail.record(Decision.of(found.communityCode(), "let-in", "enrolment", id).because(reason));
    return enrolment;
  }
}
