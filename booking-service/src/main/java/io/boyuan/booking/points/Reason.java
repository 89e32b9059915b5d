package io.boyuan.booking.points;

/** Why points moved. */
enum Reason {
  /** Verified service earned them. */
  SERVICE,
  /** A booking was paid. */
  BOOKING,
  /** A booking was cancelled. */
  REFUND
}
