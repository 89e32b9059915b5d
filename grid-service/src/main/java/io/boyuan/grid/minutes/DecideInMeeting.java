package io.boyuan.grid.minutes;

import io.boyuan.grid.decision.DecideTogether;
import io.boyuan.grid.decision.DecisionView;
import io.boyuan.grid.matter.WorkOnMatter;
import io.boyuan.grid.meeting.WorkOnMeeting;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Decisions on matters that are taken in a meeting (G7). */
@ApplicationScoped
class DecideInMeeting {

  private final WorkOnMeeting meetings;
  private final WorkOnMatter matters;
  private final DecideTogether decide;

  @Inject
  DecideInMeeting(WorkOnMeeting meetings, WorkOnMatter matters, DecideTogether decide) {
    this.meetings = meetings;
    this.matters = matters;
    this.decide = decide;
  }

  /**
   * Proposes a decision in a meeting.
   *
   * @param meetingId the meeting
   * @param matterId a matter of the same community
   * @param text what is to be decided
   * @param asked the parties whose consent it needs
   * @return the decision
   * @throws Problem 403 {@code other-community}, 404, 409 {@code matter-over}, {@code
   *     meeting-cancelled}, {@code minutes-signed}
   */
  @Transactional
  DecisionView propose(UUID meetingId, UUID matterId, String text, Set<Party> asked) {
    var meeting = meetings.hold(meetingId);
    meeting.requireNotCancelled();
    meeting.requireNotSigned();
    if (!matters.communityOf(matterId).equals(meeting.communityCode())) {
      throw Problem.notFound();
    }
    meetings.touch(meetingId);
    return decide.propose(matterId, meetingId, text, asked);
  }

  @Transactional
  Page<DecisionView> of(UUID meetingId, PageRequest request) {
    return decide.ofMeeting(meetings.read(meetingId).id(), request);
  }
}
