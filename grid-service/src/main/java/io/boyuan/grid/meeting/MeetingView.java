package io.boyuan.grid.meeting;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting of the three parties.
 *
 * @param id the meeting
 * @param communityCode whose parties meet
 * @param kind how often it comes
 * @param period which of its kind it is, such as 2026-W10, 2026-03, 2026-Q1 or 2026; null for an
 *     extra one
 * @param title what an extra one is about, null for the others
 * @param startsAt when
 * @param place where
 * @param movedFrom the holiday it would have fallen on, null when it did not
 * @param status where it stands
 * @param reason why it is cancelled, null when it is not
 * @param agendaDrawnAt when its agenda was drawn, null before
 * @param attendance which parties were present
 * @param minutesStatus where its minutes stand
 * @param version for If-Match
 */
@Schema(name = "Meeting")
public record MeetingView(
    UUID id,
    String communityCode,
    MeetingKind kind,
    String period,
    String title,
    Instant startsAt,
    String place,
    LocalDate movedFrom,
    MeetingStatus status,
    String reason,
    Instant agendaDrawnAt,
    List<Attendance> attendance,
    MinutesStatus minutesStatus,
    long version) {

  /**
   * Which parties were present.
   *
   * @return none before the meeting
   */
  public List<Party> present() {
    return attendance.stream().map(Attendance::party).collect(Collectors.toList());
  }

  /**
   * Refuses work on what does not take place.
   *
   * @throws Problem 409 {@code meeting-cancelled}
   */
  public void requireNotCancelled() {
    if (status == MeetingStatus.CANCELLED) {
      throw Problem.conflict("meeting-cancelled");
    }
  }

  /**
   * Refuses what comes after a meeting.
   *
   * @throws Problem 409 {@code meeting-cancelled}, {@code meeting-not-held}
   */
  public void requireHeld() {
    requireNotCancelled();
    if (status != MeetingStatus.HELD) {
      throw Problem.conflict("meeting-not-held");
    }
  }

  /**
   * Refuses to change what all have signed.
   *
   * @throws Problem 409 {@code minutes-signed}
   */
  public void requireNotSigned() {
    if (minutesStatus == MinutesStatus.SIGNED) {
      throw Problem.conflict("minutes-signed");
    }
  }

  /** Refuses to plan what has been held. */
  void requirePlanned() {
    requireNotCancelled();
    if (status == MeetingStatus.HELD) {
      throw Problem.conflict("meeting-held");
    }
  }
}
