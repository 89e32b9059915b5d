package io.boyuan.volunteer.service;

/** What somebody should look at before a record is verified. It refuses nothing. */
public enum Flag {
  /** Checked in too far from the place. */
  OUT_OF_RANGE,
  /** Checked in without saying where, though the activity asks for it. */
  NO_POSITION,
  /** Nobody checked out; it was closed at the planned end. */
  CHECK_OUT_MISSED,
  /** Entered by hand long after the shift. */
  ENTERED_LATE
}
