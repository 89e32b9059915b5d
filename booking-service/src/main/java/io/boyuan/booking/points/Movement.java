package io.boyuan.booking.points;

import java.util.UUID;

/**
 * Points that enter or leave a person's account.
 *
 * @param holderId whose account, as the subject of their token
 * @param communityCode the community that issues or takes the points
 * @param points how many, not negative
 * @param sourceId the service record or booking they come from
 */
public record Movement(UUID holderId, String communityCode, long points, UUID sourceId) {

  public Movement {
    if (points < 0) {
      throw new IllegalArgumentException("Points move forward: " + points);
    }
  }
}
