package io.boyuan.partnership.checkin;

import io.boyuan.partnership.attendance.AttendanceMarked;
import io.boyuan.partnership.attendance.AttendancePolicy;
import io.boyuan.partnership.attendance.Attendances;
import io.boyuan.partnership.attendance.Means;
import io.boyuan.partnership.attendance.OwnPresence;
import io.boyuan.partnership.attendance.Presence;
import io.boyuan.partnership.enrolment.EnrolmentView;
import io.boyuan.partnership.enrolment.Enrolments;
import io.boyuan.partnership.session.SessionStatus;
import io.boyuan.partnership.session.SessionView;
import io.boyuan.partnership.session.Sessions;
import io.boyuan.partnership.teacher.LeadsClasses;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.code.ChangingCode;
import io.boyuan.platform.code.WrongCodes;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The teacher or staff show a code; who takes part, or a guardian, takes it (P5). */
@ApplicationScoped
class CheckIntoSession {

  private final Sessions sessions;
  private final SessionCodes codes;
  private final Enrolments enrolments;
  private final Attendances attendances;
  private final AttendancePolicy policy;
  private final WrongCodes wrong;
  private final LeadsClasses leads;
  private final Event<AttendanceMarked> marked;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CheckIntoSession(
      Sessions sessions,
      SessionCodes codes,
      Enrolments enrolments,
      Attendances attendances,
      AttendancePolicy policy,
      WrongCodes wrong,
      LeadsClasses leads,
      Event<AttendanceMarked> marked,
      Caller caller,
      Clock clock) {
    this.sessions = sessions;
    this.codes = codes;
    this.enrolments = enrolments;
    this.attendances = attendances;
    this.policy = policy;
    this.wrong = wrong;
    this.leads = leads;
    this.marked = marked;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The code to show now.
   *
   * @throws Problem 404 also for who neither teaches nor is staff, 409 {@code session-cancelled},
   *     {@code check-in-closed}
   */
  @Transactional
  ChangingCode code(UUID sessionId) {
    var session = sessions.byId(sessionId).orElseThrow(Problem::notFound);
    leads.requireAny(session.communityCode(), session.leaders());
    var now = clock.instant();
    requireOpen(session, now);
    return ChangingCode.at(now, codes.secretOf(sessionId));
  }

  /**
   * Checks the caller in, or a child they care for.
   *
   * @throws Problem 400, 403 {@code own-attendance} for who can show the code, 404, 409 {@code
   *     session-cancelled}, {@code check-in-closed}, {@code not-enrolled}, {@code
   *     attendance-marked}, {@code code-expired}, {@code too-many-tries}
   */
  @Transactional
  OwnPresence checkIn(UUID sessionId, ShownCode shown) {
    var session = sessions.byId(sessionId).orElseThrow(Problem::notFound);
    var now = clock.instant();
    requireOpen(session, now);
    var place = placeFor(session, shown.enrolmentId());
    if (leads.isAnyOrStaff(session.communityCode(), session.leaders())) {
      throw Problem.forbidden("own-attendance");
    }
    requireShown(sessionId, shown.code(), now);
    var inTime = session.startsAt().plus(policy.lateAfter());
    var presence = now.isAfter(inTime) ? Presence.LATE : Presence.PRESENT;
    if (!attendances.checkIn(session, place.id(), presence, caller.id(), now)) {
      throw Problem.conflict("attendance-marked");
    }
    marked.fire(new AttendanceMarked(session, List.of(place.id())));
    return new OwnPresence(sessionId, session.startsAt(), presence, Means.CODE, now);
  }

  private void requireOpen(SessionView session, Instant now) {
    if (session.status() == SessionStatus.CANCELLED) {
      throw Problem.conflict("session-cancelled");
    }
    if (now.isBefore(session.startsAt().minus(policy.opensBefore()))
        || now.isAfter(session.endsAt())) {
      throw Problem.conflict("check-in-closed");
    }
  }

  private EnrolmentView placeFor(SessionView session, UUID enrolmentId) {
    var places = enrolments.placesOf(session.courseId(), caller.id());
    if (places.isEmpty()) {
      throw Problem.conflict("not-enrolled");
    }
    if (enrolmentId == null) {
      if (places.size() > 1) {
        throw Problem.invalid("enrolmentId", "one-of-several");
      }
      return places.getFirst();
    }
    return places.stream()
        .filter(place -> place.id().equals(enrolmentId))
        .findFirst()
        .orElseThrow(() -> Problem.conflict("not-enrolled"));
  }

  /** Six digits could be tried out. */
  private void requireShown(UUID sessionId, String code, Instant now) {
    if (wrong.areTooMany(sessionId, caller.id())) {
      throw Problem.conflict("too-many-tries");
    }
    var secret = codes.known(sessionId);
    if (secret.isEmpty() || !ChangingCode.isShown(code, now, secret.get())) {
      wrong.note(sessionId, caller.id());
      throw Problem.conflict("code-expired");
    }
  }
}
