package io.boyuan.partnership.enrolment;

/** By which way somebody comes to a place. */
enum WayIn {
  /** They ask for it. */
  ASKING,
  /** They waited for it. */
  WAITING,
  /** Staff let them in: before it opens, after it closed, past the queue; never past the places. */
  LET_IN
}
