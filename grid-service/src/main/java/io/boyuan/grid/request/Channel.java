package io.boyuan.grid.request;

/** By which way a request came in. */
public enum Channel {
  /** 居民: web or mobile. */
  RESIDENT,
  /** 网格员代报: a grid worker for a resident. */
  GRID_WORKER,
  /** An Open311 GeoReport client. */
  OPEN311,
  /** 巡查: found on a patrol. */
  PATROL
}
