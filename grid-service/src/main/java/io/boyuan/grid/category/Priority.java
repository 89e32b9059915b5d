package io.boyuan.grid.category;

/** How much something presses. */
public enum Priority {
  /** 紧急: life or property is in danger. */
  EMERGENCY,
  /** 优先: people cannot go without it. */
  HIGH,
  /** 普通. */
  NORMAL,
  /** 从容: it can wait. */
  LOW
}
