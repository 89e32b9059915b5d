package io.boyuan.volunteer.dispatch;

import java.util.UUID;

/**
 * Something became of an order, in the transaction in which this is told.
 *
 * @param orderId the order, held with its shift
 * @param what what
 * @param freed the sign-up of who has a place no longer, null when nobody gave one up
 */
public record OrderTurned(UUID orderId, What what, UUID freed) {

  /** What became of it. */
  public enum What {
    /** It takes place at another time or elsewhere, presses otherwise, or wants another number. */
    MOVED,
    /** Another number of its places is taken. */
    COUNTED,
    /** It has begun: nobody is asked any more. */
    BEGUN,
    /** Nobody is wanted any more. */
    CANCELLED
  }
}
