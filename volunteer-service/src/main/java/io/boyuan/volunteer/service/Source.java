package io.boyuan.volunteer.service;

/** Where the minutes of a record come from. Only scanned ones count without a second person. */
public enum Source {
  /** Between the scans of check-in and check-out. */
  SCANNED,
  /** Entered by a coordinator, for who could not scan. */
  MANUAL,
  /** Told by another part of the suite. */
  IMPORTED,
  /** Changed by a person after they were counted. */
  CORRECTED,
  /** Said alike by both who were there. */
  CONFIRMED
}
