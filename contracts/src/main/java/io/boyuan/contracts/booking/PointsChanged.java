package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/**
 * Points came into an account or left it.
 *
 * @param accountId the account
 * @param aggregateVersion version of the account
 * @param holderId whose account it is, null for an organization
 * @param communityCode the community that issues the points
 * @param change points, negative when they left
 * @param balance points after the change, below zero when some are owed
 * @param reason {@code SERVICE}, {@code CORRECTION}, {@code REVERSAL}, {@code BOOKING}, {@code
 *     REFUND}, {@code EXPIRY}, {@code TRANSFER}, {@code ADJUSTMENT} or {@code ERASURE}
 * @param sourceId the service record, booking, transfer or adjustment it came from
 * @param organizationCode whose account it is, null for a person
 */
public record PointsChanged(
    UUID accountId,
    long aggregateVersion,
    UUID holderId,
    String communityCode,
    long change,
    long balance,
    String reason,
    UUID sourceId,
    String organizationCode)
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
