package io.boyuan.grid.round;

/** Where a round stands. */
public enum RoundStatus {
  /** It is to be walked. */
  PLANNED,
  /** Somebody walks it. */
  STARTED,
  /** It was walked. */
  FINISHED,
  /** Nobody began it in time. */
  MISSED,
  /** It is not walked, for a reason. */
  CANCELLED
}
