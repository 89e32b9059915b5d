package io.boyuan.grid.meeting;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other features do to a meeting: its agenda, its minutes, and what it leaves to be done. */
@ApplicationScoped
public class WorkOnMeeting {

  private final Meetings meetings;
  private final ActingParty acting;

  @Inject
  WorkOnMeeting(Meetings meetings, ActingParty acting) {
    this.meetings = meetings;
    this.acting = acting;
  }

  /**
   * A meeting as the caller may read it.
   *
   * @param id the meeting
   * @return the meeting
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  public MeetingView read(UUID id) {
    var meeting = meetings.byId(id).orElseThrow(Problem::notFound);
    acting.requireReads(meeting.communityCode());
    return meeting;
  }

  /**
   * A meeting, held until the end of the transaction.
   *
   * @param id the meeting
   * @return the meeting
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MeetingView hold(UUID id) {
    return meetings.holding(id).orElseThrow(Problem::notFound);
  }

  /**
   * Remembers that somebody prepared a meeting, so that another cadence leaves it as it is.
   *
   * @param id the meeting
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void touch(UUID id) {
    meetings.touch(id);
  }

  /**
   * Remembers when its agenda was drawn.
   *
   * @param id the meeting
   * @param now when
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void drawn(UUID id, Instant now) {
    meetings.drawn(id, now);
  }

  /**
   * Meetings that are planned and have no agenda yet.
   *
   * @param from after when they start
   * @param until by when they start
   * @param most how many at most
   * @return earliest first
   */
  @Transactional
  public List<UUID> withoutAgenda(Instant from, Instant until, int most) {
    return meetings.withoutAgenda(from, until, most);
  }

  /**
   * Writes a draft of the minutes.
   *
   * @param id a meeting that is held until the end of the transaction
   * @param text the minutes
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(UUID id, String text) {
    meetings.write(id, text);
  }

  /**
   * Takes the minutes further.
   *
   * @param id a meeting that is held until the end of the transaction
   * @param status where they stand now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void minutes(UUID id, MinutesStatus status) {
    meetings.minutes(id, status);
  }

  /**
   * The minutes.
   *
   * @param id the meeting
   * @return null when there are none
   */
  @Transactional
  public String minutesOf(UUID id) {
    return meetings.minutesOf(id).orElse(null);
  }
}
