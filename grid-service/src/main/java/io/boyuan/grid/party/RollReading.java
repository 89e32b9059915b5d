package io.boyuan.grid.party;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Under which id the audit trail has what is read of a whole community. */
public final class RollReading {

  private RollReading() {}

  /**
   * The id.
   *
   * @param community the community's code
   * @return the same for the same community
   */
  public static UUID idOf(String community) {
    return UUID.nameUUIDFromBytes(community.getBytes(StandardCharsets.UTF_8));
  }
}
