package io.boyuan.grid.minutes;

import io.boyuan.grid.meeting.MeetingView;
import io.boyuan.grid.meeting.MinutesStatus;
import io.boyuan.grid.meeting.WorkOnMeeting;
import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.UUID;

/**
 * Staff write the minutes and put them to the parties; once each party that was present has signed
 * they stay as they are, and what is wrong with them is noted below (G7).
 */
@ApplicationScoped
class KeepMinutes {

  private static final int MOST_NOTES = 100;

  private final WorkOnMeeting meetings;
  private final Signatures signatures;
  private final AuditTrail trail;
  private final ActingParty acting;

  @Inject
  KeepMinutes(WorkOnMeeting meetings, Signatures signatures, AuditTrail trail, ActingParty acting) {
    this.meetings = meetings;
    this.signatures = signatures;
    this.trail = trail;
    this.acting = acting;
  }

  @Transactional
  MinutesView of(UUID meetingId) {
    return shown(meetings.read(meetingId));
  }

  /**
   * Writes a draft, which has to be signed anew.
   *
   * @param meetingId a meeting that was held
   * @param text the minutes
   * @param ifMatch the version that was read
   * @return the minutes
   * @throws Problem 403 {@code other-community}, 404, 409 {@code meeting-not-held}, {@code
   *     meeting-cancelled}, {@code minutes-signed}, 412, 428
   */
  @Transactional
  MinutesView write(UUID meetingId, String text, String ifMatch) {
    var meeting = meetings.hold(meetingId);
    acting.requireManages(meeting.communityCode());
    EntityTags.require(ifMatch, meeting.version());
    meeting.requireHeld();
    meeting.requireNotSigned();
    meetings.write(meetingId, text);
    signatures.tear(meetingId);
    return recorded(meeting, "write-minutes");
  }

  /**
   * Puts the draft to the parties.
   *
   * @param meetingId the meeting
   * @return the minutes
   * @throws Problem 403 {@code other-community}, 404, 409 {@code no-draft}
   */
  @Transactional
  MinutesView fix(UUID meetingId) {
    var meeting = meetings.hold(meetingId);
    acting.requireManages(meeting.communityCode());
    if (meeting.minutesStatus() != MinutesStatus.DRAFT) {
      throw Problem.conflict("no-draft");
    }
    meetings.minutes(meetingId, MinutesStatus.FIXED);
    return recorded(meeting, "fix-minutes");
  }

  /**
   * Signs for the caller's party; when all that were present have, the minutes stay as they are.
   *
   * @param meetingId the meeting
   * @param party the party the caller signs for
   * @return the minutes
   * @throws Problem 403 {@code not-your-party}, 404, 409 {@code minutes-not-fixed}, {@code
   *     party-not-present}
   */
  @Transactional
  MinutesView sign(UUID meetingId, Party party) {
    var meeting = meetings.hold(meetingId);
    acting.requireActsFor(meeting.communityCode(), party);
    if (meeting.minutesStatus().compareTo(MinutesStatus.FIXED) < 0) {
      throw Problem.conflict("minutes-not-fixed");
    }
    if (!meeting.present().contains(party)) {
      throw Problem.conflict("party-not-present");
    }
    signatures.sign(meetingId, party);
    var signed =
        new HashSet<>(signatures.of(meetingId).stream().map(MinutesView.Signature::party).toList());
    boolean isSignedByAll = signed.containsAll(meeting.present());
    meetings.minutes(meetingId, isSignedByAll ? MinutesStatus.SIGNED : meeting.minutesStatus());
    return recorded(meeting, "sign-minutes");
  }

  /**
   * Notes what is to be said about minutes that are put to the parties or signed.
   *
   * @param meetingId the meeting
   * @param words the note
   * @return the minutes
   * @throws Problem 403 {@code other-community}, 404, 409 {@code minutes-not-fixed}, {@code
   *     too-many-notes}
   */
  @Transactional
  MinutesView note(UUID meetingId, String words) {
    var meeting = meetings.hold(meetingId);
    acting.requireTakesPart(meeting.communityCode());
    if (meeting.minutesStatus().compareTo(MinutesStatus.FIXED) < 0) {
      throw Problem.conflict("minutes-not-fixed");
    }
    if (signatures.notesOf(meetingId).size() >= MOST_NOTES) {
      throw Problem.conflict("too-many-notes").with("most", MOST_NOTES);
    }
    signatures.note(meetingId, meeting.communityCode(), words);
    meetings.minutes(meetingId, meeting.minutesStatus());
    return recorded(meeting, "note-minutes");
  }

  private MinutesView recorded(MeetingView meeting, String action) {
    trail.record(Decision.of(meeting.communityCode(), action, "meeting", meeting.id()));
    return shown(meetings.hold(meeting.id()));
  }

  private MinutesView shown(MeetingView meeting) {
    return new MinutesView(
        meeting.id(),
        meeting.minutesStatus(),
        meetings.minutesOf(meeting.id()),
        meeting.attendance(),
        signatures.of(meeting.id()),
        signatures.notesOf(meeting.id()),
        meeting.version());
  }
}
