package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;

/**
 * A community, or a part of it.
 *
 * @param kind what it is
 * @param code by which everybody refers to it
 * @param gridCode of a micro-grid the grid it is part of, else null
 * @param names what it is called
 */
public record Part(PartKind kind, String code, String gridCode, Names names) {

  /**
   * Whether it is the one that is asked for.
   *
   * @param wanted its kind
   * @param called its code
   * @return true when both are its own
   */
  public boolean is(PartKind wanted, String called) {
    return kind == wanted && code.equals(called);
  }
}
