package io.boyuan.partnership.enrolment;

/** Where somebody's enrolment stands. */
public enum EnrolmentStatus {
  /** They have a place. */
  ENROLLED,
  /** They wait for one. */
  WAITING,
  /** They left. */
  WITHDRAWN,
  /** There is nothing to take part in any more, or nothing to wait for. */
  ENDED;

  /** Whether they have a place or wait for one. */
  boolean isStanding() {
    return this == ENROLLED || this == WAITING;
  }
}
