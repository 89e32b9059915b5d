package io.boyuan.partnership.timetable;

/** Where a timetable stands. */
public enum TimetableStatus {
  /** The planner is at work. */
  PLANNING,
  /** Staff look at it and change it. */
  DRAFT,
  /** It holds. */
  PUBLISHED,
  /** Another holds now. */
  SUPERSEDED,
  /** Planning did not end. */
  FAILED,
  /** Staff did not want it. */
  DISCARDED
}
