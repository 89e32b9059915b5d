package io.boyuan.volunteer.shift;

import java.util.UUID;

/**
 * A shift was changed, in the transaction in which this is told.
 *
 * @param shiftId the shift, held
 * @param what what changed
 */
public record ShiftChanged(UUID shiftId, What what) {

  /** What changed. */
  public enum What {
    /** When it takes place. */
    MOVED,
    /** Where it takes place, and perhaps how many places it has. */
    ELSEWHERE,
    /** How many places it has. */
    PLACES,
    /** It does not take place. */
    CANCELLED
  }
}
