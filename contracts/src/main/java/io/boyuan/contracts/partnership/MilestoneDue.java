package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A team has to report on a milestone soon.
 *
 * @param milestoneId the milestone
 * @param aggregateVersion version of the milestone
 * @param awardId the award it belongs to
 * @param communityCode who gave the award
 * @param teamCode who has it
 * @param noticeDays how many days before at most this is told
 * @param dueOn by which day
 */
public record MilestoneDue(
    UUID milestoneId,
    long aggregateVersion,
    UUID awardId,
    String communityCode,
    String teamCode,
    int noticeDays,
    LocalDate dueOn)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.milestone-due.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return milestoneId;
  }
}
