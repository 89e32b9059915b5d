package io.boyuan.grid.agenda;

import io.boyuan.grid.action.OverdueActions;
import io.boyuan.grid.meeting.MeetingView;
import io.boyuan.grid.meeting.WorkOnMeeting;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.time.Ids;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Draws the agenda of a meeting three days ahead: overdue actions, then open matters (G7). To draw
 * again adds what came up since and leaves the rest as it is.
 */
@ApplicationScoped
class DrawAgenda {

  private static final Logger LOG = Logger.getLogger(DrawAgenda.class);
  private static final Duration AHEAD = Duration.ofDays(3);
  private static final int PORTION = 100;

  private final WorkOnMeeting meetings;
  private final OverdueActions actions;
  private final MattersToDiscuss matters;
  private final Agendas agendas;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DrawAgenda(
      WorkOnMeeting meetings,
      OverdueActions actions,
      MattersToDiscuss matters,
      Agendas agendas,
      Ids ids,
      Clock clock) {
    this.meetings = meetings;
    this.actions = actions;
    this.matters = matters;
    this.agendas = agendas;
    this.ids = ids;
    this.clock = clock;
  }

  @Scheduled(
      every = "15m",
      delayed = "50s",
      identity = "draw-agendas",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var now = clock.instant();
    var due = meetings.withoutAgenda(now, now.plus(AHEAD), PORTION);
    while (!due.isEmpty()
        && OneByOne.each(
            due,
            id -> draw(meetings.hold(id)),
            (id, e) -> LOG.errorf(e, "The agenda of meeting %s could not be drawn", id))) {
      due = meetings.withoutAgenda(now, now.plus(AHEAD), PORTION);
    }
  }

  /** Draws the agenda of a meeting that is held until the end of the transaction. */
  void draw(MeetingView meeting) {
    for (var action : actions.of(meeting.communityCode())) {
      agendas.addAction(ids.next(), meeting.id(), action.id(), action.title());
    }
    for (var found : matters.of(meeting.communityCode())) {
      agendas.addMatter(ids.next(), meeting.id(), found);
    }
    meetings.drawn(meeting.id(), clock.instant());
  }
}
