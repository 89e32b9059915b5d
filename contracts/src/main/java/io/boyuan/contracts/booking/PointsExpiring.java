package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Points in an account will expire unless they are spent before.
 *
 * @param accountId the account
 * @param aggregateVersion version of the account
 * @param holderId whose account it is, null for an organization
 * @param organizationCode whose account it is, null for a person
 * @param points how many
 * @param noticeDays how many days before at most this is told
 * @param expiresAt when they expire
 */
public record PointsExpiring(
    UUID accountId,
    long aggregateVersion,
    UUID holderId,
    String organizationCode,
    long points,
    int noticeDays,
    Instant expiresAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.booking.points-expiring.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return accountId;
  }
}
