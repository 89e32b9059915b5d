package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/**
 * Points came into an account or left it.
 *
 * @param accountId the account
 * @param aggregateVersion version of the account
 * @param holderId whose account it is
 * @param communityCode the community that issues the points
 * @param change points, negative when they left
 * @param balance points after the change
 * @param reason {@code SERVICE}, {@code BOOKING} or {@code REFUND}
 * @param sourceId the service record or booking it came from
 */
public record PointsChanged(
    UUID accountId,
    long aggregateVersion,
    UUID holderId,
    String communityCode,
    long change,
    long balance,
    String reason,
    UUID sourceId)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.booking.points-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return accountId;
  }
}
