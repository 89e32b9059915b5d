package io.boyuan.grid.request;

import io.boyuan.grid.category.Unit;

/** How far up a request is watched. What is overdue goes up, its owner stays. */
public enum Level {
  /** 网格. */
  GRID,
  /** 社区. */
  COMMUNITY,
  /** 街道. */
  STREET;

  static Level of(Unit unit) {
    return switch (unit) {
      case GRID, PROPERTY -> GRID;
      case COMMUNITY -> COMMUNITY;
      case STREET -> STREET;
    };
  }

  boolean isTop() {
    return this == STREET;
  }

  Level orAbove(Level other) {
    return compareTo(other) < 0 ? other : this;
  }

  Level above() {
    return this == GRID ? COMMUNITY : STREET;
  }
}
