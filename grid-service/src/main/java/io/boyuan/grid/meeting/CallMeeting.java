package io.boyuan.grid.meeting;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Staff call a meeting, move it or call it off, and say which parties came (G7). */
@ApplicationScoped
class CallMeeting {

  private final Meetings meetings;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Ids ids;
  private final Clock clock;

  @Inject
  CallMeeting(Meetings meetings, AuditTrail trail, ActingParty acting, Ids ids, Clock clock) {
    this.meetings = meetings;
    this.trail = trail;
    this.acting = acting;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Calls a meeting besides the regular ones.
   *
   * @param plan when, where and what about
   * @return the meeting
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-community}
   */
  @Transactional
  MeetingView call(MeetingPlan plan) {
    acting.requireManages(plan.communityCode());
    MeetingPlan.requireAhead(plan.startsAt(), clock.instant());
    var id = ids.next();
    meetings.addExtra(id, plan);
    trail.record(Decision.of(plan.communityCode(), "call-meeting", "meeting", id));
    return meetings.byId(id).orElseThrow();
  }

  /**
   * Moves a meeting to another time or place.
   *
   * @param id the meeting
   * @param startsAt when
   * @param place where
   * @param ifMatch the version that was read
   * @return the meeting
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code meeting-held}, {@code
   *     meeting-cancelled}, 412, 428
   */
  @Transactional
  MeetingView move(UUID id, Instant startsAt, String place, String ifMatch) {
    var meeting = managed(id);
    EntityTags.require(ifMatch, meeting.version());
    meeting.requirePlanned();
    MeetingPlan.requireAhead(startsAt, clock.instant());
    meetings.move(id, startsAt, place);
    trail.record(Decision.of(meeting.communityCode(), "move-meeting", "meeting", id));
    return meetings.byId(id).orElseThrow();
  }

  /**
   * Calls a meeting off.
   *
   * @param id the meeting
   * @param reason why
   * @return the meeting
   * @throws Problem 403 {@code other-community}, 404, 409 {@code meeting-held}, {@code
   *     meeting-cancelled}
   */
  @Transactional
  MeetingView cancel(UUID id, String reason) {
    var meeting = managed(id);
    meeting.requirePlanned();
    meetings.cancel(id, reason);
    trail.record(
        Decision.of(meeting.communityCode(), "cancel-meeting", "meeting", id).because(reason));
    return meetings.byId(id).orElseThrow();
  }

  /**
   * Says which parties came; the meeting is held by that.
   *
   * @param id a meeting that has begun
   * @param attendance the parties that were present
   * @return the meeting
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code meeting-ahead}, {@code
   *     meeting-cancelled}, {@code minutes-fixed}
   */
  @Transactional
  MeetingView attended(UUID id, List<Attendance> attendance) {
    var meeting = managed(id);
    meeting.requireNotCancelled();
    if (meeting.startsAt().isAfter(clock.instant())) {
      throw Problem.conflict("meeting-ahead");
    }
    if (meeting.minutesStatus().compareTo(MinutesStatus.FIXED) >= 0) {
      throw Problem.conflict("minutes-fixed");
    }
    if (new HashSet<>(attendance.stream().map(Attendance::party).toList()).size()
        != attendance.size()) {
      throw Problem.invalid("parties", "party-once");
    }
    meetings.attended(id, attendance);
    trail.record(Decision.of(meeting.communityCode(), "record-attendance", "meeting", id));
    return meetings.byId(id).orElseThrow();
  }

  @Transactional
  Page<MeetingView> of(String community, Instant from, PageRequest request) {
    acting.requireReads(community);
    return meetings.of(community, from == null ? Instant.EPOCH : from, request);
  }

  private MeetingView managed(UUID id) {
    var meeting = meetings.holding(id).orElseThrow(Problem::notFound);
    acting.requireManages(meeting.communityCode());
    return meeting;
  }
}
