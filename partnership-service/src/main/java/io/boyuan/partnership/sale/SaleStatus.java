package io.boyuan.partnership.sale;

/** Where a charity sale stands. */
public enum SaleStatus {
  /** It is announced. */
  PLANNED,
  /** It sells. */
  OPEN,
  /** One person counted what came in; another has to confirm it. */
  COUNTED,
  /** What came in is in the fund's book. */
  CLOSED,
  /** It does not take place. */
  CANCELLED
}
