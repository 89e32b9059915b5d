package io.boyuan.partnership.absence;

import io.boyuan.partnership.attendance.Attendances;
import io.boyuan.partnership.enrolment.EnrolmentStatus;
import io.boyuan.partnership.enrolment.EnrolmentView;
import io.boyuan.partnership.enrolment.Enrolments;
import io.boyuan.partnership.session.SessionStatus;
import io.boyuan.partnership.session.SessionView;
import io.boyuan.partnership.session.Sessions;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A participant or a guardian says before a session that they will not come (P5). */
@ApplicationScoped
class NoticeAbsence {

  private final AbsenceNotices notices;
  private final Attendances attendances;
  private final Enrolments enrolments;
  private final Sessions sessions;
  private final Caller caller;
  private final Clock clock;

  @Inject
  NoticeAbsence(
      AbsenceNotices notices,
      Attendances attendances,
      Enrolments enrolments,
      Sessions sessions,
      Caller caller,
      Clock clock) {
    this.notices = notices;
    this.attendances = attendances;
    this.enrolments = enrolments;
    this.sessions = sessions;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Says that they will not come; the list of the session has them as excused.
   *
   * @throws Problem 400, 404 also for an enrolment of somebody else, 409 {@code not-enrolled},
   *     {@code absence-noticed}, {@code session-begun}, {@code session-cancelled}
   */
  @Transactional
  AbsenceView notice(UUID enrolmentId, AbsencePlan plan) {
    var enrolment = own(enrolmentId);
    if (enrolment.status() != EnrolmentStatus.ENROLLED) {
      throw Problem.conflict("not-enrolled");
    }
    var session = ahead(enrolment, plan.sessionId());
    var now = clock.instant();
    notices.add(enrolmentId, plan, now);
    attendances.excuse(session, enrolmentId, caller.id(), now);
    return new AbsenceView(enrolmentId, session.id(), plan.reason(), now);
  }

  /**
   * Takes it back.
   *
   * @throws Problem 404 also when nothing was said, 409 {@code session-begun}, {@code
   *     session-cancelled}
   */
  @Transactional
  void takeBack(UUID enrolmentId, UUID sessionId) {
    ahead(own(enrolmentId), sessionId);
    if (!notices.remove(enrolmentId, sessionId)) {
      throw Problem.notFound();
    }
    attendances.expect(sessionId, enrolmentId);
  }

  @Transactional
  List<AbsenceView> list(UUID enrolmentId) {
    own(enrolmentId);
    return notices.of(enrolmentId);
  }

  private EnrolmentView own(UUID enrolmentId) {
    return enrolments
        .byId(enrolmentId)
        .filter(enrolment -> enrolment.personId().equals(caller.id()))
        .orElseThrow(Problem::notFound);
  }

  /** Held, so that it is not moved meanwhile. */
  private SessionView ahead(EnrolmentView enrolment, UUID sessionId) {
    var session =
        sessions
            .holding(sessionId)
            .filter(found -> found.courseId().equals(enrolment.courseId()))
            .orElseThrow(Problem::notFound);
    if (session.status() == SessionStatus.CANCELLED) {
      throw Problem.conflict("session-cancelled");
    }
    if (!session.startsAt().isAfter(clock.instant())) {
      throw Problem.conflict("session-begun");
    }
    return session;
  }
}
