package io.boyuan.grid.structure;

import io.boyuan.contracts.grid.CommunityDefined;
import io.boyuan.contracts.grid.MicroGridChanged;

/** What other services hear of the structure. */
final class StructureFacts {

  private StructureFacts() {}

  static CommunityDefined defined(Community community) {
    return new CommunityDefined(
        community.id(),
        community.version(),
        community.code(),
        community.streetCode(),
        community.names().zh(),
        community.names().en());
  }

  static MicroGridChanged changed(MicroGrid microGrid) {
    return new MicroGridChanged(
        microGrid.id(),
        microGrid.version(),
        microGrid.communityCode(),
        microGrid.gridCode(),
        microGrid.code(),
        microGrid.names().zh(),
        microGrid.names().en());
  }
}
