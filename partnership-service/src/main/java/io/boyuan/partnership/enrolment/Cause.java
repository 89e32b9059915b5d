package io.boyuan.partnership.enrolment;

/** How an enrolment came to stand as it does. */
public enum Cause {
  /** They, or who cares for them, asked. */
  ASKED,
  /** A place came free for who waited longest. */
  MOVED_UP,
  /** Staff let them in, with a reason. */
  LET_IN,
  /** Enrolment closed while they waited. */
  CLOSED,
  /** They have another class at that time by now. */
  BUSY,
  /** The course was called off. */
  COURSE_CANCELLED,
  /** The person had their data erased. */
  ERASED
}
