package io.boyuan.partnership.session;

import io.boyuan.partnership.teacher.TeacherStatus;
import io.boyuan.partnership.teacher.Teachers;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff say who teaches a session instead of its teacher, until it is over (P5). */
@ApplicationScoped
class NameSubstitute {

  private final Sessions sessions;
  private final Teachers teachers;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  NameSubstitute(
      Sessions sessions, Teachers teachers, AuditTrail trail, Caller caller, Clock clock) {
    this.sessions = sessions;
    this.teachers = teachers;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Says who does, or that its teacher does after all.
   *
   * @param id the session
   * @param teacherId who teaches it instead, null for nobody
   * @param ifMatch the version that was read
   * @return the session
   * @throws Problem 403 {@code other-community}, 404, 409 {@code session-cancelled}, {@code
   *     session-over}, {@code teacher-not-approved}, {@code teacher-busy}, 412, 428
   */
  @Transactional
  SessionView name(UUID id, UUID teacherId, String ifMatch) {
    var session = sessions.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(session.communityCode());
    EntityTags.require(ifMatch, session.version());
    if (session.status() == SessionStatus.CANCELLED) {
      throw Problem.conflict("session-cancelled");
    }
    if (!session.endsAt().isAfter(clock.instant())) {
      throw Problem.conflict("session-over");
    }
    if (teacherId != null) {
      requireTeaches(teacherId, session);
    }
    sessions.substitute(id, teacherId);
    trail.record(Decision.of(session.communityCode(), "name-substitute", "session", id));
    return sessions.byId(id).orElseThrow();
  }

  private void requireTeaches(UUID teacherId, SessionView session) {
    boolean mayTeach =
        teachers
            .byId(teacherId)
            .filter(teacher -> teacher.status() == TeacherStatus.APPROVED)
            .filter(teacher -> teacher.communityCode().equals(session.communityCode()))
            .filter(teacher -> !teacher.id().equals(session.teacherId()))
            .isPresent();
    if (!mayTeach) {
      throw Problem.conflict("teacher-not-approved");
    }
    if (sessions.isElsewhere(teacherId, session)) {
      throw Problem.conflict("teacher-busy");
    }
  }
}
