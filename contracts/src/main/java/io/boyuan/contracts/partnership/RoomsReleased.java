package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.util.List;
import java.util.UUID;

/**
 * A course no longer needs rooms.
 *
 * @param requestId the request
 * @param aggregateVersion version of the request
 * @param communityCode the community whose spaces they are
 * @param sessionIds the sessions whose rooms are free again
 */
public record RoomsReleased(
    UUID requestId, long aggregateVersion, String communityCode, List<UUID> sessionIds)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.rooms-released.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return requestId;
  }
}
