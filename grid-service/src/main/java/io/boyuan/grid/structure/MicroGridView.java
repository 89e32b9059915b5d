package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import java.util.UUID;

/**
 * A micro-grid as it is shown.
 *
 * @param id the micro-grid
 * @param communityCode the community it lies in
 * @param gridCode the grid it is part of
 * @param code by which everybody refers to it
 * @param names what it is called
 */
record MicroGridView(UUID id, String communityCode, String gridCode, String code, Names names) {

  static MicroGridView of(MicroGrid microGrid) {
    return new MicroGridView(
        microGrid.id(),
        microGrid.communityCode(),
        microGrid.gridCode(),
        microGrid.code(),
        microGrid.names());
  }
}
