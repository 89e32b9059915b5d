package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import java.util.UUID;

/**
 * A community as it is shown.
 *
 * @param id the community
 * @param code by which everybody refers to it
 * @param streetCode the street it belongs to
 * @param names what it is called
 */
record CommunityView(UUID id, String code, String streetCode, Names names) {

  static CommunityView of(Community community) {
    return new CommunityView(
        community.id(), community.code(), community.streetCode(), community.names());
  }
}
