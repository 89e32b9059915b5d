package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A proposal was awarded, or its award ended.
 *
 * @param awardId the award
 * @param aggregateVersion version of the award
 * @param proposalId the proposal
 * @param communityCode who gave it
 * @param teamCode who has it
 * @param status ACTIVE, DONE or TERMINATED
 * @param amountFen what it is worth, in fen
 * @param at when
 */
public record AwardChanged(
    UUID awardId,
    long aggregateVersion,
    UUID proposalId,
    String communityCode,
    String teamCode,
    String status,
    long amountFen,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.award-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return awardId;
  }
}
