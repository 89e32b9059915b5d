package io.boyuan.grid.team;

import io.boyuan.grid.structure.PartKind;

/** Where a role of the template serves. */
public enum Level {
  /** In each grid. */
  GRID(PartKind.GRID),
  /** In each micro-grid. */
  MICRO_GRID(PartKind.MICRO_GRID);

  private final PartKind kind;

  Level(PartKind kind) {
    this.kind = kind;
  }

  PartKind kind() {
    return kind;
  }
}
