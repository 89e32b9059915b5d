package io.boyuan.partnership.timetable;

/** How a timetable is made. */
public enum Method {
  /** One course after the other, at once. */
  QUICK,
  /** By a planner that weighs all courses against each other, within half a minute. */
  THOROUGH
}
