package io.boyuan.partnership.webhooksending;

import java.time.Duration;

/**
 * What came of sending an event.
 *
 * @param status what the receiver answered, 0 when it did not
 * @param trouble why it did not, null when it did
 * @param answer how the answer begins, null when there was none
 * @param retryAfter when the receiver wants to be asked again, null when it did not say
 * @param took how long it took
 */
record Outcome(int status, Trouble trouble, String answer, Duration retryAfter, Duration took) {

  private static final int GONE = 410;
  private static final int TOO_MANY = 429;

  /** Why a receiver did not answer. */
  enum Trouble {
    /** Its name leads nowhere. */
    UNKNOWN_HOST,
    /** Its name leads to an address that is not public. */
    ADDRESS_NOT_PUBLIC,
    /** Nobody listens there, or hung up. */
    NO_CONNECTION,
    /** Its certificate is not its name's, or nobody's. */
    TLS,
    /** It took too long. */
    TIMEOUT
  }

  static Outcome without(Trouble trouble, Duration took) {
    return new Outcome(0, trouble, null, null, took);
  }

  boolean isDelivered() {
    return status >= 200 && status < 300;
  }

  /** Whether the receiver works, and refuses this event alone. */
  boolean isOfEventAlone() {
    return status >= 400
        && status < 500
        && status != GONE
        && status != TOO_MANY
        && retryAfter == null;
  }

  boolean isGone() {
    return status == GONE;
  }
}
