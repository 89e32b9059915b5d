package io.boyuan.partnership.enrolment;

import io.boyuan.partnership.clash.ClassClashes;
import io.boyuan.partnership.course.CourseCancelled;
import io.boyuan.partnership.course.CoursePlacesAdded;
import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.session.SessionView;
import io.boyuan.partnership.session.SessionsChanged;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.problem.Problem;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Places come free, and waiting ends (P5). */
@ApplicationScoped
class LeaveCourse {

  private static final int PORTION = 200;
  private static final Duration OF_LATE = Duration.ofHours(6);

  private final Enrolments enrolments;
  private final Courses courses;
  private final GivePlaces give;
  private final ClassClashes clashes;
  private final Caller caller;
  private final Clock clock;

  @Inject
  LeaveCourse(
      Enrolments enrolments,
      Courses courses,
      GivePlaces give,
      ClassClashes clashes,
      Caller caller,
      Clock clock) {
    this.enrolments = enrolments;
    this.courses = courses;
    this.give = give;
    this.clashes = clashes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Leaves a course or its queue; the place goes to who waits.
   *
   * @throws Problem 404 also for an enrolment of somebody else, 409 {@code enrolment-over}, {@code
   *     course-over}
   */
  @Transactional
  EnrolmentView withdraw(UUID id) {
    var found = enrolments.byId(id).orElseThrow(Problem::notFound);
    if (!found.personId().equals(caller.id())) {
      throw Problem.notFound();
    }
    courses.hold(found.courseId());
    var enrolment = enrolments.byId(id).orElseThrow();
    if (!enrolment.status().isStanding()) {
      throw Problem.conflict("enrolment-over");
    }
    if (give.isOver(enrolment.courseId())) {
      throw Problem.conflict("course-over");
    }
    var left = give.end(enrolment, EnrolmentStatus.WITHDRAWN, Cause.ASKED);
    give.moveUp(enrolment.courseId());
    return left;
  }

  void placesAdded(@Observes CoursePlacesAdded event) {
    give.moveUp(event.course().id());
  }

  void sessionsChanged(@Observes SessionsChanged event) {
    var moved = event.sessions().stream().map(SessionView::id).toList();
    var freed = clashes.resolve(moved);
    enrolments.followSessions(moved);
    enrolments.takeTimes(freed);
    clashes.note(moved);
    clashes.note(freed);
  }

  void courseCancelled(@Observes CourseCancelled event) {
    endAll(event.course().id(), EnrolmentStatus.ENROLLED, Cause.COURSE_CANCELLED);
    endAll(event.course().id(), EnrolmentStatus.WAITING, Cause.COURSE_CANCELLED);
  }

  /** Who waits for a course that has begun waits in vain. */
  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void endWaiting() {
    var now = clock.instant();
    OneByOne.inPortions(
        most -> enrolments.begunWithQueue(now.minus(OF_LATE), now, most),
        PORTION,
        this::closeQueue,
        (course, e) -> Log.errorf(e, "A queue could not be ended: course %s", course));
  }

  private void closeQueue(UUID courseId) {
    courses.hold(courseId);
    if (give.isClosed(courses.byId(courseId).orElseThrow())) {
      endAll(courseId, EnrolmentStatus.WAITING, Cause.CLOSED);
    }
  }

  private void endAll(UUID courseId, EnrolmentStatus status, Cause cause) {
    var some = enrolments.standing(courseId, status, PORTION);
    while (!some.isEmpty()) {
      some.stream()
          .map(id -> enrolments.byId(id).orElseThrow())
          .forEach(enrolment -> give.end(enrolment, EnrolmentStatus.ENDED, cause));
      some = enrolments.standing(courseId, status, PORTION);
    }
  }
}
