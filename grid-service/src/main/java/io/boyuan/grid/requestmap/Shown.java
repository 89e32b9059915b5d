package io.boyuan.grid.requestmap;

import io.boyuan.grid.request.RequestChanged;

/** As what a request is on the map. */
enum Shown {
  /** 未办结: somebody has to do something. */
  OPEN,
  /** 已办结: it is solved. */
  SOLVED;

  /** As what it is shown, null when it is not. */
  static Shown of(RequestChanged changed) {
    if (!changed.isPublic()) {
      return null;
    }
    return switch (changed.status()) {
      case SUBMITTED, ACCEPTED, ASSIGNED, IN_PROGRESS, REOPENED -> OPEN;
      case RESOLVED, CONFIRMED -> SOLVED;
      case REJECTED, MERGED, WITHDRAWN -> null;
    };
  }

  /** How often this is in what is shown: once or not. */
  int in(Shown shown) {
    return shown == this ? 1 : 0;
  }
}
