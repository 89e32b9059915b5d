package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody gave to a community's charity fund. Who it was is told to nobody.
 *
 * @param donationId the donation
 * @param aggregateVersion version of the donation
 * @param communityCode whose fund
 * @param method {@code CASH}, {@code BANK}, {@code ALIPAY} or {@code WECHAT}
 * @param fen how much, in fen
 * @param receivedAt when
 */
public record DonationReceived(
    UUID donationId,
    long aggregateVersion,
    String communityCode,
    String method,
    long fen,
    Instant receivedAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.donation-received.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return donationId;
  }
}
