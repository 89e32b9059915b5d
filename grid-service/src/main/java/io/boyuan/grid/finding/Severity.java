package io.boyuan.grid.finding;

/** How bad something is that was found. */
enum Severity {
  /** It can wait. */
  LOW,
  /** It should be seen to. */
  MEDIUM,
  /** Somebody may come to harm. */
  HIGH
}
