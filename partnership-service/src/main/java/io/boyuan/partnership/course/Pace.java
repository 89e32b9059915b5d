package io.boyuan.partnership.course;

/** How often the sessions of a course are. */
public enum Pace {
  /** Once a week, on the same day and at the same time. */
  WEEKLY,
  /** Day after day at the same time, as the summer class (暑期班). */
  DAILY
}
