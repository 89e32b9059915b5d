package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import java.util.UUID;

/**
 * A grid as it is shown.
 *
 * @param id the grid
 * @param communityCode the community it is part of
 * @param code by which everybody refers to it
 * @param names what it is called
 */
record GridView(UUID id, String communityCode, String code, Names names) {

  static GridView of(Grid grid) {
    return new GridView(grid.id(), grid.communityCode(), grid.code(), grid.names());
  }
}
