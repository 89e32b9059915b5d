package io.boyuan.grid.tick;

/** How somebody shows that they were at a checkpoint. */
enum Means {
  /** They scanned the code that hangs there. */
  QR,
  /** Their phone said where it was. */
  POSITION,
  /** They said so: the weakest. */
  BY_HAND
}
