package io.boyuan.booking.points;

import java.util.UUID;

/**
 * Points that enter or leave a person's account.
 *
 * @param holder whose account
 * @param communityCode the community that issues or takes the points
 * @param points how many, not negative
 * @param sourceId the service record or booking they come from
 * @param part tells movements of one source apart
 */
public record Movement(
    AccountHolder holder, String communityCode, long points, UUID sourceId, int part) {

  UUID holderId() {
    return ((AccountHolder.Person) holder).id();
  }

  public Movement {
    if (points < 0) {
      throw new IllegalArgumentException("Points move forward: " + points);
    }
  }
}
