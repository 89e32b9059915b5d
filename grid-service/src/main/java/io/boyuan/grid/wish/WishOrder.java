package io.boyuan.grid.wish;

/** In which order wishes are listed. */
enum WishOrder {
  /** The most supported first, and of those with as much support the newest. */
  SUPPORTED,
  /** The newest first. */
  NEWEST
}
