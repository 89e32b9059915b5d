package io.boyuan.volunteer.session;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.commitment.Commitments;
import io.boyuan.volunteer.training.Syllabus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Coordinators and staff put sessions on the calendar and call them off (V5). */
@ApplicationScoped
class ScheduleSessions {

  private final Syllabus syllabus;
  private final Sessions sessions;
  private final Commitments commitments;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ScheduleSessions(
      Syllabus syllabus,
      Sessions sessions,
      Commitments commitments,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.syllabus = syllabus;
    this.sessions = sessions;
    this.commitments = commitments;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Schedules a session.
   *
   * @param trainingId what is taught
   * @param plan when and where
   * @return the session
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code training-retired}
   */
  @Transactional
  SessionView schedule(UUID trainingId, SessionPlan plan) {
    var training = syllabus.taught(trainingId);
    caller.requireActsFor(training.communityCode());
    plan.requireSound(clock.instant());
    var id = ids.next();
    sessions.add(id, training, plan, clock.instant());
    trail.record(Decision.of(training.communityCode(), "schedule-session", "training-session", id));
    return sessions.byId(id).orElseThrow();
  }

  /**
   * Calls a session off.
   *
   * @param id the session
   * @param reason why
   * @return the session
   * @throws Problem 403 {@code other-community}, 404, 409 {@code training-session-cancelled},
   *     {@code training-session-begun}
   */
  @Transactional
  SessionView cancel(UUID id, String reason) {
    var session = sessions.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(session.view().communityCode());
    session.requireAhead(clock.instant());
    sessions.cancel(id, clock.instant());
    commitments.releaseAll(id);
    trail.record(
        Decision.of(session.view().communityCode(), "cancel-session", "training-session", id)
            .because(reason));
    return sessions.byId(id).orElseThrow();
  }

  @Transactional
  Page<SessionView> of(UUID trainingId, PageRequest request) {
    syllabus.everTaught(trainingId);
    return sessions.of(trainingId, clock.instant(), request);
  }

  @Transactional
  SessionView byId(UUID id) {
    return sessions.byId(id).orElseThrow(Problem::notFound);
  }
}
