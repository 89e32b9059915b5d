package io.boyuan.volunteer.session;

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

/** A volunteer signs up for a session, or leaves it, until it begins (V5). */
@ApplicationScoped
class JoinSession {

  private final Sessions sessions;
  private final Participants participants;
  private final Syllabus syllabus;
  private final Commitments commitments;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  JoinSession(
      Sessions sessions,
      Participants participants,
      Syllabus syllabus,
      Commitments commitments,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.sessions = sessions;
    this.participants = participants;
    this.syllabus = syllabus;
    this.commitments = commitments;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Signs the caller up.
   *
   * @param sessionId the session
   * @return their sign-up
   * @throws Problem 404, 409 {@code training-retired}, {@code training-session-cancelled}, {@code
   *     training-session-begun}, {@code already-in-session}, {@code training-session-full}
   */
  @Transactional
  MySession join(UUID sessionId) {
    var session = sessions.holding(sessionId).orElseThrow(Problem::notFound);
    syllabus.taught(session.view().trainingId());
    session.requireAhead(clock.instant());
    if (participants.of(sessionId, caller.id()).isPresent()) {
      throw Problem.conflict("already-in-session");
    }
    session.requirePlace();
    sessions.take(sessionId, 1);
    var view = session.view();
    var id = ids.next();
    commitments.requireFree(caller.id(), sessionId, view.startsAt(), view.endsAt());
    participants.add(id, view, caller.id(), caller.name(), clock.instant());
    commitments.take(
        new Commitments.Commitment(
            id, Commitments.Kind.TRAINING, sessionId, view.startsAt(), view.endsAt()),
        caller.id());
    return participants.of(sessionId, caller.id()).orElseThrow();
  }

  /**
   * Takes the caller's sign-up back.
   *
   * @param sessionId the session
   * @throws Problem 404 also without a sign-up, 409 {@code training-session-cancelled}, {@code
   *     training-session-begun}
   */
  @Transactional
  void leave(UUID sessionId) {
    var session = sessions.holding(sessionId).orElseThrow(Problem::notFound);
    var own = participants.of(sessionId, caller.id()).orElseThrow(Problem::notFound);
    session.requireAhead(clock.instant());
    participants.leave(sessionId, caller.id(), clock.instant());
    commitments.release(own.signUpId());
    sessions.take(sessionId, -1);
  }

  @Transactional
  MySession mine(UUID sessionId) {
    return participants.of(sessionId, caller.id()).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<MySession> mine(PageRequest request) {
    return participants.ofVolunteer(caller.id(), request);
  }
}
