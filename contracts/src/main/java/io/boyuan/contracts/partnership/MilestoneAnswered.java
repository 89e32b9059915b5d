package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * What a team reported on a milestone was accepted or rejected.
 *
 * @param milestoneId the milestone
 * @param aggregateVersion version of the milestone
 * @param awardId the award it belongs to
 * @param communityCode who gave the award
 * @param teamCode who has it
 * @param status ACCEPTED or REJECTED
 * @param at when
 */
public record MilestoneAnswered(
    UUID milestoneId,
    long aggregateVersion,
    UUID awardId,
    String communityCode,
    String teamCode,
    String status,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.milestone-answered.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return milestoneId;
  }
}
