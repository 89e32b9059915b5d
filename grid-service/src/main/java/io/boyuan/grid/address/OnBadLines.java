package io.boyuan.grid.address;

/** What becomes of the good lines of a table when some are bad. */
enum OnBadLines {
  /** None lands. */
  REFUSE,
  /** The good ones land. */
  SKIP
}
