package io.boyuan.grid.meeting;

/** Where a meeting stands. */
public enum MeetingStatus {
  /** It is to take place. */
  PLANNED,
  /** It took place: who was present is known. */
  HELD,
  /** It does not take place. */
  CANCELLED
}
