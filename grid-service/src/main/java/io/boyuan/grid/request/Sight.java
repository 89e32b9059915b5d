package io.boyuan.grid.request;

/** As whom somebody sees a request. */
public enum Sight {
  /** Who solves requests of the place. */
  SOLVER,
  /** Who asked. */
  ASKER
}
