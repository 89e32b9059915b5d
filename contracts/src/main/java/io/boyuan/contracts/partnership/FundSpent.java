package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Money of a community's charity fund was paid out, approved by two.
 *
 * @param spendingId the spending
 * @param aggregateVersion version of the spending
 * @param communityCode whose fund
 * @param purpose {@code AID}, {@code ACTIVITIES}, {@code SUPPLIES} or {@code OTHER}
 * @param fen how much, in fen
 * @param paidAt when
 */
public record FundSpent(
    UUID spendingId,
    long aggregateVersion,
    String communityCode,
    String purpose,
    long fen,
    Instant paidAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.fund-spent.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return spendingId;
  }
}
