package io.boyuan.partnership.enrolment;

import io.boyuan.contracts.partnership.EnrolmentChanged;
import io.boyuan.partnership.clash.ClassClashes;
import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.session.SessionStatus;
import io.boyuan.partnership.session.SessionView;
import io.boyuan.partnership.session.Sessions;
import io.boyuan.partnership.term.Terms;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives places of a course that is held, and moves up who waits (P5). */
@ApplicationScoped
class GivePlaces {

  private final Enrolments enrolments;
  private final Courses courses;
  private final Sessions sessions;
  private final Terms terms;
  private final ClassClashes clashes;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  @Inject
  GivePlaces(
      Enrolments enrolments,
      Courses courses,
      Sessions sessions,
      Terms terms,
      ClassClashes clashes,
      Outbox outbox,
      Ids ids,
      Clock clock) {
    this.enrolments = enrolments;
    this.courses = courses;
    this.sessions = sessions;
    this.terms = terms;
    this.clashes = clashes;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes somebody in who asks, or onto the queue.
   *
   * @param course held by this transaction
   * @throws Problem as {@link Admission}, and 409 {@code already-enrolled}, {@code
   *     participant-busy}, {@code consent-missing}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  EnrolmentView admit(CourseView course, Applicant applicant, String consentSha256) {
    var now = clock.instant();
    var all = held(course.id());
    var admission = admission(course, all);
    var status = admission.decide(WayIn.ASKING, applicant.isResident(), now);
    admission.requireSuits(applicant);
    var consent = applicant.childId() == null ? null : Consent.to(course);
    if (consent != null) {
      consent.requireGiven(consentSha256);
    }
    var id = ids.next();
    enrolments.add(id, course, applicant, status, consent, now);
    if (status == EnrolmentStatus.ENROLLED) {
      if (!enrolments.takeTimes(id, applicant.participantId(), ahead(all, now))) {
        throw Problem.conflict("participant-busy");
      }
      courses.take(course.id(), 1);
    }
    return told(id);
  }

  /**
   * Moves up who waits while there are places. Who is in another class by now leaves the queue.
   *
   * @param courseId a course held by this transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void moveUp(UUID courseId) {
    var now = clock.instant();
    var all = held(courseId);
    if (admission(courses.byId(courseId).orElseThrow(), all).isClosed(now)) {
      return;
    }
    for (var next = enrolments.nextWaiting(courseId);
        next.isPresent();
        next = enrolments.nextWaiting(courseId)) {
      var waiting = next.get();
      var admission = admission(courses.byId(courseId).orElseThrow(), all);
      if (admission.decide(WayIn.WAITING, waiting.isResident(), now) == EnrolmentStatus.WAITING) {
        return;
      }
      if (!give(waiting, Cause.MOVED_UP, all, now)) {
        enrolments.stand(waiting.id(), EnrolmentStatus.ENDED, Cause.BUSY);
        told(waiting.id());
      }
    }
  }

  /**
   * Lets somebody in past the queue.
   *
   * @param waiting for a course held by this transaction
   * @throws Problem 409 {@code course-cancelled}, {@code course-full}, {@code participant-busy}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  EnrolmentView letIn(EnrolmentView waiting) {
    var now = clock.instant();
    var all = held(waiting.courseId());
    admission(courses.byId(waiting.courseId()).orElseThrow(), all)
        .decide(WayIn.LET_IN, waiting.isResident(), now);
    if (!give(waiting, Cause.LET_IN, all, now)) {
      throw Problem.conflict("participant-busy");
    }
    return enrolments.byId(waiting.id()).orElseThrow();
  }

  private boolean give(EnrolmentView waiting, Cause cause, List<SessionView> all, Instant now) {
    if (!enrolments.takeTimes(waiting.id(), waiting.participantId(), ahead(all, now))) {
      return false;
    }
    enrolments.stand(waiting.id(), EnrolmentStatus.ENROLLED, cause);
    courses.take(waiting.courseId(), 1);
    told(waiting.id());
    return true;
  }

  /**
   * Ends an enrolment and frees what it had.
   *
   * @param enrolment of a course held by this transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  EnrolmentView end(EnrolmentView enrolment, EnrolmentStatus status, Cause cause) {
    enrolments.stand(enrolment.id(), status, cause);
    if (enrolment.status() == EnrolmentStatus.ENROLLED) {
      enrolments.freeTimes(enrolment.id());
      var freed = clashes.resolve(enrolment.id());
      enrolments.takeTimes(freed);
      clashes.note(freed);
      courses.take(enrolment.courseId(), -1);
    }
    return told(enrolment.id());
  }

  /** Whether who waits for a course waits in vain. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isClosed(CourseView course) {
    return admission(course, held(course.id())).isClosed(clock.instant());
  }

  /** Whether the last class of a course is over. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isOver(UUID courseId) {
    var all = held(courseId);
    return !all.isEmpty() && !all.getLast().endsAt().isAfter(clock.instant());
  }

  private Admission admission(CourseView course, List<SessionView> all) {
    return new Admission(
        course,
        terms.byId(course.termId()).orElseThrow(),
        all.isEmpty() ? null : all.getFirst().startsAt(),
        enrolments.someoneWaits(course.id()));
  }

  private List<SessionView> held(UUID courseId) {
    return sessions.of(courseId).stream()
        .filter(session -> session.status() == SessionStatus.PLANNED)
        .toList();
  }

  private static List<SessionView> ahead(List<SessionView> sessions, Instant now) {
    return sessions.stream().filter(session -> session.startsAt().isAfter(now)).toList();
  }

  private EnrolmentView told(UUID id) {
    var enrolment = enrolments.byId(id).orElseThrow();
    outbox.tell(
        new EnrolmentChanged(
            enrolment.id(),
            enrolment.version(),
            enrolment.courseId(),
            enrolment.communityCode(),
            enrolment.personId(),
            enrolment.status().name(),
            enrolment.cause().name()));
    return enrolment;
  }
}
