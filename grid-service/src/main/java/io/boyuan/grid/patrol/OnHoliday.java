package io.boyuan.grid.patrol;

/** What becomes of a round that falls on a holiday. */
enum OnHoliday {
  /** It is left out. */
  SKIP,
  /** It is walked. */
  KEEP
}
