package io.boyuan.partnership.fund;

/** Why money of a fund moved. */
public enum FundReason {
  /** It was there before the book was kept here. */
  OPENING,
  /** A charity sale was closed. */
  TAKINGS,
  /** Its count found more or less than was recorded. */
  DIFFERENCE,
  /** Somebody gave it. */
  DONATION,
  /** It was paid out. */
  SPENDING,
  /** It was brought from one place to another. */
  TRANSFER,
  /** A mistake was taken back. */
  REVERSAL
}
