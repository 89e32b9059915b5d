package io.boyuan.grid.agenda;

import io.boyuan.grid.meeting.MeetingView;
import io.boyuan.grid.meeting.WorkOnMeeting;
import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The parties add what they want to talk about; staff order it and drop what can wait (G7). */
@ApplicationScoped
class PrepareAgenda {

  private static final int MOST = 100;

  private final WorkOnMeeting meetings;
  private final DrawAgenda draw;
  private final Agendas agendas;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PrepareAgenda(
      WorkOnMeeting meetings,
      DrawAgenda draw,
      Agendas agendas,
      AuditTrail trail,
      ActingParty acting,
      Ids ids,
      Clock clock) {
    this.meetings = meetings;
    this.draw = draw;
    this.agendas = agendas;
    this.trail = trail;
    this.acting = acting;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  List<AgendaItem> of(UUID meetingId) {
    return agendas.of(meetings.read(meetingId).id());
  }

  /**
   * Draws the agenda, or what came up since.
   *
   * @param meetingId the meeting
   * @return the agenda
   * @throws Problem 403 {@code other-community}, 404, 409 {@code meeting-cancelled}, {@code
   *     minutes-signed}
   */
  @Transactional
  List<AgendaItem> draw(UUID meetingId) {
    var meeting = managed(meetingId);
    draw.draw(meeting);
    trail.record(Decision.of(meeting.communityCode(), "draw-agenda", "meeting", meetingId));
    return agendas.of(meetingId);
  }

  /**
   * Adds an item of one's own.
   *
   * @param meetingId the meeting
   * @param title in a few words
   * @param words what exactly, may be null
   * @return the item
   * @throws Problem 403 {@code other-community}, 404, 409 {@code meeting-cancelled}, {@code
   *     minutes-signed}, {@code agenda-full}
   */
  @Transactional
  AgendaItem add(UUID meetingId, String title, String words) {
    var meeting = meetings.hold(meetingId);
    acting.requireTakesPart(meeting.communityCode());
    requireOpen(meeting);
    if (agendas.of(meetingId).size() >= MOST) {
      throw Problem.conflict("agenda-full").with("most", MOST);
    }
    var id = ids.next();
    agendas.addOwn(id, meetingId, title, words);
    meetings.touch(meetingId);
    trail.record(Decision.of(meeting.communityCode(), "add-agenda-item", "agenda-item", id));
    return agendas.of(meetingId).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Drops an item, which is not drawn for this meeting again.
   *
   * @param meetingId the meeting
   * @param id the item
   * @throws Problem 403 {@code other-community}, 404, 409 {@code meeting-cancelled}, {@code
   *     minutes-signed}
   */
  @Transactional
  void drop(UUID meetingId, UUID id) {
    var meeting = managed(meetingId);
    if (!agendas.drop(meetingId, id, clock.instant())) {
      throw Problem.notFound();
    }
    meetings.touch(meetingId);
    trail.record(Decision.of(meeting.communityCode(), "drop-agenda-item", "agenda-item", id));
  }

  /**
   * Puts the agenda in another order.
   *
   * @param meetingId the meeting
   * @param ordered all of its items
   * @return the agenda
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code meeting-cancelled}, {@code
   *     minutes-signed}
   */
  @Transactional
  List<AgendaItem> order(UUID meetingId, List<UUID> ordered) {
    var meeting = managed(meetingId);
    var items = agendas.of(meetingId).stream().map(AgendaItem::id).toList();
    if (items.size() != ordered.size() || !new HashSet<>(ordered).equals(new HashSet<>(items))) {
      throw Problem.invalid("itemIds", "all-items-once");
    }
    agendas.order(meetingId, ordered);
    meetings.touch(meetingId);
    trail.record(Decision.of(meeting.communityCode(), "order-agenda", "meeting", meetingId));
    return agendas.of(meetingId);
  }

  private MeetingView managed(UUID meetingId) {
    var meeting = meetings.hold(meetingId);
    acting.requireManages(meeting.communityCode());
    requireOpen(meeting);
    return meeting;
  }

  private static void requireOpen(MeetingView meeting) {
    meeting.requireNotCancelled();
    meeting.requireNotSigned();
  }
}
