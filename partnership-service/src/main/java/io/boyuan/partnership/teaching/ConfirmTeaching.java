package io.boyuan.partnership.teaching;

import io.boyuan.contracts.partnership.TeachingConfirmed;
import io.boyuan.partnership.attendance.AttendanceMarked;
import io.boyuan.partnership.session.SessionStatus;
import io.boyuan.partnership.session.SessionView;
import io.boyuan.partnership.session.Sessions;
import io.boyuan.partnership.teacher.TeacherStatus;
import io.boyuan.partnership.teacher.TeacherView;
import io.boyuan.partnership.teacher.Teachers;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Staff confirm what was taught, never what they taught themselves; it counts as service (P5). */
@ApplicationScoped
class ConfirmTeaching {

  /** Facts go to other services, where it is nobody's business what somebody teaches. */
  private static final String CONTENT = "博园学堂授课 / Teaching at Boyuan Academy";

  private final Teachings teachings;
  private final Sessions sessions;
  private final Teachers teachers;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ConfirmTeaching(
      Teachings teachings,
      Sessions sessions,
      Teachers teachers,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.teachings = teachings;
    this.sessions = sessions;
    this.teachers = teachers;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /** Once it is known who was there, somebody has to confirm that it was taught. */
  void marked(@Observes AttendanceMarked event) {
    teachings.await(event.session());
  }

  /**
   * Says what became of a session; once.
   *
   * @throws Problem 400, 403 {@code other-community}, {@code own-teaching}, 404, 409 {@code
   *     session-cancelled}, {@code session-not-over}, {@code attendance-missing}, {@code
   *     teaching-confirmed}, {@code teacher-not-approved}
   */
  @Transactional
  TeachingView confirm(UUID sessionId, TeachingDecision decision) {
    var session = over(sessionId);
    decision.requireSound(session);
    var planned = teachers.byId(session.teaches()).orElseThrow();
    var taught = decision.substituteId() == null ? planned : substitute(session, decision);
    if (planned.personId().equals(caller.id()) || taught.personId().equals(caller.id())) {
      throw Problem.forbidden("own-teaching");
    }
    requireWaiting(session, decision);
    teachings.confirm(session, decision, taught.id(), caller.id(), clock.instant());
    trail.record(
        Decision.of(session.communityCode(), "confirm-teaching", "session", sessionId)
            .with("outcome", decision.outcome())
            .with("minutes", decision.minutesOf(session))
            .because(decision.reason()));
    if (decision.outcome() != Outcome.NOT_HELD) {
      tell(session, taught, decision);
    }
    return teachings.byId(sessionId).orElseThrow();
  }

  /**
   * Confirms that sessions were taught as planned, all or none.
   *
   * @throws Problem as {@link #confirm}, saying of which session
   */
  @Transactional
  void confirmAll(List<UUID> sessionIds) {
    for (var id : sessionIds.stream().distinct().sorted().toList()) {
      try {
        confirm(id, TeachingDecision.AS_PLANNED);
      } catch (Problem refused) {
        throw refused.with("sessionId", id);
      }
    }
  }

  /** Held, so that it is confirmed once. */
  private SessionView over(UUID sessionId) {
    var session = sessions.holding(sessionId).orElseThrow(Problem::notFound);
    caller.requireActsFor(session.communityCode());
    if (session.status() == SessionStatus.CANCELLED) {
      throw Problem.conflict("session-cancelled");
    }
    if (session.endsAt().isAfter(clock.instant())) {
      throw Problem.conflict("session-not-over");
    }
    return session;
  }

  private TeacherView substitute(SessionView session, TeachingDecision decision) {
    return teachers
        .byId(decision.substituteId())
        .filter(teacher -> teacher.status() == TeacherStatus.APPROVED)
        .filter(teacher -> teacher.communityCode().equals(session.communityCode()))
        .filter(teacher -> !teacher.id().equals(session.teaches()))
        .orElseThrow(() -> Problem.conflict("teacher-not-approved"));
  }

  private void requireWaiting(SessionView session, TeachingDecision decision) {
    var known = teachings.byId(session.id());
    if (known.isEmpty()) {
      if (decision.outcome() != Outcome.NOT_HELD) {
        throw Problem.conflict("attendance-missing");
      }
      teachings.await(session);
    } else if (known.get().outcome() != Outcome.WAITING) {
      throw Problem.conflict("teaching-confirmed");
    }
  }

  private void tell(SessionView session, TeacherView taught, TeachingDecision decision) {
    outbox.tell(
        new TeachingConfirmed(
            session.id(),
            session.version(),
            taught.personId(),
            session.communityCode(),
            CONTENT,
            session.startsAt(),
            session.endsAt(),
            decision.minutesOf(session),
            caller.id()));
  }
}
