package io.boyuan.booking.points;

/** Why points moved. */
public enum Reason {
  /** A verified service earned them. */
  SERVICE,
  /** A corrected service is worth more. */
  CORRECTION,
  /** A corrected service is worth less, or a voided one nothing. */
  REVERSAL,
  /** They paid for a booking. */
  BOOKING,
  /** They were paid for a booking and given back. */
  REFUND,
  /** Their time is over. */
  EXPIRY,
  /** An organization gave them to a member. */
  TRANSFER,
  /** Staff gave or took them, with a reason. */
  ADJUSTMENT,
  /** Their holder is no longer known here. */
  ERASURE
}
