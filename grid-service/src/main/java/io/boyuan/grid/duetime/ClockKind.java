package io.boyuan.grid.duetime;

/** Which minutes count until something is due. */
public enum ClockKind {
  /** Every minute of every day. */
  CALENDAR,
  /** Minutes of working hours on working days, make-up days included, holidays not. */
  WORKING
}
