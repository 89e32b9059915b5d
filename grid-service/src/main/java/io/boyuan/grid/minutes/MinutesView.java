package io.boyuan.grid.minutes;

import io.boyuan.grid.meeting.Attendance;
import io.boyuan.grid.meeting.MinutesStatus;
import io.boyuan.grid.tripartite.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minutes of a meeting.
 *
 * @param meetingId the meeting
 * @param status where they stand
 * @param text what was said, null when there are none
 * @param attendance which parties were present
 * @param signatures which of them signed
 * @param notes what was added afterwards, a hundred at most
 * @param version for If-Match
 */
@Schema(name = "Minutes")
record MinutesView(
    UUID meetingId,
    MinutesStatus status,
    String text,
    List<Attendance> attendance,
    List<Signature> signatures,
    List<Note> notes,
    long version) {

  /**
   * That a party agrees with the minutes.
   *
   * @param party which
   * @param byName who signed for it
   * @param at when
   */
  @Schema(name = "MinutesSignature")
  record Signature(Party party, String byName, Instant at) {}

  /**
   * What was added after all had signed.
   *
   * @param party whose note it is, null when it is nobody's of the three
   * @param words what is corrected
   * @param byName who wrote it
   * @param at when
   */
  @Schema(name = "MinutesNote")
  record Note(Party party, String words, String byName, Instant at) {}
}
