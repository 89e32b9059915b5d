package io.boyuan.partnership.course;

/** Where a course stands. */
public enum CourseStatus {
  /** Staff plan it; nobody else sees it. */
  DRAFT,
  /** Its timetable is published; people enrol. */
  PUBLISHED,
  /** It does not take place. */
  CANCELLED
}
