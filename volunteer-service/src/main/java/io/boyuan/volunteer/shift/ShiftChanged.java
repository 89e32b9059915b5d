package io.boyuan.volunteer.shift;

/**
 * A shift was changed, in the transaction in which this is told.
 *
 * @param shift the shift, held
 * @param what what changed
 */
public record ShiftChanged(Shift shift, What what) {

  /** What changed. */
  public enum What {
    /** When it takes place. */
    MOVED,
    /** How many places it has. */
    PLACES,
    /** It does not take place. */
    CANCELLED
  }
}
