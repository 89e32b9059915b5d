package io.boyuan.booking.booking;

/** Why a booking is now as it is; told along with it. */
public enum Cause {
  /** Its holder did it. */
  HOLDER,
  /** Staff did it at the desk or the door. */
  STAFF,
  /** The space is closed. */
  SPACE_CLOSED,
  /** Who waited was offered a place. */
  OFFERED,
  /** Nobody confirmed in time. */
  HOLD_LAPSED,
  /** Nobody came. */
  NO_SHOW,
  /** An appeal was upheld. */
  APPEAL_UPHELD,
  /** The course has moved or was given up. */
  CLASS,
  /** Its holder is no longer known here. */
  PERSON_ERASED
}
