package io.boyuan.volunteer.session;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.completion.CompleteTraining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.TreeSet;
import java.util.UUID;

/** A coordinator or staff mark who came to a session, which may complete a training (V5). */
@ApplicationScoped
class MarkAttendance {

  private final Sessions sessions;
  private final Participants participants;
  private final CompleteTraining complete;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  MarkAttendance(
      Sessions sessions,
      Participants participants,
      CompleteTraining complete,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.sessions = sessions;
    this.participants = participants;
    this.complete = complete;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Marks all of a list, or none of it.
   *
   * @param sessionId the session
   * @param list who came and who did not
   * @throws Problem 400, 403 {@code other-community}, {@code own-training}, 404, 409 {@code
   *     training-session-cancelled}, {@code training-session-ahead}, {@code not-in-session}, {@code
   *     completion-stands} when staff have to revoke a completion first
   */
  @Transactional
  void mark(UUID sessionId, AttendanceList list) {
    list.requireSound();
    var session = sessions.holding(sessionId).orElseThrow(Problem::notFound);
    caller.requireActsFor(session.view().communityCode());
    if (list.volunteers().contains(caller.id())) {
      throw Problem.forbidden("own-training");
    }
    session.requireBegun(clock.instant());
    requireParticipants(sessionId, list);
    UUID trainingId = session.view().trainingId();
    complete.hold(trainingId, list.volunteers());
    if (participants.haveCompleted(sessionId, list.those(false))) {
      throw Problem.conflict("completion-stands");
    }
    var now = clock.instant();
    participants.mark(sessionId, list.those(true), true, caller.id(), now);
    participants.mark(sessionId, list.those(false), false, caller.id(), now);
    complete.ifDue(trainingId, list.those(true));
    trail.record(
        Decision.of(
                session.view().communityCode(), "mark-attendance", "training-session", sessionId)
            .with("attended", list.those(true).size())
            .with("absent", list.those(false).size()));
  }

  private void requireParticipants(UUID sessionId, AttendanceList list) {
    var unknown = new TreeSet<>(list.volunteers());
    unknown.removeAll(participants.among(sessionId, list.volunteers()));
    if (!unknown.isEmpty()) {
      throw Problem.conflict("not-in-session").with("volunteerIds", unknown);
    }
  }

  @Transactional
  Page<ParticipantView> participants(UUID sessionId, PageRequest request) {
    var session = sessions.byId(sessionId).orElseThrow(Problem::notFound);
    caller.requireActsFor(session.communityCode());
    return participants.ofSession(sessionId, request);
  }
}
