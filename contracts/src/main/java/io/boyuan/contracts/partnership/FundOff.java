package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The nightly proof found that the books of the charity funds are not sound. Somebody has to look
 * at it.
 *
 * @param proofId the proof
 * @param aggregateVersion version of the proof
 * @param at when it was found
 * @param accountsOff how many accounts do not hold what their entries say
 * @param accounts the first of them
 * @param total the sum of all accounts, which should be zero
 */
public record FundOff(
    UUID proofId,
    long aggregateVersion,
    Instant at,
    long accountsOff,
    List<UUID> accounts,
    long total)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.fund-off.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return proofId;
  }
}
