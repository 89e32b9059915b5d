package io.boyuan.booking.points;

import java.util.UUID;

/**
 * Points that enter or leave an account.
 *
 * @param holder whose account
 * @param communityCode the community that issues or takes the points
 * @param points how many, not negative
 * @param sourceId what moves them: a service record, a booking, an adjustment
 * @param part tells movements of one source apart
 */
public record Movement(
    AccountHolder holder, String communityCode, long points, UUID sourceId, int part) {

  public Movement {
    if (points < 0) {
      throw new IllegalArgumentException("Points move forward: " + points);
    }
  }

  /**
   * The only movement of its source.
   *
   * @param holder whose account
   * @param communityCode the community that issues or takes the points
   * @param points how many, not negative
   * @param sourceId what moves them
   */
  public Movement(AccountHolder holder, String communityCode, long points, UUID sourceId) {
    this(holder, communityCode, points, sourceId, 0);
  }
}
