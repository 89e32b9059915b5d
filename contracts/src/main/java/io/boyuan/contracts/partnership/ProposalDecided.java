package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * What becomes of a team's proposal was published.
 *
 * @param proposalId the proposal
 * @param aggregateVersion version of the proposal
 * @param callId the call it answers
 * @param communityCode who called
 * @param teamCode whose it is
 * @param outcome FUNDED, PARTIAL or NOT_FUNDED
 * @param fundedFen what it gets, in fen, 0 for nothing
 * @param at when it was published
 */
public record ProposalDecided(
    UUID proposalId,
    long aggregateVersion,
    UUID callId,
    String communityCode,
    String teamCode,
    String outcome,
    long fundedFen,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.proposal-decided.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return proposalId;
  }
}
