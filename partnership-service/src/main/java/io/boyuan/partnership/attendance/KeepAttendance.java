package io.boyuan.partnership.attendance;

import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.enrolment.Enrolments;
import io.boyuan.partnership.session.SessionStatus;
import io.boyuan.partnership.session.SessionView;
import io.boyuan.partnership.session.Sessions;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.partnership.teacher.LeadsClasses;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The teacher or staff keep the list of a session; nobody marks themselves (P5). */
@ApplicationScoped
class KeepAttendance {

  private final Sessions sessions;
  private final Courses courses;
  private final Enrolments enrolments;
  private final Attendances attendances;
  private final AttendancePolicy policy;
  private final LeadsClasses leads;
  private final CommunityStaff staff;
  private final Event<AttendanceMarked> marked;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  KeepAttendance(
      Sessions sessions,
      Courses courses,
      Enrolments enrolments,
      Attendances attendances,
      AttendancePolicy policy,
      LeadsClasses leads,
      CommunityStaff staff,
      Event<AttendanceMarked> marked,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.sessions = sessions;
    this.courses = courses;
    this.enrolments = enrolments;
    this.attendances = attendances;
    this.policy = policy;
    this.leads = leads;
    this.staff = staff;
    this.marked = marked;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Says who was there, and corrects it. Until three days after the end the teacher does; later
   * staff, with a reason.
   *
   * @throws Problem 400, 403 {@code own-attendance}, 404 also for others, 409 {@code
   *     session-cancelled}, {@code session-not-begun}, {@code attendance-closed}, {@code
   *     not-enrolled}, 412, 428 once anything is known of anybody
   */
  @Transactional
  long mark(UUID sessionId, AttendanceList list, String ifMatch) {
    list.requireSound();
    var session = led(sessionId);
    boolean isLate = requireOpen(session, list);
    if (attendances.isAmong(caller.id(), list.enrolmentIds())) {
      throw Problem.forbidden("own-attendance");
    }
    // Lists of a course are kept one after the other, so that absences are counted once.
    courses.hold(session.courseId());
    attendances.versionOf(session).require(ifMatch);
    attendances
        .notEnrolled(session.courseId(), list.enrolmentIds())
        .ifPresent(
            id -> {
              throw Problem.conflict("not-enrolled").with("enrolmentId", id);
            });
    var changed = attendances.keep(session, list, caller.id(), clock.instant());
    if (isLate) {
      trail.record(
          Decision.of(session.communityCode(), "correct-attendance", "session", sessionId)
              .because(list.reason())
              .with("people", changed.size()));
    }
    marked.fire(new AttendanceMarked(session, changed));
    return attendances.versionOf(session).number();
  }

  @Transactional
  Defined<Page<ListedAttendance>> list(UUID sessionId, PageRequest request) {
    var session = led(sessionId);
    // The version first: what is marked meanwhile makes it old.
    long version = attendances.versionOf(session).number();
    return new Defined<>(attendances.listed(session, request), version, false);
  }

  /** How it came to stand so, the latest first. */
  @Transactional
  List<AttendanceStep> steps(UUID sessionId, UUID enrolmentId) {
    led(sessionId);
    return attendances.steps(sessionId, enrolmentId);
  }

  /**
   * What is known of one's own participant.
   *
   * @throws Problem 404 also for one of somebody else
   */
  @Transactional
  List<OwnPresence> own(UUID enrolmentId) {
    boolean isOwn =
        enrolments
            .byId(enrolmentId)
            .filter(enrolment -> enrolment.personId().equals(caller.id()))
            .isPresent();
    if (!isOwn) {
      throw Problem.notFound();
    }
    return attendances.of(enrolmentId);
  }

  private SessionView led(UUID sessionId) {
    var session = sessions.byId(sessionId).orElseThrow(Problem::notFound);
    leads.requireAny(session.communityCode(), session.leaders());
    return session;
  }

  private boolean requireOpen(SessionView session, AttendanceList list) {
    if (session.status() == SessionStatus.CANCELLED) {
      throw Problem.conflict("session-cancelled");
    }
    var now = clock.instant();
    if (now.isBefore(session.startsAt())) {
      throw Problem.conflict("session-not-begun");
    }
    if (!now.isAfter(session.endsAt().plus(policy.listFor()))) {
      return false;
    }
    if (!staff.isOf(session.communityCode())) {
      throw Problem.conflict("attendance-closed");
    }
    if (!list.hasReason()) {
      throw Problem.invalid("reason", "reason-when-late");
    }
    return true;
  }
}
