package io.boyuan.volunteer.talentday;

import java.time.Instant;
import java.util.UUID;

/**
 * A number in a queue.
 *
 * @param id the number's id
 * @param standId at which stand
 * @param number what is called
 * @param residentName who drew it
 * @param status where it stands
 * @param ahead how many wait before it, null when it does not wait
 * @param drawnAt when it was drawn
 */
record NumberView(
    UUID id,
    UUID standId,
    int number,
    String residentName,
    Status status,
    Integer ahead,
    Instant drawnAt) {

  /** Where a number stands. */
  enum Status {
    /** Not called yet. */
    WAITING,
    /** Being served. */
    CALLED,
    /** Was served. */
    SERVED,
    /** Did not come when called. */
    SKIPPED,
    /** Gave it back. */
    LEFT,
    /** The stand closed before it was called. */
    UNSERVED
  }
}
