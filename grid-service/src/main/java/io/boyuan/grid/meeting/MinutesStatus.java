package io.boyuan.grid.meeting;

/** Where the minutes of a meeting stand. */
public enum MinutesStatus {
  /** There are none. */
  NONE,
  /** They are being written. */
  DRAFT,
  /** They are put to the parties that were present. */
  FIXED,
  /** Each party that was present signed; they stay as they are. */
  SIGNED
}
